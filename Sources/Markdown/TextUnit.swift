/// What stands in a text and is the same in every language: where a link leads, a telephone number, code.
package struct LockedMarkup: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case link, picture, address, phone, code, footnote, tag, comment, language
  }

  package let kind: Kind
  /// Where it leads, or what it is.
  package let target: String
  /// What is written; of links and pictures, and of what is in another language, it is made of the target.
  private let source: String

  package init(_ kind: Kind, _ target: String, source: String = "") {
    self.kind = kind
    self.target = target
    self.source = source
  }
}

extension LockedMarkup {
  package var isPair: Bool { kind == .link || kind == .picture || kind == .language }

  /// The same with another target.
  package func leading(to target: String) -> LockedMarkup {
    LockedMarkup(kind, target, source: source)
  }

  /// What is written for a part of it.
  ///
  /// - Parameter isTitled: whether a title stands between its middle and its end.
  func written(_ side: Wording.Side, isTitled: Bool) -> String {
    switch (kind, side) {
    case (.language, .end): "]{lang=\(target)}"
    case (.picture, .begin): "!["
    case (_, .begin): "["
    case (_, .middle): "](\(destination) \""
    case (_, .end): isTitled ? "\")" : "](\(destination))"
    case (_, .whole): source
    }
  }

  /// The target as an address in round brackets.
  private var destination: String {
    let isPlain = target.utf8.allSatisfy {
      $0 > 0x20 && $0 != 0x7F && !"()<>\\&\"".utf8.contains($0)
    }
    guard !isPlain || target.isEmpty else { return target }
    let signs = target.unicodeScalars.map { scalar in
      "<>\\".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
    }
    return "<\(signs.joined())>"
  }
}

/// Words of a text that are translated in one piece.
package struct TextRow: Sendable {
  /// Where they stand: without the signs of the block that they stand in.
  package let place: Range<Int>
  package let wording: Wording
  /// By the numbers of the codes, counted from 1.
  package let markups: [LockedMarkup]
  package let writing: WordingWriter
}

/// A block of a text that holds no other, or a row of a table: what comes in or goes as one.
package struct TextUnit: Sendable {
  package enum Kind: Sendable, Hashable {
    case paragraph, item, cells, term, meaning, code, html, rule
    case heading(Int)
    /// Data for a block of the theme.
    case block(String)
  }

  /// Of a footnote.
  package static let footnotes = -1

  package let kind: Kind
  /// Whole lines, without the break behind the last.
  package let lines: Range<Int>
  /// The number of the heading below which it stands, counted from 1; 0 above the first.
  package let section: Int
  /// Empty where it holds no words.
  package let rows: [TextRow]
  /// The data of a block.
  package let data: DataBlock?
}
