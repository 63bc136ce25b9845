/// What stands beside a token.
extension Typesetter {
  func kind(_ index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  func isSpace(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isSpace
  }

  /// Whether nothing that belongs to a word stands there: a space, or an end of the text or a line.
  func isGap(_ index: Int) -> Bool {
    switch kind(index) {
    case nil, .space, .heldSpace, .lineBreak: true
    default: false
    }
  }

  /// Whether words may begin behind it: a gap, a bracket, a mark of quotation, a dash.
  func isBoundary(_ index: Int) -> Bool {
    switch kind(index) {
    case .open, .quote, .apostrophe, .curly, .dash: true
    case .hyphens: tokens[index].isDash
    case .dots, .sign: isEllipsis(index)
    default: isGap(index)
    }
  }

  func isEllipsis(_ index: Int) -> Bool {
    switch kind(index) {
    case .dots: tokens[index].count == 3
    case .sign: tokens[index].count == 3 && bytes(index).elementsEqual("…".utf8)
    default: false
    }
  }

  /// The first byte of a token, or 0 beyond the ends.
  func first(_ index: Int) -> UInt8 {
    tokens.indices.contains(index) ? text[Int(tokens[index].start)] : 0
  }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    kind(index) == .sign && first(index) == UInt8(truncatingIfNeeded: sign.value)
  }

  func bytes(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> { text[tokens[index].range] }

  func word(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[tokens[index].range])
  }

  func roles(_ index: Int) -> WordRoles { tokens[index].roles }

  /// The first letter of a token.
  func scalar(_ index: Int) -> Unicode.Scalar? {
    let token = word(index)
    let first = UInt32(token[0])
    if first < 0x80 { return Unicode.Scalar(first) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC0, count <= token.count else { return nil }
    return Unicode.Scalar(
      token[1..<count].reduce(first & (0xFF >> UInt32(count + 1))) { $0 << 6 | UInt32($1 & 0x3F) })
  }

  func beginsWithCapital(_ index: Int) -> Bool {
    kind(index) == .word && scalar(index)?.properties.isUppercase == true
  }

  func beginsWithSmall(_ index: Int) -> Bool {
    kind(index) == .word && scalar(index)?.properties.isLowercase == true
  }

  /// Whether a word is one capital letter of the language, as an initial is.
  func isInitial(_ index: Int) -> Bool {
    guard kind(index) == .word, tokens[index].count <= 4, let letter = scalar(index),
      tokens[index].count == UTF8.width(letter)
    else { return false }
    return letter.properties.isUppercase && rules.letters.contains(letter.value)
  }

  /// Whether a word is a Roman number; those of fifty at least are mostly something else.
  func isRoman(_ index: Int) -> Bool {
    kind(index) == .word && word(index).allSatisfy(Scanner.isRoman)
  }

  /// One full stop, as behind a shortened word.
  func isStop(_ index: Int) -> Bool { kind(index) == .dots && tokens[index].count == 1 }
}

/// Whether a sign is part of something that is no text.
extension Typesetter {
  /// An address, a path, a name of a file or a piece of code: what stands between two gaps and holds a
  /// sign of these.
  func isInCode(_ index: Int) -> Bool {
    chunk(around: index).contains { place in
      switch kind(place) {
      case .sign: "@\\=_<>|^*`/#".utf8.contains(first(place))
      case .dots:
        tokens[place].count == 1 && kind(place + 1) == .word && kind(place - 1) == .word
          && first(place + 1) < 0x80 && first(place - 1) < 0x80
      default: false
      }
    }
  }

  /// The same for marks that stand around words with a slash, too.
  func isInAddress(_ index: Int) -> Bool {
    chunk(around: index).contains {
      kind($0) == .sign && "@\\=_".utf8.contains(first($0))
        || isSign($0, "/") && isSign($0 + 1, "/")
    }
  }

  private func chunk(around index: Int) -> Range<Int> {
    var (start, end) = (index, index + 1)
    // Who asks at every sign of a long line shall not walk all of it.
    while !isGap(start - 1), index - start < 60 { start -= 1 }
    while !isGap(end), end - index < 60 { end += 1 }
    return start..<end
  }
}
