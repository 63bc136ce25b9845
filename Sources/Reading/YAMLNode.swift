internal import Diagnostics

/// A value of a YAML text that knows where it stands.
struct YAMLNode {
  enum Kind {
    /// The text is as YAML decodes it; whether it was written in quotes decides if it may be empty.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry {
    let key: String
    let keyPlace: Place
    let value: YAMLNode
  }

  let kind: Kind
  let place: Place
  /// The comment on the line behind a value that is not quoted.
  var comment: Place?
  /// Whether it is a list on one line, whose values commas part.
  var isBetweenBrackets = false
  /// A text on several lines as it stands in the file.
  var written: WrittenText?
}

extension YAMLNode {
  /// Nothing was written after the colon or the dash.
  var isEmpty: Bool {
    if case .scalar("", isQuoted: false) = kind { true } else { false }
  }

  var scalar: String? { if case .scalar(let text, _) = kind { text } else { nil } }
}

/// Takes the keys of a mapping one after another, and in the end names those that nobody asked for.
struct MappingReader {
  private let entries: [YAMLNode.Entry]
  /// For each entry, whether it was asked for.
  private var isAsked: [Bool]
  private var asked: [String] = []
  private var missing: [String] = []
  /// Where a missing key is reported.
  let place: Place

  /// Nil, with a complaint, when the node is not a mapping.
  init?(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    guard case .mapping(let entries) = node.kind else {
      diagnostics.append(
        node.keySpace ?? Diagnostic(.expectedMapping, at: node.place))
      return nil
    }
    self.entries = entries
    isAsked = Array(repeating: false, count: entries.count)
    place = entries.first?.keyPlace ?? node.place
  }

  /// The value of a key, or nil when the mapping has no such key or nothing is written there.
  mutating func take(_ key: String, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
    asked.append(key)
    guard let index = index(of: key) else { return nil }
    isAsked[index] = true
    guard entries[index].value.isEmpty else { return entries[index].value }
    let fault =
      entries[index].value.comment.map { Diagnostic(.hiddenByHash, at: $0) }
      ?? Diagnostic(.emptyValue, at: entries[index].keyPlace, ["key": key])
    diagnostics.append(fault)
    return nil
  }

  /// The same for a key that must be there.
  mutating func require(_ key: String, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
    expect(key)
    return take(key, &diagnostics)
  }

  /// Notes that a key must be there; whether it is, `finish` tells.
  mutating func expect(_ key: String) {
    if !has(key) { missing.append(key) }
  }

  func has(_ key: String) -> Bool { index(of: key) != nil }

  /// Mappings that are asked for their keys are as short as a schema.
  private func index(of key: String) -> Int? { entries.firstIndex { $0.key == key } }

  /// Every entry, for mappings whose keys are the author's own.
  var all: [YAMLNode.Entry] { entries }

  /// Takes every entry in turn, until enough has been complained of.
  func each(
    _ diagnostics: inout [Diagnostic], _ take: (YAMLNode.Entry, inout [Diagnostic]) -> Void
  ) {
    let before = diagnostics.count
    for entry in entries where !diagnostics.isEnough(since: before) { take(entry, &diagnostics) }
  }

  /// The entries that nobody asked for, as many as are worth a complaint.
  private var strangers: [YAMLNode.Entry] {
    entries.indices.lazy.filter { !isAsked[$0] }.prefix(Diagnostic.enough).map { entries[$0] }
  }

  /// The keys that were asked for and are there in another spelling.
  var misspelt: [String] {
    strangers.compactMap { Suggestion.closest(to: $0.key, among: asked) }
  }

  /// Complains of each key that was never asked for, and of each that must be there and is not,
  /// unless it is only misspelt.
  func finish(_ diagnostics: inout [Diagnostic]) {
    let misspelt = missing.isEmpty ? [] : misspelt
    for key in missing where !misspelt.contains(key) {
      diagnostics.append(Diagnostic(.missingKey, at: place, ["key": key]))
    }
    for entry in strangers {
      if let fault = entry.spaceBefore {
        diagnostics.append(fault)
        continue
      }
      diagnostics.append(
        Diagnostic(
          .unknownKey, at: entry.keyPlace, ["key": entry.key],
          notes: Note.suggestions(for: entry.key, among: asked),
          mend: Suggestion.only(near: entry.key, among: asked)
            .flatMap { has($0) ? nil : .edit(entry.keyPlace, $0) }))
    }
  }
}
