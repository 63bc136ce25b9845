internal import Diagnostics

extension YAMLNode {
  /// No sentence has more commas.
  private static let most = 50

  /// What to say where the commas of a sentence have made several values of it; nil where each value
  /// can stand for itself.
  var splitSentence: Diagnostic? {
    guard isBetweenBrackets, case .sequence(let nodes) = kind, (2...Self.most).contains(nodes.count)
    else { return nil }
    guard !nodes.allSatisfy(\.isID) else { return nil }
    let parts = nodes.compactMap(SentencePart.init)
    guard parts.count == nodes.count else { return nil }
    var sentences: [[SentencePart]] = []
    for part in parts {
      if let sentence = sentences.last, part.continues(sentence, of: parts) {
        sentences[sentences.count - 1].append(part)
      } else {
        sentences.append([part])
      }
    }
    guard let split = sentences.first(where: { $0.count > 1 }) else { return nil }
    let whole = sentences.map { YAMLRepair.quoted($0.map(\.text).joined(separator: ", ")) }
    return Diagnostic(
      .splitAtComma,
      at: Place(place.file, split[0].range.lowerBound..<split[split.count - 1].range.upperBound),
      ["count": "\(split.count)", "example": "[\(whole.joined(separator: ", "))]"])
  }
}

extension YAMLNode {
  /// Such lists are the rule, and no sentences.
  fileprivate var isID: Bool {
    guard case .scalar(let text, isQuoted: false) = kind else { return false }
    return text.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || $0 == UInt8(ascii: "-")
    }
  }
}

/// A value of a list between brackets that is written without quotation marks.
private struct SentencePart {
  let text: String
  let range: Range<Int>

  init?(_ node: YAMLNode) {
    guard case .scalar(let text, isQuoted: false) = node.kind, !text.isEmpty else { return nil }
    self.text = text
    range = node.place.range
  }

  private var words: Int { text.split(separator: " ").count }
  private var endsSentence: Bool { text.last.map { ".!?…".contains($0) } ?? false }

  /// Whether it is no value of its own: a bracket or quotation mark before it is still open, or a
  /// sentence is still going on.
  func continues(_ sentence: [SentencePart], of all: [SentencePart]) -> Bool {
    let before = sentence.map(\.text).joined()
    for (opening, closing) in [("«", "»"), ("„", "“"), ("“", "”"), ("(", ")")]
    where before.count(of: opening) > before.count(of: closing) && text.contains(closing) {
      return true
    }
    guard let last = sentence.last, let first = text.first, first.isLowercase, !last.endsSentence
    else { return false }
    let endsAsSentence = all.last?.endsSentence ?? false
    let beginsAsSentence = all[0].text.first?.isUppercase ?? false
    return endsAsSentence || beginsAsSentence && (last.words > 3 || last.words > 1 && words > 1)
  }
}

extension String {
  fileprivate func count(of word: String) -> Int { components(of: word) - 1 }

  private func components(of word: String) -> Int {
    split(separator: word, omittingEmptySubsequences: false).count
  }
}
