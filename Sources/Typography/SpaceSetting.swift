/// Spaces at which no line breaks, and those that are put in.
extension Typesetter {
  mutating func setSpaces() {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .space:
        guard tokens[index].mark == .none, index > 0, index + 1 < tokens.count,
          !tokens[index - 1].flags.contains(.plain) || !tokens[index + 1].flags.contains(.plain)
        else { continue }
        if holds(index) { tokens[index].mark = .noBreakSpace }
      case .word, .number:
        if index > 0, tokens[index - 1].kind != .space, isSpaced(index) {
          tokens[index].flags.insert(.spaced)
        }
      case .sign:
        if rules.spacesPercent, kind(index - 1) == .number, isSign(index, "%"),
          kind(index + 1) != .hyphens, kind(index + 1) != .word, isFree(index - 1), !isInCode(index)
        {
          tokens[index].flags.insert(.spaced)
        }
      default: break
      }
    }
  }

  private func isFree(_ index: Int) -> Bool { !tokens[index].flags.contains(.fixed) }

  /// - Parameter index: a space between two tokens.
  private func holds(_ index: Int) -> Bool {
    switch tokens[index - 1].kind {
    case .word where isShort(index - 1): return true
    case .word where rules.counts && isRomanNumber(index - 1) && isCounted(index + 1): return true
    case .word where rules.joinsInitials && isInitial(index + 1) && endsName(index): return true
    case .number where isFree(index - 1) && holdsNumber(index): return true
    case .dots where isStop(index - 1) && holdsShortened(index - 1, to: index + 1): return true
    case .sign where isNumberSign(index - 1) && !isGap(index + 1): return true
    case .dash, .hyphens:
      // What somebody says begins with a dash.
      if rules.holdsDash, tokens[index - 1].isDash,
        kind(index - 2) == nil || kind(index - 2) == .lineBreak
      {
        return true
      }
    default: break
    }
    switch tokens[index + 1].kind {
    case .word:
      return !isStop(index - 1) && isParticle(index + 1)
    case .dash, .hyphens: return rules.holdsDash && tokens[index + 1].isDash && isGap(index + 2)
    default: return false
    }
  }

  /// A Roman number, and no part of a name in Latin letters.
  private func isRomanNumber(_ index: Int) -> Bool {
    isRoman(index) && !(isSpace(index - 1) && kind(index - 2) == .word && first(index - 2) < 0x80)
  }

  private func isShort(_ index: Int) -> Bool {
    roles(index).contains(.short) && isBoundary(index - 1)
  }

  private func isParticle(_ index: Int) -> Bool {
    guard roles(index).contains(.particle) else { return false }
    switch kind(index + 1) {
    case .hyphens: return tokens[index + 1].isDash
    case .apostrophe, .word, .number: return false
    default: return !isStop(index + 1) || isGap(index + 2)
    }
  }
}

/// Numbers.
extension Typesetter {
  private func holdsNumber(_ index: Int) -> Bool {
    let next = index + 1
    if kind(next) == .sign { return isMeasureSign(next) }
    guard kind(next) == .word else { return false }
    let roles = roles(next)
    if roles.contains(.unit) || roles.contains(.after) && isStop(next + 1) { return true }
    return rules.counts && isQuantity(index - 1) && isCounted(next)
  }

  /// Percent, degrees, money.
  private func isMeasureSign(_ index: Int) -> Bool {
    scalar(index).map { "%‰°€$£₽₴¥".unicodeScalars.contains($0) } ?? false
  }

  /// A word that can be counted: none in capitals, and none that holds to what comes next.
  private func isCounted(_ index: Int) -> Bool {
    guard beginsWithSmall(index) else { return false }
    return roles(index).isDisjoint(with: [.short, .particle])
      || isStop(index + 1) && roles(index).contains(.after)
  }

  /// A number that says how many: no day, time or clause, and no part of a name.
  private func isQuantity(_ index: Int) -> Bool {
    guard !tokens[index].flags.contains(.names) else { return false }
    var joints = 0
    for byte in bytes(index) where byte < 0x30 || byte == 0x3A {
      joints += byte == rules.decimal ? 1 : 2
    }
    guard joints < 2 else { return false }
    switch kind(index - 1) {
    case .word: return tokens[index - 1].mark == .times || bytes(index - 1).elementsEqual("×".utf8)
    case .hyphens:
      return kind(index - 2) == .number || isGap(index - 2) || tokens[index - 1].mark == .minus
    default: return true
    }
  }
}

