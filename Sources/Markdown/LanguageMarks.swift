internal import CMarkGFM
internal import Diagnostics

/// Words in another language, written as Pandoc has them: `[Know! Act!]{lang=ga}`.
///
/// cmark knows nothing of them: it leaves the brackets and the mark in its text. So they are looked
/// for in a block before anything of it is written, and its texts are written in pieces.
struct LanguageMarks {
  /// What takes the place of some bytes of a text.
  struct Edit {
    let range: Range<Int>
    /// The language that begins; nil where it ends.
    let language: String?
  }

  /// Whether the text holds anything that could be one.
  var mayBeThere = false
  var edits: [Node: [Edit]] = [:]
  /// How many bytes of words may still be searched for backslashes; words may stand in one another.
  var budget = 5_000_000

  /// Whether the bytes begin with `{lang` and the end of that word.
  static func isMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "{") else { return false }
    let word = bytes.dropFirst().drop { $0 == 0x20 }
    guard word.starts(with: "lang".utf8) else { return false }
    return word.dropFirst(4).first.map { !$0.isLetterOrDigit && $0 != UInt8(ascii: "-") } ?? true
  }

  /// What stands behind `{lang=` in a mark; nothing where it begins otherwise, so that no bracket is
  /// part of a mark that holds.
  static func code(in mark: String) -> String {
    guard let sign = mark.firstIndex(of: "="), mark[..<sign].filter({ $0 != " " }) == "{lang"
    else { return "" }
    let value = mark[mark.index(after: sign)...]
    return String(value.last == "}" ? value.dropLast() : value)
  }
}

/// A mark as the source of a block has it.
private struct WrittenMark {
  let range: Range<Int>
  let opener: Int?
  /// Whether a backslash says that it is meant to be printed.
  let isEscaped: Bool
}

