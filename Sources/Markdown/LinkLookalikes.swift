internal import Diagnostics

/// What looks like a link, a picture or the mark of a footnote.
extension Lookalikes {
  /// Brackets that are open at a place of the text.
  private struct Open {
    var square: [Int] = []
    var round: [Int] = []
  }

  mutating func readBrackets() {
    var open = Open()
    var index = 0
    while index < text.end, !complaints.isEnough, questions > 0 {
      let position = index
      index += 1
      switch text[position] {
      case UInt8(ascii: "["):
        if text[index] == UInt8(ascii: "^"), let end = readFootnote(at: position) {
          index = end
        } else {
          open.square.append(position)
        }
      case UInt8(ascii: "("): open.round.append(position)
      case UInt8(ascii: "]"):
        let opener = open.square.popLast()
        if let end = readSquare(opener, position) { index = end }
      case UInt8(ascii: ")"):
        guard let opener = open.round.popLast(), "[(".utf8.contains(text[index]),
          let end = readSwapped(opener, position)
        else { break }
        index = end
      default: break
      }
    }
  }

  private func isPlain(_ index: Int, _ places: inout WordPlaces) -> Bool {
    guard let spot = text.spot(of: index) else { return true }
    return (places.place(of: spot)?.count ?? 1) == 1
  }

  /// `[^1]` without its text.
  private mutating func readFootnote(at index: Int) -> Int? {
    let label = text.bytes[(index + 2)...].prefix {
      $0 > 0x20 && !InlineFinder.brackets.holds($0) || $0 == UInt8(ascii: "\\")
    }
    if text[label.endIndex] == 0x20 { return readSpacedFootnote(at: index) }
    guard !label.isEmpty, text[label.endIndex] == UInt8(ascii: "]"), !isTold(label.indices),
      isPlain(index, &places), isPlain(index + 1, &places)
    else { return nil }
    let line = text.trimmed(label.endIndex + 1..<text.endOfLine(label.endIndex))
    if kind == .paragraph, text.beginsLine(index), text[label.endIndex + 1] == 0x20, !line.isEmpty {
      let word = text.words(label.indices)
      var words = text.words(line)[...]
      while let first = words.first, ": ".contains(first) { words.removeFirst() }
      footnotesWithoutColon.insert(word)
      complain(
        .footnoteWithoutColon, at: index..<label.endIndex + 1,
        ["example": "[^\(word)]: \(Manuscript.quoted(String(words)))"])
      return label.endIndex + 1
    }
    complain(.unknownFootnote, at: label.indices, ["word": text.words(label.indices)])
    return label.endIndex + 1
  }

  /// `[^my note]`: a label ends at a space.
  private mutating func readSpacedFootnote(at index: Int) -> Int? {
    guard let end = text.close(of: UInt8(ascii: "]"), from: index, within: 100),
      !isTold(index..<end + 1), isPlain(index, &places), isPlain(index + 1, &places)
    else { return nil }
    let label = text.words(text.trimmed(index + 2..<end))
    guard !label.isEmpty, spacedFootnotes.insert(label).inserted else { return end + 1 }
    let name = label.split { $0 == " " }.joined(separator: "-")
    complain(
      .spacedFootnote, at: index..<end + 1,
      ["word": text.words(index..<end + 1), "example": "[^\(name)]"])
    return end + 1
  }

  /// What follows a closing square bracket, and the end of what was told.
  private mutating func readSquare(_ opener: Int?, _ closer: Int) -> Int? {
    let next = closer + 1
    if text[next] == UInt8(ascii: "(") { return readRound(opener, closer) }
    guard let opener, closer - opener <= Self.nearest, !isTold(opener..<next) else { return nil }
    let words = opener + 1..<closer
    if text[next] == UInt8(ascii: "[") { return readLabel(words, at: next) }
    guard text.words(words).contains(where: \.isLetter) else { return nil }
    if text[next] == UInt8(ascii: "{"),
      let close = close(of: UInt8(ascii: "}"), from: next + 1),
      looksLikeAddress(next + 1..<close)
    {
      return tell(words, next + 1..<close, in: opener..<close + 1)
    }
    let gap = gap(at: next)
    if text[next + gap] == UInt8(ascii: "("),
      let close = close(of: UInt8(ascii: ")"), from: next + gap + 1),
      looksLikeAddress(next + gap + 1..<close)
    {
      return tell(words, next + gap + 1..<close, in: opener..<close + 1)
    }
    if text.holds("http", at: next), let address = address(at: next) {
      return tell(words, address, in: opener..<address.upperBound)
    }
    let before = text.bytes[..<opener].suffix(Self.nearest).suffix(while: { $0 > 0x20 }).indices
    if text.holds("http", at: before.lowerBound), before.count > 10 {
      return tell(words, before, in: before.lowerBound..<closer + 1)
    }
    return nil
  }

  /// `](` of what is no link: mostly for a space in the address.
  private mutating func readRound(_ opener: Int?, _ closer: Int) -> Int? {
    let end = close(of: UInt8(ascii: ")"), from: closer + 2)
    guard !isTold(closer..<closer + 3), isPlain(closer, &places), isPlain(closer + 1, &places)
    else {
      return nil
    }
    let rest = closer + 2..<(end ?? closer + 2)
    if let opener, end != nil, looksLikeAddress(opener + 1..<closer), !looksLikeAddress(rest) {
      return tell(rest, opener + 1..<closer, in: opener..<rest.upperBound + 1)
    }
    if let end, let size = size(in: rest) {
      complain(
        .foreignMark, at: size, ["word": text.words(size), "system": "markdown-it"],
        [Note(.insteadNothing)])
      return end + 1
    }
    complain(.linkAsText, at: closer..<(end.map { $0 + 1 } ?? text.endOfLine(closer)), [:])
    return nil
  }

