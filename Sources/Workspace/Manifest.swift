import SiteModel

/// The list of what Mayak has written, or is about to write, into the output folder.
///
/// As text: `mayak-manifest 1 complete 2026-11-20`, then `path<TAB>identity<TAB>title` for each file in
/// the order of the paths, then `end`, so that a list cut short is known for one. Day and titles may be
/// missing: older versions wrote none, and most files have no title.
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
    var title: String?
  }

  let state: State
  /// The day for which a site was last written as a whole.
  let day: Day?
  /// In the order of the paths, each path once.
  let entries: [Entry]

  init(_ state: State, _ entries: [Entry] = [], for day: Day? = nil) {
    self.state = state
    self.day = day
    self.entries = entries
  }
}

extension Manifest {
  private static let name = "mayak-manifest 1 "

  var text: [UInt8] {
    let day = day.map { " \($0)" } ?? ""
    var text = Array("\(Self.name)\(state.rawValue)\(day)\n".utf8)
    for entry in entries {
      text.append(contentsOf: entry.path.utf8)
      text.append(0x09)
      text.append(contentsOf: entry.identity.utf8)
      if let title = entry.title {
        text.append(0x09)
        text.append(contentsOf: title.utf8)
      }
      text.append(0x0A)
    }
    text.append(contentsOf: "end\n".utf8)
    return text
  }

  init(parsing text: [UInt8]) throws(Flaw) {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let header = String(decoding: lines[0], as: UTF8.self)
    guard let (state, day) = Self.read(header) else {
      throw .header(String(header.filter { !$0.isNewline }.prefix(40)))
    }
    guard lines.count >= 3, lines[lines.count - 1].isEmpty,
      lines[lines.count - 2].elementsEqual("end".utf8)
    else { throw .line(lines.count) }

    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for index in 1..<(lines.count - 2) {
      guard let entry = Entry(lines[index]), entries.last.map({ $0.path < entry.path }) ?? true
      else { throw .line(index + 1) }
      entries.append(entry)
    }
    self.init(state, entries, for: day)
  }

  private static func read(_ header: String) -> (state: State, day: Day?)? {
    guard header.hasPrefix(name) else { return nil }
    let words = header.dropFirst(name.count).split(separator: " ", omittingEmptySubsequences: false)
    guard let state = words.first.flatMap({ State(rawValue: String($0)) }) else { return nil }
    guard words.count > 1 else { return (state, nil) }
    guard words.count == 2, let day = Day(String(words[1])) else { return nil }
    return (state, day)
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
        merged.append(Entry(file))
      }
    }
    return Manifest(.writing, merged + old, for: day)
  }
}

extension Manifest {
  /// The paths of packed versions of other files.
  var packed: Set<String> {
    Set(entries.lazy.filter { $0.identity.hasPrefix(PlannedFile.packedIdentity) }.map(\.path))
  }

  /// Those of some paths that are not packed versions of other files.
  func withoutPacked(_ paths: [String]) -> [String] {
    guard !paths.isEmpty else { return [] }
    let packed = packed
    return packed.isEmpty ? paths : paths.filter { !packed.contains($0) }
  }
}

extension Manifest.Entry {
  init(_ file: PlannedFile) {
    self.init(path: file.path, identity: file.identity, title: file.title)
  }

  /// Nil where the line of a list is no entry.
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
      .compactMap { String(validating: $0, as: UTF8.self) }
    let tabs = line.count { $0 == 0x09 }
    guard parts.count == tabs + 1, 2...3 ~= parts.count, PlannedFile.isSafe(parts[0]) else {
      return nil
    }
    self.init(
      path: parts[0], identity: parts[1], title: parts.count == 3 ? parts[2] : nil)
  }
}
