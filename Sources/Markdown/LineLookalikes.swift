internal import Diagnostics

/// What looks like the beginning of a heading, a box or a fence.
extension Lookalikes {
  /// The end of what was recognized at the start of a line, whether it is meant or not.
  mutating func readLine(at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: "#"): return readHeading(at: index)
    case UInt8(ascii: ":"): return readBox(at: index)
    default: break
    }
    if let end = readQuotes(at: index) { return end }
    guard let blank = specialSpace(at: index) else { return nil }
    if let end = listSign(at: blank.end), !isMeant(blank.end) {
      // The items of a list are one fault.
      guard !isInSpacedList else { return end }
      isInSpacedList = true
      complain(ofSpace: blank.code, index..<end, signs: blank.end..<end)
      return end
    }
    if text[blank.end] == BlockText.Sign.code, let word = fence(at: blank.end) {
      complain(.specialSpace, at: index..<blank.end, ["word": word, "code": blank.code])
      return blank.end
    }
    let end = text.endOfRun(blank.end)
    guard "#>".utf8.contains(text[blank.end]), !isMeant(blank.end) else { return nil }
    complain(ofSpace: blank.code, index..<end, signs: blank.end..<end)
    return end
  }

  /// The end of a sign that would begin a list but for what stands before it.
  private func listSign(at start: Int) -> Int? {
    if "-*+".utf8.contains(text[start]) { return text[start + 1] == 0x20 ? start + 1 : nil }
    let digits = text.bytes[min(start, text.end)...].prefix { $0.isDigit }
    guard (1...4).contains(digits.count), ".)".utf8.contains(text[digits.endIndex]),
      text[digits.endIndex + 1] == 0x20, digits.count == 1 || text[start] != UInt8(ascii: "0")
    else { return nil }
    return digits.endIndex + 1
  }

  /// Three backticks that make code among words, since what stands before them is no space.
  private mutating func fence(at end: Int) -> String? {
    guard let spot = text.spot(of: end - 1), let place = places.place(of: spot) else { return nil }
    let rest = manuscript.bytes[place.upperBound...]
    return rest.starts(with: "```".utf8) ? "```" : nil
  }

  private mutating func readHeading(at index: Int) -> Int? {
    let end = text.endOfRun(index)
    let count = end - index
    guard !isMeant(index) else { return end }
    if count <= 6, let blank = specialSpace(at: end) {
      complain(ofSpace: blank.code, index..<blank.end, signs: index..<end)
      return blank.end
    }
    let line = text.trimmed(end..<text.endOfLine(end))
    guard !line.isEmpty, count > 6 || line.lowerBound == end else { return nil }
    guard count > 1 || isHeading(line) else { return nil }
    var words = text.words(line)[...]
    while let last = words.last, last == "#" || last == " " { words.removeLast() }
    let signs = String(repeating: "#", count: min(6, max(count, manuscript.options.topLevel)))
    // A single sign may still begin a hashtag of several words.
    complain(
      .headingWithoutSpace, at: index..<line.upperBound,
      ["example": "\(signs) \(Manuscript.quoted(String(words)))"],
      weighing: count == 1 ? .advice : nil)
    return end
  }

  /// Whether what follows a single sign is more than the word of a hashtag: several words that stand
  /// alone and are no sentence.
  private func isHeading(_ line: Range<Int>) -> Bool {
    let words = text.words(line)
    guard line.upperBound == text.end, line.lowerBound == 1, let first = words.first,
      let last = words.last
    else { return false }
    let tag = words.prefix { !$0.isWhitespace }
    return first.isUppercase && tag.count < words.count && !words.contains("#")
      && !tag.contains("_") && !tag.dropFirst().contains(where: \.isUppercase)
      && !last.isPunctuation
  }

  private mutating func complain(ofSpace code: String, _ range: Range<Int>, signs: Range<Int>) {
    complain(.specialSpace, at: range, ["word": text.words(signs), "code": code])
  }

  /// A blank that is none for Markdown.
  private func specialSpace(at index: Int) -> (code: String, end: Int)? {
    var end = index
    var code: String?
    while let scalar = text.scalar(at: end), !scalar.isASCII,
      scalar.properties.isWhitespace || [0xAD, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
    {
      code = code ?? "U+" + ("000" + String(scalar.value, radix: 16, uppercase: true)).suffix(4)
      end += UTF8.width(scalar)
    }
    return code.map { ($0, end) }
  }

  /// `:::note` up to a line `:::`
  private mutating func readBox(at index: Int) -> Int? {
    let end = text.endOfRun(index)
    if end - index == 1 { return readColon(at: index) }
    guard end - index >= 3, !isMeant(index) else { return nil }
    let line = text.trimmed(index..<text.endOfLine(end))
    let start = text.bytes[end..<line.upperBound].firstIndex {
      $0.isLetterOrDigit || $0 >= 0x80
    }
    guard let start else {
      openBoxes -= 1
      if openBoxes >= 0 { return line.upperBound }
      openBoxes = 0
      complain(.foreignMark, at: line, box(line, nil), [ForeignMarkReader.box("")])
      return line.upperBound
    }
    openBoxes += 1
    let name = text.words(text.name(at: start))
    complain(.foreignMark, at: line, box(line, start), [ForeignMarkReader.box(name)])
    return line.upperBound
  }

  /// `:words` below a term.
  private mutating func readColon(at index: Int) -> Int? {
    guard index > 0, index < 200, !isMeant(index) else { return nil }
    if let blank = specialSpace(at: index + 1) {
      complain(ofSpace: blank.code, index..<blank.end, signs: index..<index + 1)
      return blank.end
    }
    let name = text.name(at: index + 1)
    guard let next = text.scalar(at: index + 1), next.properties.isAlphabetic,
      text[name.upperBound] != UInt8(ascii: ":")
    else { return nil }
    complain(.strayMeaning, at: index..<index + 1, [:])
    return index + 1
  }

  private func box(_ line: Range<Int>, _ start: Int?) -> [String: String] {
    ["word": Manuscript.quoted(text.words(line)), "system": "Docusaurus, Pandoc"]
  }

  /// `'''facts` in place of a fence, also in the marks that word processors make of it.
  private mutating func readQuotes(at index: Int) -> Int? {
    var end = index
    var count = 0
    while let scalar = text.scalar(at: end), Self.quotes.contains(scalar) {
      end += UTF8.width(scalar)
      count += 1
    }
    guard count >= 3 else { return nil }
    let line = text.trimmed(index..<text.endOfLine(index))
    let word = text.trimmed(end..<max(end, line.upperBound))
    guard text.name(at: word.lowerBound).prefix(word.count).endIndex == word.upperBound,
      !isMeant(index)
    else { return nil }
    if isInQuotes, word.isEmpty {
      isInQuotes = false
      return line.upperBound
    }
    isInQuotes = true
    complain(
      .quotesForFence, at: line,
      ["word": text.words(line), "example": "```" + text.words(word)])
    return line.upperBound
  }

  private static let quotes: Set<Unicode.Scalar> = [
    "'", "\"", "’", "‘", "‛", "“", "”", "„", "´", "`", "′", "″", "ʼ",
  ]

  /// A block between too few backticks, which make code of it.
  mutating func readCode(_ block: Range<Int>, _ row: [Event]) {
    guard block.count == 3, row[block.lowerBound].kind == .paragraph,
      row[block.lowerBound + 1].kind == .codeSpan
    else { return }
    let name = row[block.lowerBound + 1].text.prefix { $0 > 0x20 }
    let first = manuscript.restOfLine(at: row[block.lowerBound].place.lowerBound)
    guard first.upperBound < row[block.lowerBound].place.upperBound,
      manuscript.options.dataBlocks.contains(String(decoding: name, as: UTF8.self))
    else { return }
    let word = manuscript.words(first)
    complain(
      .quotesForFence, in: first,
      ["word": word, "example": "```" + String(decoding: name, as: UTF8.self)])
  }
}

extension BlockText {
  /// The scalar that begins there; nil where none does.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index >= 0, index < end, bytes[index] & 0xC0 != 0x80 else { return nil }
    return String(decoding: bytes[index..<min(index + 4, end)], as: UTF8.self).unicodeScalars.first
  }

  /// The scalar that ends there.
  func scalar(before index: Int) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
