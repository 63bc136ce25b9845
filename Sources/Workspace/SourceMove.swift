internal import Diagnostics

/// Files of a source that get other names and other bytes, all or none: what is to be done is written down
/// before anything is done, so that the next call ends what a killed one has begun.
package struct SourceMove: Sendable, Equatable {
  /// What becomes of one file.
  package struct Step: Sendable, Equatable {
    package let from: String
    /// The same, where it keeps its name.
    package let to: String
    /// Nil where it keeps them, whatever they are.
    package let bytes: Bytes?

    package init(from: String, to: String, bytes: Bytes? = nil) {
      self.from = from
      self.to = to
      self.bytes = bytes
    }
  }

  package struct Bytes: Sendable, Equatable {
    package let before: [UInt8]
    package let after: [UInt8]

    package init(before: [UInt8], after: [UInt8]) {
      self.before = before
      self.after = after
    }
  }

  /// What it was called with: the name until now, and that from now on.
  package let old: String
  package let new: String
  package let steps: [Step]

  package init(old: String, new: String, steps: [Step]) {
    self.old = old
    self.new = new
    self.steps = steps
  }
}

extension SourceMove {
  static let folder = ".mayak"
  /// Beside `Content`.
  static let journal = ".mayak/move"

  /// What was begun in a source and did not come to its end.
  package static func begun(in layout: ProjectLayout) throws(WorkspaceError) -> SourceMove? {
    let path = layout.sourcePath(journal)
    let kind = try attempt(.cannotRead, path) { () throws(SystemError) in
      try Folder.working.kind(of: path)
    }
    guard kind != .absent else { return nil }
    let bytes = try attempt(.cannotRead, path) { () throws(SystemError) in
      try Folder.working.open(path, followingLink: false).loadAll()
    }
    guard let move = SourceMove(parsing: bytes) else {
      throw WorkspaceError(.cannotRead, path, .phrase(.journalIsDamaged))
    }
    return move
  }

  /// Writes down what is to be done, and does it.
  package func make(in layout: ProjectLayout) throws(WorkspaceError) {
    let steps = SourceMoveSteps(layout: layout, steps: steps)
    try steps.check()
    try attempt(.cannotWrite, layout.sourcePath(Self.folder)) { () throws(SystemError) in
      try Folder.working.makeFolders(layout.sourcePath(Self.folder))
    }
    try PageFiles.write(text, to: layout.sourcePath(Self.journal))
    try end(in: layout)
  }

  /// Does what is left of it.
  package func end(in layout: ProjectLayout) throws(WorkspaceError) {
    let steps = SourceMoveSteps(layout: layout, steps: steps)
    try steps.check()
    try steps.make()
    try attempt(.cannotRemove, layout.sourcePath(Self.journal)) { () throws(SystemError) in
      try Folder.working.removeFile(layout.sourcePath(Self.journal))
      do throws(SystemError) {
        try Folder.working.removeFolder(layout.sourcePath(Self.folder))
      } catch .notEmpty, .exists {
        return
      }
    }
  }
}

extension SourceMove {
  private static let heading = "mayak move 1"

  /// Lines with the lengths of what stands behind each.
  var text: [UInt8] {
    var text = Array("\(Self.heading)\n".utf8)
    func add(_ part: [UInt8]) {
      text += "\(part.count)\n".utf8
      text += part
      text.append(UInt8(ascii: "\n"))
    }
    add(Array(old.utf8))
    add(Array(new.utf8))
    for step in steps {
      text += (step.bytes == nil ? "rename\n" : "write\n").utf8
      for part in [Array(step.from.utf8), Array(step.to.utf8)] { add(part) }
      if let bytes = step.bytes { for part in [bytes.before, bytes.after] { add(part) } }
    }
    return text + Array("end\n".utf8)
  }

  /// Nil where the text is not as it was written.
  init?(parsing text: [UInt8]) {
    var reader = JournalReader(text)
    guard reader.line() == Self.heading, let old = reader.word(), let new = reader.word() else {
      return nil
    }
    var steps: [Step] = []
    while let line = reader.line() {
      if line == "end" { break }
      guard let from = reader.word(), let to = reader.word() else { return nil }
      switch line {
      case "rename": steps.append(Step(from: from, to: to))
      case "write":
        guard let before = reader.part(), let after = reader.part() else { return nil }
        steps.append(Step(from: from, to: to, bytes: Bytes(before: before, after: after)))
      default: return nil
      }
    }
    guard reader.isAtEnd else { return nil }
    self.init(old: old, new: new, steps: steps)
  }
}

/// Reads lines, and parts of the lengths that stand on them.
private struct JournalReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: [UInt8]) {
    rest = text[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func line() -> String? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  mutating func part() -> [UInt8]? {
    guard let count = line().flatMap({ Int($0) }), count >= 0, count < rest.count else {
      return nil
    }
    defer { rest = rest.dropFirst(count + 1) }
    return Array(rest.prefix(count))
  }

  mutating func word() -> String? { part().map { String(decoding: $0, as: UTF8.self) } }
}
