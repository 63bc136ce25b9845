/// Marks of quotation in pairs, and apostrophes.
///
/// Which way a mark looks its neighbours say, and where these leave it open, whether one is open. A mark
/// without its other half stays as it was typed: it may mean inches, minutes, or nothing.
extension Typesetter {
  mutating func setQuotes() {
    var open = OpenMarks()
    var pairs: [(open: Int, close: Int)] = []
    for index in tokens.indices where !tokens[index].flags.contains(.fixed) {
      switch tokens[index].kind {
      case .apostrophe:
        guard !isInAddress(index) else { continue }
        if isApostrophe(index, open) {
          tokens[index].mark = .apostrophe
        } else {
          read(index, &open, &pairs)
        }
      case .quote:
        if !isInAddress(index) { read(index, &open, &pairs) }
      case .curly:
        guard isOurs(index), !isApostropheSign(index) || !isApostrophe(index, open) else {
          continue
        }
        read(index, &open, &pairs)
      default: break
      }
    }
    mark(pairs.sorted { $0.open < $1.open })
  }

  private mutating func read(
    _ index: Int, _ open: inout OpenMarks, _ pairs: inout [(open: Int, close: Int)]
  ) {
    let isSingle = isSingle(index)
    switch way(of: index, isOpen: open.holds(isSingle)) {
    case .opening:
      tokens[index].flags.insert(.opens)
      open.add(index, isSingle)
    case .closing:
      guard !isMeasure(index, open), let last = open.close(isSingle, before: index) else { return }
      pairs.append((last, index))
    case .neither: break
    }
  }

  private mutating func mark(_ pairs: [(open: Int, close: Int)]) {
    /// What stands around, with whether its marks are the outer ones.
    var around: [(close: Int, isOuter: Bool)] = []
    for pair in pairs {
      while let last = around.last, last.close < pair.open { around.removeLast() }
      let isOuter: Bool
      if kind(pair.open) == .curly, rules.keepsKindOfQuotes {
        isOuter = !isSingle(pair.open)
      } else if rules.keepsKindOfQuotes {
        let typed = !isSingle(pair.open)
        isOuter = around.last?.isOuter == typed ? !typed : typed
      } else {
        isOuter = !(around.last?.isOuter ?? false)
      }
      around.append((pair.close, isOuter))
      tokens[pair.open].mark = isOuter ? .outerOpen : .innerOpen
      tokens[pair.close].mark = isOuter ? .outerClose : .innerClose
    }
  }
}

/// The marks that are open, the innermost last.
private struct OpenMarks {
  private var marks: [(token: Int, isSingle: Bool)] = []
  private var singles = 0

  func holds(_ isSingle: Bool) -> Bool { isSingle ? singles > 0 : singles < marks.count }

  mutating func add(_ token: Int, _ isSingle: Bool) {
    marks.append((token, isSingle))
    if isSingle { singles += 1 }
  }

  /// What a mark closes, and with it what was left open within: a double one closes the last double, a
  /// single one what was opened last of all. Nothing stands between two marks side by side.
  mutating func close(_ isSingle: Bool, before token: Int) -> Int? {
    guard holds(isSingle), !isSingle || marks.last?.isSingle == true,
      let last = marks.lastIndex(where: { $0.isSingle == isSingle }), marks[last].token + 1 < token
    else { return nil }
    let found = marks[last].token
    singles -= marks[last...].count(where: \.isSingle)
    marks.removeSubrange(last...)
    return found
  }
}

extension Typesetter {
  private enum Way {
    case opening, closing, neither
  }

  /// The last byte of a mark of three bytes.
  private func last(_ index: Int) -> UInt8 { text[Int(tokens[index].end) - 1] }

  private func isSingle(_ index: Int) -> Bool {
    switch kind(index) {
    case .apostrophe: true
    case .curly: tokens[index].count == 3 && (0x98...0x9B).contains(last(index))
    default: false
    }
  }

  /// Marks of other languages stay; so do single ones where the language has none.
  private func isOurs(_ index: Int) -> Bool {
    if rules.keepsKindOfQuotes {
      return tokens[index].count == 3 && ![0x9A, 0x9E].contains(last(index))
    }
    return !isSingle(index)
  }

  private func way(of index: Int, isOpen: Bool) -> Way {
    if kind(index) == .curly, let known = knownWay(of: index, isOpen) { return known }
    let opens = !isEnd(index + 1) && isBeginning(index - 1)
    let closes =
      !isGap(index - 1) && kind(index - 1) != .open && !opensQuote(index - 1)
      && (isEnd(index + 1) || isQuote(index + 1) || isJoint(index + 1))
    if opens, closes { return isOpen ? .closing : .opening }
    if opens { return .opening }
    if closes { return .closing }
    // Between two words, or behind the end of a sentence.
    guard !isGap(index - 1), !isEnd(index + 1), !isSign(index - 1, "=") else { return .neither }
    if isOpen { return .closing }
    let isBehindWord = kind(index - 1) == .word || kind(index - 1) == .number
    return !isBehindWord || beginsWithCapital(index + 1) && kind(index - 1) == .word
      ? .opening : .neither
  }

