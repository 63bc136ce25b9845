/// The list of what Mayak has written, or is about to write, into the output folder.
///
/// As text: `mayak-manifest 1 complete`, then `path<TAB>identity` for each file in the order of the
/// paths, then `end`, so that a list cut short is known for one.
struct Manifest: Sendable, Hashable {
  enum State: String {
    /// A run is writing, or was stopped while it was: the files are old or new, or not there yet.
    case writing
    case complete
  }

  /// Why a text is no manifest.
  enum Flaw: Error, Hashable {
    case header(String)
    case line(Int)
  }

  /// One file that was written, or is about to be.
  struct Entry: Hashable {
    let path: String
    let identity: String
  }

  let state: State
  /// In the order of the paths, each path once.
  let entries: [Entry]

  init(_ state: State, _ entries: [Entry] = []) {
    self.state = state
    self.entries = entries
  }
}

extension Manifest {
  private static let name = "mayak-manifest 1 "

  var text: [UInt8] {
    var text = Array("\(Self.name)\(state.rawValue)\n".utf8)
    for entry in entries {
      text.append(contentsOf: entry.path.utf8)
      text.append(0x09)
      text.append(contentsOf: entry.identity.utf8)
      text.append(0x0A)
    }
    text.append(contentsOf: "end\n".utf8)
    return text
  }

  init(parsing text: [UInt8]) throws(Flaw) {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let header = String(decoding: lines[0], as: UTF8.self)
    guard header.hasPrefix(Self.name), let state = State(rawValue: String(header.dropFirst(17)))
    else { throw .header(String(header.filter { !$0.isNewline }.prefix(40))) }
    guard lines.count >= 3, lines[lines.count - 1].isEmpty,
      lines[lines.count - 2].elementsEqual("end".utf8)
    else { throw .line(lines.count) }

    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for index in 1..<(lines.count - 2) {
      let parts = lines[index].split(separator: 0x09, omittingEmptySubsequences: false)
      guard parts.count == 2, let path = String(validating: parts[0], as: UTF8.self),
        let identity = String(validating: parts[1], as: UTF8.self), PlannedFile.isSafe(path),
        entries.last.map({ $0.path < path }) ?? true
      else { throw .line(index + 1) }
      entries.append(Entry(path: path, identity: identity))
    }
    self.init(state, entries)
  }

  /// What may stand in the folder while the planned files, in the order of their paths, replace
  /// these. A path of both keeps the identity that was published, until the new one is.
  func becoming(_ files: [PlannedFile]) -> Manifest {
    var merged: [Entry] = []
    merged.reserveCapacity(max(entries.count, files.count))
    var old = entries[...]
    for file in files {
      while let entry = old.first, entry.path < file.path {
        merged.append(entry)
        old.removeFirst()
      }
      if let entry = old.first, entry.path == file.path {
        merged.append(entry)
        old.removeFirst()
      } else {
        merged.append(Entry(path: file.path, identity: file.identity))
      }
    }
    return Manifest(.writing, merged + old)
  }
}
