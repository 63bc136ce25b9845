internal import Diagnostics

/// Which of the signs at the starts of lines were meant as a list.
struct LineSigns {
  let lines: [WrittenLine]
  let bytes: Text
  /// Whether the lines are the words of an item: a sign below those was meant as the next one.
  let isItem: Bool

  /// One that would begin an item but for the space behind it.
  var beforeNoBreakSpace: LineSign? {
    for (index, line) in lines.enumerated() {
      guard let sign = line.sign, sign.gap == .noBreak else { continue }
      switch sign.kind {
      case .hyphen where index == 0 || isItem || isFollowed(sign, from: index): return sign
      // Behind a full stop it may keep a date together.
      case .number(let number):
        let isBracket = bytes[sign.range.upperBound - 1] == UInt8(ascii: ")")
        if index == 0, isBracket || number == 1 { return sign }
        if isItem, index > 0, number > 1 { return sign }
        if isFollowed(sign, number, from: index) { return sign }
      default: break
      }
    }
    return nil
  }

  var bullet: LineSign? {
    let signs = lines.compactMap(\.sign)
    let bullets = signs.filter { $0.kind == .bullet || $0.kind == .picture }
    let alike = [bullets, signs.filter { $0.kind == .hyphen }, signs.filter { $0.kind == .letter }]
    return alike.first { $0.count > 1 }?.first ?? nextBullet
  }

  /// One alone below the words that announce it, or below those of an item.
  private var nextBullet: LineSign? {
    for (index, line) in lines.enumerated().dropFirst() {
      guard let sign = line.sign else { continue }
      let isAnnounced = lines[index - 1].range.last.map { bytes[$0] } == UInt8(ascii: ":")
      if sign.kind == .bullet, isAnnounced || isItem { return sign }
      if sign.kind == .hyphen, isItem, isWord(line.range.dropFirst()) { return sign }
    }
    return nil
  }

  /// Whether it begins with two letters: one alone is an option of a program.
  private func isWord(_ words: Range<Int>) -> Bool {
    let start = String(decoding: bytes[words.prefix(8)], as: UTF8.self)
    return start.prefix(2).allSatisfy(\.isLetter) && start.count > 1
  }

  /// The first of several in one line, of which the first begins it.
  var bulletInLine: LineSign? {
    lines.lazy.compactMap { line -> LineSign? in
      guard let sign = line.sign, sign.kind == .bullet, sign.gap == .space else { return nil }
      let word: [UInt8] = [0x20] + bytes[sign.range] + [0x20]
      var rest = bytes[sign.words..<line.range.upperBound]
      while let blank = rest.firstIndex(of: 0x20) {
        rest = rest[blank...]
        if rest.starts(with: word) { return sign }
        rest = rest.dropFirst()
      }
      return nil
    }.first
  }

  /// A dash begins a speech as well, and a line that was broken there goes on with it.
  var dash: LineSign? {
    let dashes = lines.indices.filter { lines[$0].sign?.kind == .dash && !goesOn(at: $0) }
    return dashes.count > 1 ? lines[dashes[0]].sign : nil
  }

  /// Only a one begins a list right below the text of a paragraph.
  var number: LineSign? {
    for (index, line) in lines.enumerated() {
      guard let sign = line.sign, case .number(let number) = sign.kind else { continue }
      if isFollowed(sign, number, from: index) { return sign }
      if index > 0, sign.gap != .none, (2...99).contains(number), isEnded(lines[index - 1].range) {
        return sign
      }
    }
    return nil
  }

  private func isFollowed(_ sign: LineSign, from index: Int) -> Bool {
    lines[(index + 1)...].contains { $0.sign?.kind == sign.kind }
  }

  /// Whether the next number at the start of a line is the next one.
  private func isFollowed(_ sign: LineSign, _ number: Int, from index: Int) -> Bool {
    for line in lines[(index + 1)...] {
      guard let next = line.sign, case .number(let other) = next.kind else { continue }
      return other == number + 1
        && bytes[next.range.upperBound - 1] == bytes[sign.range.upperBound - 1]
    }
    return false
  }

  private func isEnded(_ line: Range<Int>) -> Bool {
    line.last.map { ".:;!?".utf8.contains(bytes[$0]) } ?? false
  }

  private func goesOn(at index: Int) -> Bool {
    guard index > 0, let sign = lines[index].sign else { return false }
    let line = lines[index - 1].range
    let word = bytes[sign.words..<lines[index].range.upperBound].prefix { !$0.isBlank }
    guard bytes.characters(in: line.lowerBound..<line.upperBound + word.count) > 55 else {
      return false
    }
    let isSmall = bytes.firstCharacter(in: sign.words..<sign.words + word.count)?.isLowercase
    let last = line.last.map { bytes[$0] } ?? 0
    return isSmall == true
      ? last != UInt8(ascii: ";") && last != UInt8(ascii: ":") : !".:;!?".utf8.contains(last)
  }
}