  /// A curly mark looks one way; `“` opens in some languages and closes in others, `’` closes and is an
  /// apostrophe.
  private func knownWay(of index: Int, _ isOpen: Bool) -> Way? {
    switch (tokens[index].count, last(index)) {
    case (2, 0xAB), (_, 0x9E), (_, 0x9F): .opening
    case (2, 0xBB): .closing
    case (_, 0x9D): .closing
    case (_, 0x98), (_, 0x9C): rules.keepsKindOfQuotes ? .opening : nil
    case (_, 0x99): isOpen && !isGap(index - 1) ? .closing : .neither
    default: .neither
    }
  }

  private func isQuote(_ index: Int) -> Bool {
    switch kind(index) {
    case .quote, .apostrophe, .curly: true
    default: false
    }
  }

  private func opensQuote(_ index: Int) -> Bool {
    isQuote(index) && tokens[index].flags.contains(.opens)
  }

  private func isBeginning(_ index: Int) -> Bool {
    switch kind(index) {
    case .open, .dash, .hyphens: true
    case .sign: "/+~".utf8.contains(first(index))
    default: isGap(index) || opensQuote(index)
    }
  }

  /// Whether nothing can begin there that a mark opens.
  private func isEnd(_ index: Int) -> Bool {
    switch kind(index) {
    case .close: true
    case .sign: ",:;!?%/".utf8.contains(first(index)) || isEllipsis(index) && isGap(index + 1)
    case .dots: tokens[index].count != 3 || isGap(index + 1)
    default: isGap(index)
    }
  }

  private func isJoint(_ index: Int) -> Bool {
    kind(index) == .dash || kind(index) == .hyphens || kind(index) == .sign
  }
}

/// What looks like a mark of quotation and is none.
extension Typesetter {
  /// `'` and `’`
  private func isApostropheSign(_ index: Int) -> Bool {
    kind(index) == .apostrophe || kind(index) == .curly && isSingle(index) && last(index) == 0x99
  }

  private func isApostrophe(_ index: Int, _ open: OpenMarks) -> Bool {
    if kind(index + 1) == .word {
      if kind(index - 1) == .word { return true }
      // The 1990's.
      if kind(index - 1) == .number { return isSmallS(index + 1) }
    }
    guard rules.elides else { return false }
    if isBeginning(index - 1), !isGap(index + 1) { return beginsElided(index) }
    guard kind(index - 1) == .word, kind(index + 1) != .word, kind(index + 1) != .object else {
      return false
    }
    // rock 'n' roll
    if isApostropheSign(index - 2),
      tokens[index - 2].mark == .apostrophe || kind(index - 2) == .curly,
      roles(index - 1).contains(.elided)
    {
      return true
    }
    // The workers' rights; where single marks are open, the last of the line closes them.
    guard open.holds(true) else { return true }
    return isSingleClosed(behind: index)
  }

  /// 'tis, '90s, the summer of '69
  private func beginsElided(_ index: Int) -> Bool {
    if roles(index + 1).contains(.elided) { return true }
    guard kind(index + 1) == .number, tokens[index + 1].count == 2 else { return false }
    return kind(index + 2) == .word ? isSmallS(index + 2) : kind(index + 2) != .apostrophe
  }

  private func isSmallS(_ index: Int) -> Bool { bytes(index).elementsEqual("s".utf8) }

  /// Whether a later mark can close single ones before others open.
  private func isSingleClosed(behind index: Int) -> Bool {
    for next in ahead(of: index) where isApostropheSign(next) {
      let follows = kind(next - 1)
      if follows == .word, kind(next + 1) == .word { continue }
      return !isGap(next - 1) && isEnd(next + 1)
    }
    return false
  }

  /// Inches, seconds, feet or minutes: behind a number, with nothing open, or where another mark closes
  /// what is open.
  private func isMeasure(_ index: Int, _ open: OpenMarks) -> Bool {
    guard kind(index - 1) == .number, kind(index) != .curly else { return false }
    if kind(index - 2) == .apostrophe, kind(index - 3) == .number { return true }
    if isSingle(index), kind(index + 1) == .number { return true }
    guard open.holds(isSingle(index)) else { return true }
    for next in ahead(of: index) where isQuote(next) && isSingle(next) == isSingle(index) {
      if kind(next - 1) == .number, kind(next) != .curly { continue }
      return !isBeginning(next - 1)
    }
    return false
  }

  /// What comes behind, as far as a mark can be thought to reach: who asks at every sign of a long text
  /// shall not walk all of it.
  private func ahead(of index: Int) -> Range<Int> {
    min(index + 1, tokens.count)..<min(index + 500, tokens.count)
  }
}
