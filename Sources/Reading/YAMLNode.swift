internal import Diagnostics
internal import SiteModel

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
  /// Of more keys than that nobody finds the one that was meant: the first are those used most.
  private static let mostKeys = 8

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
      diagnostics += node.keySpaces(else: Diagnostic(.expectedMapping, at: node.place))
      return nil
    }
    self.entries = entries
    isAsked = Array(repeating: false, count: entries.count)
    place = entries.first?.keyPlace ?? node.place
  }

  /// The value of a key, or nil when the mapping has no such key or nothing is written there.
  ///
  /// - Parameter isRequired: whether the line can only be filled, and not be left out.
  mutating func take(
    _ key: String, isRequired: Bool = false, _ diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    asked.append(key)
    guard let index = index(of: key) else { return nil }
    isAsked[index] = true
    guard entries[index].value.isEmpty else { return entries[index].value }
    let fault =
      entries[index].value.comment.map { Diagnostic(.hiddenByHash, at: $0) }
      ?? Diagnostic(
        .emptyValue, at: entries[index].keyPlace,
        isRequired ? ["key": key] : ["key": key, "example": "\(key):"])
    diagnostics.append(fault)
    return nil
  }

  /// The same for a key that must be there.
  mutating func require(_ key: String, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
    expect(key)
    return take(key, isRequired: true, &diagnostics)
  }

  /// Notes that a key must be there; whether it is, `finish` tells.
  mutating func expect(_ key: String) {
    if !has(key) { missing.append(key) }
  }

  func has(_ key: String) -> Bool { index(of: key) != nil }

  /// Whether a key is there with nothing behind it, which is complained of where it is taken.
  func isBlank(_ key: String) -> Bool { index(of: key).map { entries[$0].value.isEmpty } ?? false }

  /// The text of a key, which is not taken by asking for it.
  func text(of key: String) -> String? { index(of: key).flatMap { entries[$0].value.scalar } }

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
  func misspelt(meaning fields: [Field] = []) -> [String] {
    strangers.compactMap {
      KeyWords.key(meantBy: $0.key, among: fields) ?? Suggestion.closest(to: $0.key, among: asked)
    }
  }

  /// Complains of each key that was never asked for, and of each that must be there and is not,
  /// unless it is only misspelt.
  ///
  /// - Parameter fields: what may be written here, where schemas say it.
  func finish(meaning fields: [Field] = [], _ diagnostics: inout [Diagnostic]) {
    let slips = missing.isEmpty ? [] : misspelt(meaning: fields)
    for key in missing where !slips.contains(key) {
      diagnostics.append(Diagnostic(.missingKey, at: place, ["key": key]))
    }
    for entry in strangers {
      if let fault = entry.spaceBefore {
        diagnostics.append(fault)
        continue
      }
      let meant = KeyWords.key(meantBy: entry.key, among: fields)
      diagnostics.append(
        Diagnostic(
          .unknownKey, at: entry.keyPlace, ["key": entry.key],
          notes: meant.map { [Note(.didYouMean, ["word": $0])] }
            ?? Note.suggestions(for: entry.key, among: asked, most: Self.mostKeys),
          mend: (meant ?? Suggestion.only(near: entry.key, among: asked))
            .flatMap { has($0) ? nil : .edit(entry.keyPlace, $0) }))
    }
  }
}
