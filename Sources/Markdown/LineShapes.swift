internal import Diagnostics

/// What the lengths and beginnings of a paragraph's lines tell of it.
struct LineShapes {
  let lines: [WrittenLine]
  let bytes: Text

  /// Longer lines are those of a text that was wrapped by hand.
  private static let short = 48

  /// The first of two lines that are divided as a spreadsheet or a mail divides columns.
  var columns: Range<Int>? {
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBroken {
      if isDivided(line.range), isDivided(next.range) { return line.range }
      let commas = commas(in: line.range)
      if commas > 1, self.commas(in: next.range) == commas { return line.range }
    }
    return nil
  }

  /// How many commas divide values, and not the parts of a sentence or the digits of a number.
  private func commas(in line: Range<Int>) -> Int {
    var count = 0
    guard !endsSentence(line) else { return 0 }
    Text(rebasing: bytes[line]).visit(UInt8(ascii: ",")) { before, next in
      if next > 0x20, !before.isDigit || !next.isDigit { count += 1 }
    }
    return count
  }

  /// By a tab, by three spaces, or by two semicolons that have no space behind them.
  private func isDivided(_ line: Range<Int>) -> Bool {
    let text = Text(rebasing: bytes[line])
    if text.holds(0x09) || text.holds("│") { return true }
    // One of three spaces in a row has such an index.
    for index in stride(from: 2, to: text.count, by: 3) where text[index] == 0x20 {
      if text.run(of: 0x20, at: index) > 2 { return true }
    }
    guard text.holds(UInt8(ascii: ";")), !text.holds(UInt8(ascii: "&")) else { return false }
    var semicolons = 0
    text.visit(UInt8(ascii: ";")) { _, next in semicolons += next == 0x20 || next == 0 ? 0 : 1 }
    return semicolons > 1
  }
}

extension LineShapes {
  /// Lines as those of an address, a signature or a poem: short, and each with a beginning of its own.
  var shortLines: Range<Int>? {
    guard let last = lines.last?.range, lines.count <= 40,
      let first = lines.dropLast().first(where: { !$0.isBroken })?.range,
      lines.allSatisfy({ $0.range.count <= Self.short * 4 }),
      lines.allSatisfy({ bytes.characters(in: $0.range) <= Self.short && begins($0.range) }),
      isOfPieces(last)
    else { return nil }
    return first
  }

  /// Sentences may each have a line in the source, and two short lines may be a wrapped one.
  private func isOfPieces(_ last: Range<Int>) -> Bool {
    let sentences = lines.filter { endsSentence($0.range) }.count
    guard lines.count == 2 else { return sentences < lines.count - 1 }
    return sentences == 0 && lines.contains { holdsNumberOrAddress($0.range) }
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    bytes[line].reversed().first { !"\"*_)".utf8.contains($0) }
      .map { ".!?".utf8.contains($0) } ?? false
  }

  private func holdsNumberOrAddress(_ line: Range<Int>) -> Bool {
    bytes[line].contains { $0.isDigit || $0 == UInt8(ascii: "@") }
  }

  /// Whether it begins as nothing begins that goes on from the line before: with a capital letter, a
  /// digit, an address or a short word that stands for a longer one.
  private func begins(_ line: Range<Int>) -> Bool {
    let start = line.drop { "*_([\"'".utf8.contains(bytes[$0]) }
    guard let first = bytes.firstCharacter(in: start) else { return false }
    if first.isUppercase || first.isNumber || first == "+" { return true }
    if bytes[line].contains(UInt8(ascii: "@")) || bytes[start].starts(with: "www.".utf8) {
      return true
    }
    guard first.isLetter else { return "«„“".contains(first) }
    let word = start.prefix { !bytes[$0].isBlank }
    let length = bytes.characters(in: word)
    return (2...6).contains(length) && word.last.map { ".:".utf8.contains(bytes[$0]) } == true
  }
}

extension Text {
  /// How many of the byte stand around the index, itself included.
  fileprivate func run(of byte: UInt8, at index: Int) -> Int {
    let before = self[..<index].reversed().prefix { $0 == byte }.count
    return before + self[index...].prefix { $0 == byte }.count
  }

  /// How many characters there are, nearly: marks that stand on others count too.
  func characters(in range: Range<Int>) -> Int {
    self[range.clamped(to: 0..<count)].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  func firstCharacter(in range: Range<Int>) -> Character? {
    String(decoding: self[range].prefix(16), as: UTF8.self).first
  }
}
