internal import CMinizip

/// Files in one, as every system packs and unpacks them.
package enum ZipArchive {
  package struct Entry: Sendable {
    /// With `/`.
    package let path: String
    package let bytes: [UInt8]

    package init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Why an archive is not unpacked.
  package enum Fault: Error, Sendable {
    /// It is none, or damaged.
    case broken
    /// It would come to more than it may.
    case heavy
  }

  /// What an archive may hold.
  package struct Bounds: Sendable {
    package let entries: Int
    package let bytes: Int

    package init(entries: Int, bytes: Int) {
      self.entries = entries
      self.bytes = bytes
    }
  }
}

// MARK: Packing

extension ZipArchive {
  /// The archive of these files; the same ones come to the same bytes.
  package static func pack(_ entries: [Entry]) -> [UInt8] {
    let memory = ArchiveMemory()
    memory.open { functions in
      let archive = zipOpen2_64("", APPEND_STATUS_CREATE, nil, functions)
      precondition(archive != nil, "there is memory for an archive")
      for entry in entries { add(entry, to: archive) }
      precondition(zipClose(archive, nil) == ZIP_OK, "memory takes what is written")
    }
    return memory.bytes
  }

  /// Names are UTF-8, which the head of each says.
  private static let namesAreUTF8: uLong = 1 << 11
  /// Made by a system with the rights of files, which programs that unpack there ask for.
  private static let madeByUnix: uLong = 3 << 8 | 20
  private static let rights: uLong = 0o100644 << 16
  /// 1 January 1980, the first day there is.
  private static let day: uLong = 1 << 21 | 1 << 16

  private static func add(_ entry: Entry, to archive: zipFile?) {
    var info = zip_fileinfo()
    info.dosDate = day
    info.external_fa = rights
    let opened = zipOpenNewFileInZip4_64(
      archive, entry.path, &info, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0,
      -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, nil, 0, madeByUnix, namesAreUTF8, 0)
    precondition(opened == ZIP_OK, "memory takes what is written")
    var rest = entry.bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(1 << 20)
      rest = rest.dropFirst(piece.count)
      let written = piece.withUnsafeBytes {
        zipWriteInFileInZip(archive, $0.baseAddress, UInt32($0.count))
      }
      precondition(written == ZIP_OK, "memory takes what is written")
    }
    precondition(zipCloseFileInZip(archive) == ZIP_OK, "memory takes what is written")
  }
}

// MARK: Unpacking

extension ZipArchive {
  /// The files of an archive, folders left out. What its head says of their sizes is not believed.
  package static func unpack(_ bytes: [UInt8], within bounds: Bounds) throws(Fault) -> [Entry] {
    let memory = ArchiveMemory(bytes)
    let result = memory.open { functions -> Result<[Entry], Fault> in
      guard let archive = unzOpen2_64("", functions) else { return .failure(.broken) }
      defer { unzClose(archive) }
      return Result { () throws(Fault) in try entries(of: archive, within: bounds) }
    }
    return try result.get()
  }

  private static func entries(
    of archive: unzFile, within bounds: Bounds
  ) throws(Fault) -> [Entry] {
    var entries: [Entry] = []
    var room = bounds.bytes
    var state = unzGoToFirstFile(archive)
    while state == UNZ_OK {
      guard entries.count < bounds.entries else { throw .heavy }
      let path = try path(in: archive)
      if !path.hasSuffix("/") {
        let bytes = try contents(in: archive, room: room)
        room -= bytes.count
        entries.append(Entry(path, bytes))
      }
      state = unzGoToNextFile(archive)
    }
    guard state == UNZ_END_OF_LIST_OF_FILE else { throw .broken }
    return entries
  }

  private static func path(in archive: unzFile) throws(Fault) -> String {
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(archive, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK,
      info.size_filename > 0, info.size_filename < 4096
    else { throw .broken }
    var name = [CChar](repeating: 0, count: Int(info.size_filename) + 1)
    let state = unzGetCurrentFileInfo64(
      archive, &info, &name, uLong(name.count), nil, 0, nil, 0)
    guard state == UNZ_OK else { throw .broken }
    let bytes = name.dropLast().map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).replacing("\\", with: "/")
  }

  private static func contents(in archive: unzFile, room: Int) throws(Fault) -> [UInt8] {
    guard unzOpenCurrentFile(archive) == UNZ_OK else { throw .broken }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var count = unzReadCurrentFile(archive, &piece, UInt32(piece.count))
    while count > 0 {
      bytes += piece[..<Int(count)]
      guard bytes.count <= room else {
        unzCloseCurrentFile(archive)
        throw .heavy
      }
      count = unzReadCurrentFile(archive, &piece, UInt32(piece.count))
    }
    // Here the sum is looked at.
    guard unzCloseCurrentFile(archive) == UNZ_OK, count == 0 else { throw .broken }
    return bytes
  }
}
