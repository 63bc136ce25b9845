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

  let state: State
  let identities: [String: String]

  init(_ state: State, _ identities: [String: String]) {
    self.state = state
    self.identities = identities
  }
}

extension Manifest {
  private static let name = "mayak-manifest 1 "

  var text: [UInt8] {
    var text = Array("\(Self.name)\(state.rawValue)\n".utf8)
    for (path, identity) in identities.sorted(by: { $0.key < $1.key }) {
      text.append(contentsOf: path.utf8)
      text.append(0x09)
      text.append(contentsOf: identity.utf8)
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

    var identities: [String: String] = Dictionary(minimumCapacity: lines.count)
    for index in 1..<(lines.count - 2) {
      let parts = lines[index].split(separator: 0x09, omittingEmptySubsequences: false)
      guard parts.count == 2, let path = String(validating: parts[0], as: UTF8.self),
        let identity = String(validating: parts[1], as: UTF8.self), PlannedFile.isSafe(path),
        identities.updateValue(identity, forKey: path) == nil
      else { throw .line(index + 1) }
    }
    self.init(state, identities)
  }

  /// What may stand in the folder while the new files replace the old. A path of both keeps the
  /// identity that was published, until the new one is.
  func becoming(_ files: [PlannedFile]) -> Manifest {
    let new = files.map { ($0.path, $0.identity) }
    return Manifest(.writing, identities.merging(new) { old, _ in old })
  }
}
