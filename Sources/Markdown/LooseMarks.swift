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
    if (1...UInt32(BlockText.Sign.told)).contains(scalar.value) { return .markup }
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
    if wasFree, last.before == .blank || last.after == .letter { return false }
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

  private mutating func complain(ofOpen run: Run) {
    guard !isMeant(run.range.lowerBound) else { return }
    let signs = text.words(run.range)
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
    // Stars behind a word may lead to a note that begins with them.
    guard !holdsNote(signs) else { return }
    let word = word(before: run.range.lowerBound)
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
}
