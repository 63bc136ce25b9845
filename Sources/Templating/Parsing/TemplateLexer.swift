internal import Diagnostics

/// Cuts a template into text and tags.
struct TemplateLexer {
  private let origin: TemplateOrigin
  private let bytes: [UInt8]
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var index: Int
  private var tokens: [Token] = []
  /// Where each closing word stands next, so that tags that are never closed do not each look
  /// through all that follows; behind the end of the text when nowhere.
  private var nextClosing: [(word: [UInt8], start: Int)] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ origin: TemplateOrigin, from start: Int) {
    self.origin = origin
    bytes = origin.bytes
    index = start
  }

  mutating func scan() -> [Token] {
    while let start = find(opening, from: index) {
      addText(index..<start)
      index = start + opening.count
      scanTag(from: start)
    }
    addText(index..<bytes.count)
    return tokens
  }
}

extension TemplateLexer {
  private mutating func scanTag(from start: Int) {
    let content = skipSpace(from: index)
    let sigil = content < bytes.count ? bytes[content] : nil
    let kind = Tag.Kind(sigil: sigil)
    var closing = closing
    if sigil == UInt8(ascii: "{") { closing = Array("}".utf8) + closing }
    if sigil == UInt8(ascii: "=") { closing = Array("=".utf8) + closing }
    let first = kind == .name ? content : content + 1
    let end = find(closing: closing, from: min(first, bytes.count))
    guard let end, kind == .comment || kind == .delimiters || !opensAgain(from: first, before: end)
    else {
      let isTriple = sigil == UInt8(ascii: "{") && content == index
      complain(
        .unclosedTag, start..<index + (isTriple ? 1 : 0),
        ["open": text(start..<index + (isTriple ? 1 : 0)), "close": text(closing)])
      addText(start..<index)
      return
    }
    let range = trimmed(first..<end)
    switch kind {
    case .comment: tokens.append(.tag(Tag(kind: kind, name: Name(refused: "", at: range))))
    case .delimiters: changeDelimiters(range)
    default: tokens.append(.tag(Tag(kind: kind, name: name(range, of: kind, tagStart: start))))
    }
    index = end + closing.count
  }

  private func opensAgain(from start: Int, before end: Int) -> Bool {
    opening != closing && find(opening, from: start, before: end) != nil
  }

  private mutating func name(_ range: Range<Int>, of kind: Tag.Kind, tagStart: Int) -> Name {
    let word = text(range)
    if range.isEmpty {
      let delimiters = ["open": text(opening), "close": text(closing)]
      complain(.emptyTag, tagStart..<tagStart + opening.count, delimiters)
      return Name(refused: word, at: range)
    }
    if word == "." { return Name(word: word, range: range, parts: []) }
    let isPath = kind == .partial || kind == .parent || kind == .slot
    let isWhole = isPath || !bytes[range].contains(UInt8(ascii: "."))
    let parts = isWhole ? [Name.Part(word: word, range: range)] : split(range)
    if bytes[range].contains(where: isSpace) || parts.contains(where: { $0.range.isEmpty }) {
      // A closing tag repeats the fault of the tag that it closes.
      if kind != .close { complain(.invalidTemplateName, range, ["word": word]) }
      return Name(refused: word, at: range)
    }
    return Name(word: word, range: range, parts: parts)
  }

  private func split(_ range: Range<Int>) -> [Name.Part] {
    bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      Name.Part(word: text($0.indices), range: $0.indices)
    }
  }

  private mutating func changeDelimiters(_ range: Range<Int>) {
    let parts = bytes[range].split(whereSeparator: isSpace)
    guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      complain(.invalidDelimiters, range, ["word": text(range), "example": "{{=<% %>=}}"])
      return
    }
    tokens.append(.tag(Tag(kind: .delimiters, name: Name(refused: "", at: range))))
    (opening, closing) = (Array(parts[0]), Array(parts[1]))
    nextClosing = []
  }
}

extension TemplateLexer {
  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    let bytes = bytes
    let span = bytes.span
    for index in range where span[index] == UInt8(ascii: "\n") {
      tokens.append(.text(start..<index + 1))
      start = index + 1
    }
    if start < range.upperBound { tokens.append(.text(start..<range.upperBound)) }
  }

  private mutating func find(closing word: [UInt8], from start: Int) -> Int? {
    let known = nextClosing.firstIndex { $0.word == word }
    let next =
      known.map { nextClosing[$0].start }.flatMap { $0 >= start ? $0 : nil }
      ?? find(word, from: start) ?? .max
    if let known { nextClosing[known].start = next } else { nextClosing.append((word, next)) }
    return next == .max ? nil : next
  }

  /// Where the word starts next, in front of a limit.
  private func find(_ word: [UInt8], from start: Int, before limit: Int = .max) -> Int? {
    let span = bytes.span
    let first = word[0]
    let end = min(limit, span.count - word.count + 1)
    var index = start
    while index < end {
      if span[index] == first, bytes[index..<index + word.count].elementsEqual(word) {
        return index
      }
      index += 1
    }
    return nil
  }

  private func skipSpace(from start: Int) -> Int {
    var index = start
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = min(skipSpace(from: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func text(_ range: Range<Int>) -> String { text(bytes[range]) }

  private func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private mutating func complain(_ rule: Rule, _ range: Range<Int>, _ arguments: [String: String]) {
    guard !diagnostics.isEnough else { return }
    diagnostics.append(Diagnostic(rule, at: origin.place(of: range), arguments))
  }
}

extension Name {
  /// A name that needs no further complaint.
  fileprivate convenience init(refused word: String, at range: Range<Int>) {
    self.init(word: word == "." ? "" : word, range: range, parts: [])
  }
}

/// Space, tab and the two that end lines.
func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}
