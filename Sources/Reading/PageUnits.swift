package import Markdown

/// A page as a translator sees it: its header entry by entry, its text block by block, and in each of them
/// the words that are translated.
package struct PageUnits: Sendable {
  package let bytes: [UInt8]
  /// In the order of the file, what stands in the header first.
  package let units: [PageUnit]
  package let headings: [MarkdownDocument.Heading]
  /// Where the line begins that ends the header.
  package let headerEnd: Int
  /// Where the text begins.
  package let body: Int
}

/// What comes into a page or goes as one: an entry of its header, or a block of its text.
package struct PageUnit: Sendable {
  package enum Kind: Sendable, Hashable {
    /// By its key.
    case entry(String)
    case text(TextUnit.Kind)
  }

  /// Of an entry of the header.
  package static let header = -2

  package let kind: Kind
  /// Whole lines, without the break behind the last.
  package let lines: Range<Int>
  /// As `TextUnit` counts them.
  package let section: Int
  package let rows: [PageRow]
  package let use: Use

  /// What a translation has of it.
  package enum Use: Sendable {
    case whole
    /// The words alone; the rest it inherits.
    case words
    case nothing
  }
}

/// Words that are translated in one piece.
package struct PageRow: Sendable {
  package enum Writing: Sendable {
    case markdown(WordingWriter)
    /// A value in YAML.
    case value(WrittenValue)
    /// A part of the Markdown in a value.
    case part(WrittenValue, Range<Int>, WordingWriter)
  }

  /// Of a value the path of its keys: `image.alt`, `items[2].title`.
  package let name: String
  /// Where they stand in the file; of a part of a value the whole value.
  package let place: Range<Int>
  package let wording: Wording
  package let markups: [LockedMarkup]
  package let writing: Writing
}

/// A text of YAML, and how it is written.
package struct WrittenValue: Sendable {
  package let place: Range<Int>
  package let value: String
  /// As it stands in the file.
  let source: String
  /// What stands before its further lines.
  let margin: String
  let isInBrackets: Bool
}

extension WrittenValue {
  /// Another text in its place.
  package func source(of text: String) -> String {
    if let sign = source.first, sign == "|" || sign == ">" { return block(text, sign) }
    if text.contains("\n") { return YAMLText.quoted(text) }
    let isQuoted = source.hasPrefix("\"") || source.hasPrefix("'")
    let isSplit = isInBrackets && text.contains { ",[]{}".contains($0) }
    return isQuoted || isSplit ? YAMLText.quoted(text) : YAMLText.value(text)
  }

  private func block(_ text: String, _ sign: Character) -> String {
    let head = source.prefix { !$0.isNewline }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    // Folded lines would run together.
    let opening = kept.count > 1 ? "|" + head.dropFirst() : head
    let body = kept.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    return "\(opening)\n\(body)"
  }
}
