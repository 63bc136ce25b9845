/// Dashes between words, in dialogue and typed as two or three hyphens; the minus.
extension Typesetter {
  mutating func setDashes() {
    for index in tokens.indices where tokens[index].isFree {
      switch tokens[index].kind {
      case .hyphens: setHyphens(index)
      case .dash: setDash(index)
      default: break
      }
    }
  }

  private mutating func setHyphens(_ index: Int) {
    switch tokens[index].count {
    case 1:
      if isBetweenWords(index) {
        tokens[index].mark = .dash
      } else if isMinus(index) {
        tokens[index].mark = .minus
      } else if rules.counts, isRoman(index - 1), isRoman(index + 1), isBoundary(index - 2) {
        tokens[index].mark = .enDash
      }
    case 2, 3:
      guard isBetweenWords(index) || isBetweenLetters(index) else { return }
      tokens[index].mark = tokens[index].count == 3 && rules.dash == "–" ? .emDash : .dash
    default: break
    }
  }

  /// A dash of the author's own is the language's where it stands as one.
  private mutating func setDash(_ index: Int) {
    guard rules.holdsDash, isBetweenWords(index) else { return }
    tokens[index].mark = .dash
  }

  /// With a space on either side, or at the beginning of what somebody says.
  private func isBetweenWords(_ index: Int) -> Bool {
    guard isSpace(index + 1), tokens.indices.contains(index + 2), !isLine(index + 2) else {
      return false
    }
    return isSpace(index - 1)
      ? !isLine(index - 2)
      : kind(index - 1) == nil || kind(index - 1) == .lineBreak
        || isQuote(index - 1) && isGap(index - 2)
  }

  /// A row of hyphens is a line, not a text.
  private func isLine(_ index: Int) -> Bool {
    switch kind(index) {
    case .dash: true
    case .hyphens: tokens[index].count > 1 || kind(index + 1) != .number
    default: isSign(index, "|") || isSign(index, "=")
    }
  }

  private func isQuote(_ index: Int) -> Bool {
    kind(index) == .quote || kind(index) == .curly || kind(index) == .apostrophe
  }

  private func isBetweenLetters(_ index: Int) -> Bool {
    let isWord = { (kind: Token.Kind?) in kind == .word || kind == .object }
    let isEnd = isGap(index + 1) && kind(index - 1) == .word && !isGap(index - 1)
    return !isInCode(index) && (isWord(kind(index - 1)) || isMark(index - 1))
      && (isWord(kind(index + 1)) || isQuote(index + 1) || isEnd)
  }

  private func isMark(_ index: Int) -> Bool {
    isQuote(index) && !isGap(index - 1) || kind(index) == .close
  }

  /// Before a number that it is close to, behind something that no number ends.
  private func isMinus(_ index: Int) -> Bool {
    guard kind(index + 1) == .number, !tokens[index + 1].flags.contains(.fixed),
      !isInCode(index + 1)
    else { return false }
    switch kind(index - 1) {
    case .open, .dash: return true
    case .quote, .apostrophe, .curly: return isGap(index - 2) || kind(index - 2) == .open
    case .dots: return tokens[index - 1].count > 1
    case .sign: return "…~≈<>±".unicodeScalars.contains(scalar(index - 1) ?? " ")
    default: return isGap(index - 1)
    }
  }

  mutating func setEllipses() {
    for index in tokens.indices where kind(index) == .dots && tokens[index].count == 3 {
      guard tokens[index].isFree, !isInCode(index) else { continue }
      tokens[index].mark = .ellipsis
    }
  }
}