extension Lowering {
  /// Begins to read a block: its text can be found in the source, and its marks are known.
  mutating func beginInlines(_ block: Node, _ range: Range<Int>) {
    finder.begin(range)
    guard languageMarks.mayBeThere else { return }
    let written = finder.languageMarks()
    let found = textMarks(below: block, written)
    for (index, mark) in found.enumerated() {
      // Only an entity such as `&#93;` can make the two differ; then no place is known.
      mark.apply(written.count == found.count ? written[index] : nil, to: &self)
    }
    for node in Set(found.map(\.node) + found.compactMap(\.opener?.node)) {
      languageMarks.edits[node]?.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// Each mark with the bracket that begins its words: in the same emphasis or link, past pairs that
  /// are closed.
  private mutating func textMarks(below block: Node, _ written: [WrittenMark]) -> [TextMark] {
    var found: [TextMark] = []
    var brackets: [Node: OpenBrackets] = [:]
    var current = block.pointee.first_child
    while let node = current {
      current = next(after: node, below: block)
      guard kinds[node] == .text, let parent = node.pointee.parent else { continue }
      let text = node.pointee.literal
      for index in text.indices {
        if text[index] == UInt8(ascii: "[") {
          brackets[parent, default: OpenBrackets()].open(.init(node: node, offset: index))
        }
        guard text[index] == UInt8(ascii: "]") else { continue }
        let rest = UnsafeBufferPointer(rebasing: text[(index + 1)...])
        guard LanguageMarks.isMark(rest) else {
          brackets[parent]?.close()
          continue
        }
        let surplus = found.count < written.count ? surplus(of: written[found.count]) : 0
        let end = rest.firstIndex(of: UInt8(ascii: "}")).map { index + 2 + $0 }
        found.append(
          TextMark(
            node: node, range: index + 1..<(end ?? text.count), isWhole: end != nil,
            opener: brackets[parent]?.close(surplus: surplus)))
      }
    }
    return found
  }

  /// How many more brackets a backslash opens than it closes, in the words of a mark: cmark's tree
  /// does not tell them from others.
  private mutating func surplus(of mark: WrittenMark) -> Int {
    guard let opener = mark.opener, opener < mark.range.lowerBound, !mark.isEscaped else {
      return 0
    }
    let words = opener..<mark.range.lowerBound
    languageMarks.budget -= words.count
    return languageMarks.budget > 0 ? finder.escapedBrackets(in: words) : 0
  }
}

/// The brackets of one emphasis or link that may begin words in another language.
private struct OpenBrackets {
  private var open: [TextMark.Opener] = []
  private var closed: [TextMark.Opener] = []

  mutating func open(_ bracket: TextMark.Opener) { open.append(bracket) }

  mutating func close() {
    if let bracket = open.popLast() { closed.append(bracket) }
  }

  /// The bracket that a mark closes, where so many more than they seem are open inside its words.
  mutating func close(surplus: Int) -> TextMark.Opener? {
    guard surplus < 0 else {
      open.removeLast(min(surplus, open.count))
      return open.popLast()
    }
    closed.removeLast(min(-surplus - 1, closed.count))
    return closed.popLast()
  }
}

/// A mark as cmark's tree has it.
private struct TextMark {
  struct Opener {
    let node: Node
    let offset: Int
  }

  let node: Node
  let range: Range<Int>
  let isWhole: Bool
  let opener: Opener?

  func apply(_ written: WrittenMark?, to lowering: inout Lowering) {
    if written?.isEscaped == true { return }
    let place = written?.range ?? lowering.firstLine(of: node)
    let mark = String(decoding: node.pointee.literal[range], as: UTF8.self)
    let code = LanguageMarks.code(in: mark)
    guard isWhole, lowering.options.isLanguage(code) else {
      lowering.complain(.invalidLanguageMark, at: place, ["word": isWhole ? code : mark])
      return
    }
    guard let opener else {
      lowering.complain(.strayLanguageMark, at: place, ["word": mark])
      return
    }
    // Brackets of which a backslash stands before the first are meant to be printed.
    if let written, written.opener == nil { return }
    lowering.languageMarks.edits[opener.node, default: []].append(
      LanguageMarks.Edit(range: opener.offset..<opener.offset + 1, language: code))
    lowering.languageMarks.edits[node, default: []].append(
      LanguageMarks.Edit(range: range.lowerBound - 1..<range.upperBound, language: nil))
  }
}

extension InlineFinder {
  /// The marks of the whole block, in the order of the text.
  fileprivate func languageMarks() -> [WrittenMark] {
    var finder = InlineFinder(bytes, in: range)
    finder.begin(block)
    var found: [WrittenMark] = []
    while true {
      finder.passPlainText()
      guard finder.cursor < finder.end else { return found }
      let position = finder.cursor
      let pair = finder.step()
      var isEscaped = bytes[position] == UInt8(ascii: "\\")
      let closer = isEscaped ? position + 1 : position
      guard closer + 1 < end, bytes[closer] == UInt8(ascii: "]") else { continue }
      var start = closer + 1
      if bytes[start] == UInt8(ascii: "\\") {
        isEscaped = true
        start += 1
      }
      guard let mark = mark(at: start) else { continue }
      found.append(WrittenMark(range: mark, opener: pair?.opener, isEscaped: isEscaped))
    }
  }

  private func mark(at start: Int) -> Range<Int>? {
    let isMark = bytes.withUnsafeBufferPointer {
      LanguageMarks.isMark(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
    guard isMark else { return nil }
    var index = start
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D {
      index += 1
      if bytes[index - 1] == UInt8(ascii: "}") { break }
    }
    return start..<index
  }

  /// How many more brackets a backslash opens than it closes.
  fileprivate func escapedBrackets(in words: Range<Int>) -> Int {
    var surplus = 0
    for index in words.dropFirst() where bytes[index - 1] == UInt8(ascii: "\\") {
      if bytes[index] == UInt8(ascii: "[") { surplus += 1 }
      if bytes[index] == UInt8(ascii: "]") { surplus -= 1 }
    }
    return surplus
  }
}

extension Lowering {
  /// Writes a text, its words in other languages in an element of their own.
  mutating func writeText(_ text: UnsafeBufferPointer<UInt8>, of node: Node) {
    guard !languageMarks.edits.isEmpty, let edits = languageMarks.edits[node] else {
      html.appendEscaped(text)
      if options.foreign != nil { readForeignWords(in: text) }
      return
    }
    var position = 0
    for edit in edits where edit.range.upperBound <= text.count {
      write(text, position..<edit.range.lowerBound)
      position = edit.range.upperBound
      if let language = edit.language {
        html.append("<span lang=\"")
        html.appendEscaped(language)
        html.append("\">")
        muteForeignWords()
      } else {
        html.append("</span>")
        unmuteForeignWords()
      }
    }
    write(text, position..<text.count)
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let piece = UnsafeBufferPointer(rebasing: text[range])
    html.appendEscaped(piece)
    readForeignWords(in: piece)
  }

  /// The words of a text without its marks.
  func appendWords(of text: Node, to bytes: inout [UInt8]) {
    let literal = text.pointee.literal
    var position = 0
    for edit in languageMarks.edits[text] ?? [] {
      bytes.append(contentsOf: literal[position..<edit.range.lowerBound])
      position = edit.range.upperBound
    }
    bytes.append(contentsOf: literal[position...])
  }
}