/// Shortened words and initials.
extension Typesetter {
  /// - Parameters:
  ///   - stop: the full stop behind a shortened word.
  ///   - next: what stands behind it.
  private func holdsShortened(_ stop: Int, to next: Int) -> Bool {
    guard stop > 0, kind(stop - 1) == .word else { return false }
    let word = stop - 1
    switch kind(next) {
    case .word:
      if isStop(next + 1), isPair(word, next) { return true }
      if rules.joinsInitials, isInitial(word), isBehindName(word), beginsWithCapital(next) {
        return true
      }
      return bindsForward(word, .before) && (beginsWithCapital(next) || isRoman(next))
    case .number: return bindsForward(word, [.before, .beforeNumber])
    case .quote, .curly: return bindsForward(word, .before) && beginsWithCapital(next + 1)
    default: return false
    }
  }

  private func isPair(_ first: Int, _ second: Int) -> Bool {
    guard roles(first).contains(.joined), roles(second).contains(.joined) else { return false }
    return rules.pairs.contains(
      SettingRules.pair(
        RoleTable.key(of: word(first)), RoleTable.key(of: word(second))))
  }

  /// A shortened word before a name, unless it belongs to a number or another word before it.
  private func bindsForward(_ word: Int, _ wanted: WordRoles) -> Bool {
    guard !roles(word).isDisjoint(with: wanted),
      isBoundary(word - 1) || tokens[word].flags.contains(.spaced)
    else { return false }
    let before = isSpace(word - 1) ? word - 2 : word - 1
    if kind(before) == .number || isRoman(before) { return false }
    return !(isStop(before) && before > 0 && kind(before - 1) == .word && isPair(before - 1, word))
  }

  /// Whether an initial stands where a name begins or goes on.
  private func isBehindName(_ initial: Int) -> Bool {
    isBoundary(initial - 1) || tokens[initial].flags.contains(.spaced)
      || isStop(initial - 1) && isInitial(initial - 2)
  }

  /// Whether the initials behind a space are those of the name before it: no name follows them.
  private func endsName(_ space: Int) -> Bool {
    guard beginsWithCapital(space - 1), tokens[space - 1].count > 2, isStop(space + 2) else {
      return false
    }
    var next = space + 3
    if isSpace(next) { next += 1 }
    guard isInitial(next), isStop(next + 1) else { return false }
    next += 2
    if isSpace(next) { next += 1 }
    return !beginsWithCapital(next)
  }

  /// Whether a space belongs before a word or number that stands close to a sign.
  func isSpaced(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    switch tokens[index - 1].kind {
    case .sign:
      return kind(index) == .number && isNumberSign(index - 1) && !isInCode(index)
    case .number:
      return roles(index).contains(.after) && rules.counts && isStop(index + 1)
        && isFree(index - 1) && isGapOrEnd(index + 2) && !isJoined(index) && !isInCode(index)
    case .dots where isStop(index - 1) && index > 1 && kind(index - 2) == .word:
      return isParted(index - 2, from: index) && !isInCode(index)
    default: return false
    }
  }

  /// Whether a shortened word goes on with another.
  private func isJoined(_ word: Int) -> Bool {
    let next = isSpace(word + 2) ? word + 3 : word + 2
    return kind(next) == .word && isStop(next + 1) && isPair(word, next)
  }

  private func isGapOrEnd(_ index: Int) -> Bool {
    isGap(index) || kind(index) == .close || kind(index) == .sign || kind(index) == .dash
  }

  private func isParted(_ word: Int, from next: Int) -> Bool {
    if kind(next) == .word, isStop(next + 1), isPair(word, next) { return true }
    if rules.joinsInitials, isInitial(word), isBehindName(word) {
      if isInitial(next) { return isStop(next + 1) }
      if beginsWithCapital(next), tokens[next].count > 2 {
        return scalar(next).map { rules.letters.contains($0.value) } ?? false
      }
    }
    if kind(next) == .number { return bindsForward(word, [.before, .beforeNumber]) }
    return bindsForward(word, .before) && beginsWithCapital(next)
      && (first(next) >= 0x80) == (first(word) >= 0x80)
  }
}
