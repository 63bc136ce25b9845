/// Ranges, groups of digits and products; codes, days and telephone numbers are left as they are.
extension Typesetter {
  mutating func setNumbers() {
    if signs.contains(.times) { setProducts() }
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .number else {
        index += 1
        continue
      }
      let run = NumberRun(in: self, from: index)
      noteNames(index)
      if run.joints.isEmpty {
        if isPhone(run) { fix(run) }
      } else {
        set(run)
      }
      index = run.tokens.upperBound + 1
    }
  }

  /// A number behind `№`, or behind a shortened word, is a name.
  private mutating func noteNames(_ index: Int) {
    let before = isSpace(index - 1) ? index - 2 : index - 1
    let isNamed =
      kind(before) == .sign && isNumberSign(before)
      || isStop(before) && before > 0 && bindsNumbers(before - 1)
    if isNamed { tokens[index].flags.insert(.names) }
  }

  private func bindsNumbers(_ word: Int) -> Bool {
    !roles(word).isDisjoint(with: [.before, .beforeNumber])
  }

  func isNumberSign(_ index: Int) -> Bool {
    scalar(index).map { rules.numberSigns.contains($0.value) } ?? false
  }

  private mutating func set(_ run: NumberRun) {
    if isPhone(run) || run.count(.hyphen) > 1 || isNamedAsCode(run) { return fix(run) }
    if run.count(.bracket) > 0 {
      for part in run.parts(between: .bracket) where !part.joints.isEmpty { set(part) }
      return
    }
    let sides = run.parts(between: .spacedHyphen)
    if sides.count > 1 {
      for side in sides where !side.joints.isEmpty { set(side) }
      if sides.count == 2 { setSpacedRange(run, sides) }
      return
    }
    guard run.count(.hyphen) == 1 else { return setGroups(run) }
    setRange(run)
  }

  private func amount(_ run: NumberRun) -> Amount {
    Amount(run.numbers.lazy.flatMap { bytes($0) }, rules)
  }

  /// Whether it is written as telephone numbers are.
  private func isPhone(_ run: NumberRun) -> Bool {
    let count = run.numbers.reduce(0) { $0 + digits(of: $1) }
    let first = run.numbers[0]
    let hasPlus = isSign(first - 1, "+") || kind(first - 1) == .open && isSign(first - 2, "+")
    if hasPlus { return count > 6 }
    if run.count(.bracket) > 0 { return count > 8 }
    if run.count(.hyphen) == 1, run.count(.space) > 0 { return count > 6 && !isGroupedRange(run) }
    return run.count(.space) > 2 && count > 8 && !isGrouped(run)
  }

  private func digits(of number: Int) -> Int {
    word(number).reduce(0) { $0 + ($1 >= 0x30 && $1 <= 0x39 ? 1 : 0) }
  }

  /// Whether the word before says that it is a code or is dialled.
  private func isNamedAsCode(_ run: NumberRun) -> Bool {
    var index = run.numbers[0] - 1
    if kind(index) == .open { index -= 1 }
    while isSpace(index) || isStop(index) || isSign(index, ":")
      || kind(index) == .sign && isNumberSign(index)
    {
      if kind(index) == .sign, isNumberSign(index) { return true }
      index -= 1
    }
    guard kind(index) == .word else { return false }
    let word = String(decoding: bytes(index), as: UTF8.self).lowercased()
    return rules.codeWords.contains { $0.count > 4 ? word.hasPrefix($0) : word == $0 }
  }

  private mutating func fix(_ run: NumberRun) {
    for index in run.tokens { tokens[index].flags.insert(.fixed) }
  }

  private func isGrouped(_ run: NumberRun) -> Bool {
    guard rules.groupsBySpace, run.count(.space) == run.joints.count else { return false }
    guard let first = run.numbers.first, let last = run.numbers.last else { return false }
    return Amount(bytes(first), rules).beginsGroups
      && run.numbers.dropFirst().allSatisfy {
        let amount = Amount(bytes($0), rules)
        return amount.isGroup(rules) && ($0 == last || amount.count == 3)
      }
  }

  private func isGroupedRange(_ run: NumberRun) -> Bool {
    let sides = run.parts(between: .hyphen)
    return sides.allSatisfy { $0.joints.isEmpty || isGrouped($0) }
      && amount(sides[0]).isBelow(amount(sides[1])) && sides.contains { !$0.joints.isEmpty }
  }

  private mutating func setGroups(_ run: NumberRun) {
    guard isGrouped(run) else { return }
    for joint in run.joints { hold(joint.token) }
  }

  private mutating func setRange(_ run: NumberRun) {
    guard let place = run.joints.firstIndex(where: { $0.kind == .hyphen }) else { return }
    let hyphen = run.joints[place].token
    if isGroupedRange(run) {
      tokens[hyphen].mark = .enDash
      for side in run.parts(between: .hyphen) { setGroups(side) }
    } else if isRange(hyphen) {
      tokens[hyphen].mark = .enDash
    } else {
      fix(run)
    }
  }

  /// Whether the numbers beside a hyphen are the ends of a range and of nothing else.
  private func isRange(_ hyphen: Int) -> Bool {
    let (first, last) = (hyphen - 1, hyphen + 1)
    guard tokens[hyphen].isFree, !isInCode(hyphen),
      Amount(bytes(first), rules).isBelow(Amount(bytes(last), rules))
    else { return false }
    switch kind(first - 1) {
    case .word: return false
    case .dots:
      guard !isStop(first - 1) || first > 1 && bindsNumbers(first - 2) else {
        return false
      }
    case .hyphens: guard isGap(first - 2) || kind(first - 2) == .open else { return false }
    case .sign:
      let sign = scalar(first - 1) ?? " "
      if sign == "\u{2212}" { return isGap(first - 2) || kind(first - 2) == .open }
      guard !"#,:;/+*&№".unicodeScalars.contains(sign) else { return false }
    default: break
    }
    switch kind(last + 1) {
    case .word: return isSpaced(last + 1)
    case .hyphens: return beginsWithSmall(last + 2)
    case .dots: return !isStop(last + 1) || kind(last + 2) != .word
    case .sign: return !isSign(last + 1, "/")
    default: return true
    }
  }

  /// `10 - 15` is a range where it can be one, and a difference where it comes to something.
  private mutating func setSpacedRange(_ run: NumberRun, _ sides: [NumberRun]) {
    guard let joint = run.joints.first(where: { $0.kind == .spacedHyphen }),
      tokens[joint.token].isFree
    else { return }
    let last = run.tokens.upperBound
    if isSign(last + 1, "=") || isSpace(last + 1) && isSign(last + 2, "=") {
      tokens[joint.token].mark = .minus
      return
    }
    let (start, end) = (amount(sides[0]), amount(sides[1]))
    let isTyped = kind(joint.token) == .hyphens || bytes(joint.token).elementsEqual("–".utf8)
    guard start.isBelow(end), isTyped || start.isYear && end.isYear,
      kind(run.numbers[0] - 1) != .word, kind(last + 1) != .word
    else { return }
    for space in [joint.token - 1, joint.token + 1] { tokens[space].mark = .nothing }
    tokens[joint.token].mark = .enDash
  }
}

/// `10x15`
extension Typesetter {
  private mutating func setProducts() {
    for index in tokens.indices where isTimes(index) {
      let isSpaced = isSpace(index - 1) && isSpace(index + 1)
      let (first, last) = isSpaced ? (index - 2, index + 2) : (index - 1, index + 1)
      guard kind(first) == .number, kind(last) == .number, tokens[index].isFree,
        !bytes(first).elementsEqual("0".utf8), !isInCode(index),
        isSpaced || isProductEnd(first - 1) && isProductEnd(last + 1)
      else { continue }
      tokens[index].mark = .times
      if isSpaced {
        hold(index - 1)
        hold(index + 1)
      }
    }
  }

  private func isProductEnd(_ index: Int) -> Bool {
    switch kind(index) {
    case .word: isTimes(index) || isSpaced(index)
    case .hyphens: false
    default: true
    }
  }

  private func isTimes(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let word = bytes(index)
    return word.elementsEqual("x".utf8) || word.elementsEqual("\u{445}".utf8)
  }

  /// No line breaks at the space.
  mutating func hold(_ index: Int) {
    if tokens[index].kind == .space, tokens[index].isFree { tokens[index].mark = .noBreakSpace }
  }
}