  /// `=300x200` behind the address of a picture.
  private func size(in round: Range<Int>) -> Range<Int>? {
    guard let blank = text.bytes[round].firstIndex(of: 0x20), text[blank + 1] == UInt8(ascii: "=")
    else { return nil }
    let size = blank + 1..<round.upperBound
    return text.bytes[size].dropFirst().allSatisfy { $0.isDigit || "x%".utf8.contains($0) }
      ? size : nil
  }

  /// `[words][label]`
  private mutating func readLabel(_ words: Range<Int>, at start: Int) -> Int? {
    guard let close = close(of: UInt8(ascii: "]"), from: start + 1) else { return nil }
    let label = start + 1..<close
    let name = text.words(label.isEmpty ? words : label)
    let shown = text.words(words)
    guard shown.contains(where: \.isLetter), name.contains(where: { $0.isLetter || $0.isNumber }),
      text[close + 1] != UInt8(ascii: "{"), text[label.lowerBound] != UInt8(ascii: "^"),
      !text.bytes[label].contains(UInt8(ascii: "[")), !isTold(label)
    else { return nil }
    // The numbers of sources stand side by side, and a note of the editor may have one.
    let isNote = shown.last == "." || shown.last == "…"
    let isNumber = shown.contains(where: \.isNumber) && !shown.contains(" ")
    if isNote || isNumber, name.contains(where: \.isNumber) { return nil }
    let whole = words.lowerBound - 1..<close + 1
    if looksLikeAddress(label) { return tell(words, label, in: whole) }
    for index in [whole.lowerBound, start - 1, start] where isMeant(index) {
      questions -= 1
      return close + 1
    }
    complain(
      .unknownLabel, at: whole,
      ["word": Manuscript.quoted(name), "example": "[\(Manuscript.quoted(shown))](…)"])
    tell(whole)
    return close + 1
  }

  /// What may have slipped between the two brackets of a link.
  private func gap(at start: Int) -> Int {
    var end = start
    if text[end] == UInt8(ascii: ":"), text[end + 1] == 0x20 { return 2 }
    if text[end] == 0x20 || text[end] == 0x0A { return 1 }
    while let scalar = text.scalar(at: end), !scalar.isASCII, end - start < 8,
      scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    {
      end += UTF8.width(scalar)
    }
    return end - start
  }

  /// `(words)[address]`, `(words)(address)`
  private mutating func readSwapped(_ opener: Int, _ closer: Int) -> Int? {
    guard closer - opener <= Self.nearest,
      let close = close(
        of: text[closer + 1] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")"),
        from: closer + 2),
      looksLikeAddress(closer + 2..<close)
    else { return nil }
    return tell(opener + 1..<closer, closer + 2..<close, in: opener..<close + 1)
  }

  private mutating func tell(
    _ words: Range<Int>, _ address: Range<Int>, in whole: Range<Int>
  ) -> Int? {
    guard !isTold(whole) else { return nil }
    let ends = [words.lowerBound - 1, words.upperBound, address.lowerBound - 1, address.upperBound]
    for index in ends.sorted() where whole.contains(index) && isMeant(index) {
      questions -= 1
      return nil
    }
    let address = text.words(address)
    let path = address.contains(" ") ? "<\(address)>" : address
    complain(
      .garbledLink, at: whole,
      ["example": "[\(Manuscript.quoted(text.words(words)))](\(path))"])
    tell(whole)
    return whole.upperBound
  }
}

extension Lookalikes {
  /// How long an address, or the words before it, may be that is looked at.
  private static let nearest = 500

  private func close(of sign: UInt8, from start: Int) -> Int? {
    text.close(of: sign, from: start, within: Self.nearest)
  }

  private func address(at start: Int) -> Range<Int>? {
    let end = text.bytes[start..<min(text.end, start + Self.nearest)].firstIndex { $0 <= 0x20 }
    let range = start..<(end ?? min(text.end, start + Self.nearest))
    return looksLikeAddress(range) ? range : nil
  }

  /// Whether words can be nothing but an address, of a page, a file or a part of a page.
  private func looksLikeAddress(_ range: Range<Int>) -> Bool {
    let words = text.words(text.trimmed(range))
    guard !words.isEmpty, !words.contains(where: \.isWhitespace) else { return false }
    if words.contains("://") || words.hasPrefix("www.") || words.hasPrefix("mailto:")
      || words.hasPrefix("tel:") || words.hasPrefix("../") || words.hasPrefix("./")
    {
      return true
    }
    let ascii = words.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ",") }
    if words.hasPrefix("/") || words.hasPrefix("#") { return ascii && words.count > 1 }
    let file = words.prefix { $0 != "#" && $0 != "?" }
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return false }
    let ending = file[file.index(after: dot)...]
    return ascii && (2...5).contains(ending.count) && file[..<dot].count > 1
      && ending.utf8.allSatisfy(\.isLetterOrDigit) && ending.contains(where: \.isLetter)
  }
}
