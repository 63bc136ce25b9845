internal import Diagnostics

/// Signs of emphasis that took none of their words and would be printed.
extension Lookalikes {
  /// A run of one sign, and what stands beside it.
  private struct Run {
    let range: Range<Int>
    let sign: UInt8
    let before: Neighbour
    let after: Neighbour

    func isLike(_ other: Run) -> Bool { sign == other.sign && range.count == other.range.count }
    /// Numbers and parts of words are hidden by stars, and powers written with them.
    var isInWord: Bool {
      before == .letter && after == .letter || before == .digit && after == .digit
        || before == .hyphen || after == .hyphen
    }
    /// Room on both sides, or signs as around something that is quoted.
    var isFree: Bool { before == after && (before == .blank || before == .sign) }
  }

  private enum Neighbour { case blank, letter, digit, hyphen, sign, markup }

  mutating func readLooseMarks() {
    readSurplusMarks()
    var open: Run?
    var free: Run?
    var index = 0
    while index < text.end, !complaints.isEnough, questions > 0 {
      guard let run = run(at: index) else {
        index += 1
        continue
      }
      index = run.range.upperBound
      guard !isTold(run.range), (1...3).contains(run.range.count),
        run.sign != 0x7E || run.range.count == 2
      else { continue }
      if let first = open ?? free, first.isLike(run), close(first, run, wasFree: open == nil) {
        (open, free) = (nil, nil)
      } else if run.range.count > 1 || run.after != .blank && run.before == .blank {
        if run.isInWord { continue }
        if run.isFree {
          free = free ?? run
        } else {
          open = open ?? run
        }
      }
    }
    if let open, open.range.count > 1 { complain(ofOpen: open) }
  }

