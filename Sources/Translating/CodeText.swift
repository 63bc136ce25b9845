internal import Markdown

/// How codes stand in a document: `⟦1⟧words⟦/1⟧` for what has words, `⟦2: 113⟧` for the rest.
enum CodeText {
  static let open: Unicode.Scalar = "\u{27E6}"
  static let close: Unicode.Scalar = "\u{27E7}"
  /// Of what is shown in a code.
  private static let longest = 40

  static func text(_ number: Int, _ side: Wording.Side, _ markup: LockedMarkup?) -> String {
    switch side {
    case .begin: "\(open)\(number)\(close)"
    case .middle: "\(open)\(number)+\(close)"
    case .end: "\(open)/\(number)\(close)"
    case .whole: "\(open)\(number): \(shown(markup?.target ?? ""))\(close)"
    }
  }

  static func shown(_ target: String) -> String {
    let line = target.filter {
      !$0.unicodeScalars.contains(open) && !$0.unicodeScalars.contains(close)
    }
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > longest ? line.prefix(longest) + "…" : line
  }

  /// Nil where a code is not whole.
  static func wording(of runs: [Wording.Run]) -> Wording? {
    var output: [Wording.Run] = []
    var code: String?
    for run in runs {
      guard case .text(let text) = run.item else {
        output.append(run)
        continue
      }
      var words = ""
      for scalar in text.unicodeScalars {
        if scalar == open {
          guard code == nil else { return nil }
          code = ""
          if !words.isEmpty { output.append(.init(.text(words), run.marks)) }
          words = ""
        } else if scalar == close {
          guard let found = code.flatMap(item) else { return nil }
          output.append(.init(found, run.marks))
          code = nil
        } else if code != nil {
          code?.unicodeScalars.append(scalar)
        } else {
          words.unicodeScalars.append(scalar)
        }
      }
      if !words.isEmpty { output.append(.init(.text(words), run.marks)) }
    }
    return code == nil ? Wording(output) : nil
  }

  private static func item(_ code: String) -> Wording.Item? {
    let text = code.filter { !$0.isWhitespace }
    if let colon = text.firstIndex(of: ":") {
      return Int(text[..<colon]).map { .code($0, .whole) }
    }
    if text.hasPrefix("/") { return Int(text.dropFirst()).map { .code($0, .end) } }
    if text.hasSuffix("+") { return Int(text.dropLast()).map { .code($0, .middle) } }
    return Int(text).map { .code($0, .begin) }
  }
}
