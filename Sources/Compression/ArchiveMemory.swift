internal import CMinizip

/// Bytes in memory that minizip takes for a file. It reads and writes them while a call of `open` lasts.
final class ArchiveMemory {
  private(set) var bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// The functions by which minizip does what it does with files.
  func open<Value>(_ body: (UnsafeMutablePointer<zlib_filefunc64_def>) -> Value) -> Value {
    var functions = zlib_filefunc64_def(
      zopen64_file: { own, _, _ in own },
      zread_file: { own, _, output, count in
        uLong(ArchiveMemory.of(own).read(into: output, Int(count)))
      },
      zwrite_file: { own, _, input, count in
        ArchiveMemory.of(own).write(input, Int(count))
        return count
      },
      ztell64_file: { own, _ in ZPOS64_T(ArchiveMemory.of(own).position) },
      zseek64_file: { own, _, offset, origin in
        ArchiveMemory.of(own).seek(Int64(bitPattern: offset), from: origin) ? 0 : -1
      },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, _ in 0 },
      opaque: Unmanaged.passUnretained(self).toOpaque())
    return withExtendedLifetime(self) { body(&functions) }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> ArchiveMemory {
    guard let pointer else { preconditionFailure("minizip hands back what it was given") }
    return Unmanaged<ArchiveMemory>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func read(into output: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    let count = min(count, bytes.count - position)
    guard count > 0, let output else { return 0 }
    bytes.withUnsafeBytes { input in
      output.copyMemory(from: input.baseAddress.unsafelyUnwrapped + position, byteCount: count)
    }
    position += count
    return count
  }

  private func write(_ input: UnsafeRawPointer?, _ count: Int) {
    let new = UnsafeRawBufferPointer(start: input, count: count)
    let end = min(bytes.count, position + count)
    bytes.replaceSubrange(position..<end, with: new)
    position += count
  }

  private func seek(_ offset: Int64, from origin: Int32) -> Bool {
    let start =
      origin == ZLIB_FILEFUNC_SEEK_SET
      ? 0 : origin == ZLIB_FILEFUNC_SEEK_END ? bytes.count : position
    let (place, isTooFar) = start.addingReportingOverflow(Int(offset))
    guard !isTooFar, (0...bytes.count).contains(place) else { return false }
    position = place
    return true
  }
}