  private func run(at index: Int) -> Run? {
    let sign = text[index]
    guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") || sign == UInt8(ascii: "~") else {
      return nil
    }
    let end = text.endOfRun(index)
    return Run(
      range: index..<end, sign: sign, before: Self.neighbour(text.scalar(before: index)),
      after: Self.neighbour(text.scalar(at: end)))
  }

  private static func neighbour(_ scalar: Unicode.Scalar?) -> Neighbour {
    guard let scalar else { return .blank }
    if scalar.isASCII, BlockText.Sign.isOne(UInt8(scalar.value)) { return .markup }
    if scalar.properties.isWhitespace { return .blank }
    if scalar == "-" || scalar == "\u{2011}" { return .hyphen }
    if scalar.properties.numericType != nil { return .digit }
    return scalar.properties.isAlphabetic ? .letter : .sign
  }

  /// Whether the two were meant as a pair; then it is told.
  private mutating func close(_ first: Run, _ last: Run, wasFree: Bool) -> Bool {
    let inner = text.trimmed(first.range.upperBound..<last.range.lowerBound)
    guard !inner.isEmpty, !last.isInWord || last.before == .letter else { return false }
    // A single star may stand for a footnote: only what is close to words on both sides is a pair.
    if first.range.count == 1 {
      guard !wasFree, first.before == .blank, first.after != .blank,
        last.before == .sign || last.before == .markup,
        last.after == .letter
      else { return false }
    }
    if wasFree, last.before == .blank ? !areWords(inner, of: first) : last.after == .letter {
      return false
    }
    if isMeant(first.range.lowerBound) || isMeant(last.range.lowerBound) { return true }
    let signs = text.words(first.range)
    var example = signs + Manuscript.quoted(text.words(inner)) + signs
    if last.after == .letter { example += " " + Manuscript.quoted(word(at: last.range.upperBound)) }
    if first.before == .letter, !wasFree {
      example = word(before: first.range.lowerBound) + " " + example
    }
    let whole = first.range.lowerBound..<last.range.upperBound
    let isOneLine = !text.bytes[whole].contains(0x0A)
    complain(.looseMark, at: isOneLine ? whole : first.range, ["word": signs, "example": example])
    return true
  }

  /// Whether what stands with room on both sides between two runs can be nothing but words.
  private func areWords(_ inner: Range<Int>, of run: Run) -> Bool {
    run.range.count == 2 && inner.count > 2 && !text.bytes[inner].contains(0x0A)
      && Self.neighbour(text.scalar(at: inner.lowerBound)) == .letter
      && Self.neighbour(text.scalar(before: inner.upperBound)) == .letter
  }

  private mutating func complain(ofOpen run: Run) {
    guard !isMeant(run.range.lowerBound) else { return }
    let signs = text.words(run.range)
    let opens = run.after != .blank && run.before != .letter && run.before != .digit
    if !opens, openEmphasis == signs {
      openEmphasis = nil
      return
    }
    if opens { openEmphasis = signs }
    guard run.after == .blank || run.before == .letter || run.before == .digit else {
      let line = text.trimmed(run.range.upperBound..<text.endOfLine(run.range.lowerBound))
      let words = text.words(line)
      // A number of which only the end is shown.
      if words.prefix(while: { !$0.isWhitespace }).allSatisfy(\.isNumber) { return }
      complain(
        .looseMark, at: run.range,
        ["word": signs, "example": signs + Manuscript.quoted(words) + signs])
      return
    }
    // Stars behind a word may lead to a note that begins with them, or stand for its letters.
    let word = word(before: run.range.lowerBound)
    guard word.count > 1, !holdsNote(signs) else { return }
    complain(.looseMark, at: run.range, ["word": signs, "example": signs + word + signs])
  }

  private func holdsNote(_ signs: String) -> Bool {
    let source = manuscript.bytes[manuscript.range]
    let plain = Array("\n\(signs) ".utf8)
    let escaped = Array("\n\(signs.map { "\\\($0)" }.joined()) ".utf8)
    return source.indices.contains { index in
      source[index] == 0x0A
        && (source[index...].starts(with: plain) || source[index...].starts(with: escaped))
    }
  }

  private func word(at start: Int) -> String {
    text.words(text.bytes[start...].prefix(80).prefix { $0 > 0x20 }.indices)
  }

  private func word(before end: Int) -> String {
    text.words(text.bytes[..<end].suffix(80).suffix(while: { $0 > 0x20 }).indices)
  }

  /// One sign too many before or behind words that are emphasised: `***words**`, `**words*`.
  private mutating func readSurplusMarks() {
    for index in text.bytes.indices where !complaints.isEnough && questions > 0 {
      switch text.bytes[index] {
      case BlockText.Sign.emphasis, BlockText.Sign.strong:
        guard isSurplus(index - 1), text[index - 2].isOutside, let inner = words(behind: index)
        else { continue }
        complain(ofSurplus: index - 1, beside: inner)
      case BlockText.Sign.emphasisEnd, BlockText.Sign.strongEnd:
        guard isSurplus(index + 1), text[index + 2].isOutside, let inner = words(before: index + 1),
          !manuscript.holdsNoteWithStar
        else { continue }
        complain(ofSurplus: index + 1, beside: inner)
      default: continue
      }
    }
  }

  /// Whether one sign stands there and not several.
  private func isSurplus(_ index: Int) -> Bool {
    let sign = text[index]
    return (sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_")) && text[index - 1] != sign
      && text[index + 1] != sign
  }

  private mutating func complain(ofSurplus index: Int, beside inner: Range<Int>) {
    guard text.words(inner).contains(where: \.isLetter), !isMeant(index),
      !isTold(index..<index + 1)
    else { return }
    let sign = text.words(index..<index + 1)
    let signs = sign + sign
    complain(
      .looseMark, at: index..<index + 1,
      ["word": sign, "example": signs + Manuscript.quoted(text.words(inner)) + signs])
    tell(index..<index + 1)
  }

  /// Emphasised words that begin there.
  private func words(behind start: Int) -> Range<Int>? {
    let end: UInt8
    switch text[start] {
    case BlockText.Sign.emphasis: end = BlockText.Sign.emphasisEnd
    case BlockText.Sign.strong: end = BlockText.Sign.strongEnd
    default: return nil
    }
    return text.bytes[start...].firstIndex(of: end).map { start + 1..<$0 }
  }

  private func words(before end: Int) -> Range<Int>? {
    let start: UInt8
    switch text[end - 1] {
    case BlockText.Sign.emphasisEnd: start = BlockText.Sign.emphasis
    case BlockText.Sign.strongEnd: start = BlockText.Sign.strong
    default: return nil
    }
    return text.bytes[..<end].lastIndex(of: start).map { $0 + 1..<end - 1 }
  }
}

extension UInt8 {
  /// Whether nothing joins it with what stands beside it.
  fileprivate var isOutside: Bool { self <= 0x20 && !BlockText.Sign.isOne(self) || isPunctuation }
}

extension Manuscript {
  /// Prices and their like are explained below, or in brackets.
  fileprivate var holdsNoteWithStar: Bool {
    let text = Text(rebasing: whole[range])
    return text.holds("(*") || text.holds("\n*") || text.holds("\n\\*")
  }
}
