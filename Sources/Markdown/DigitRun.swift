/// Groups of digits with signs between them, as telephone numbers are written, and other numbers too.
struct DigitRun {
  let range: Range<Int>
  let hasPlus: Bool
  private let groups: [String]
  /// What stands before each group; of the first, what belongs to it.
  private let gaps: [String]

  /// Nil where none begins.
  init?(_ scalars: [Unicode.Scalar], from start: Int) {
    var index = start
    var groups: [String] = []
    var gaps: [String] = []
    var end = start
    while index < scalars.count, gaps.count < 20 {
      let gap = scalars[index...].prefix {
        groups.isEmpty ? $0 == "+" || $0 == "(" : Self.joins($0, gaps[0].contains("+"))
      }.prefix(3)
      let digits = scalars[(index + gap.count)...].prefix { $0.isNumber }
      guard !digits.isEmpty, groups.isEmpty || !gap.isEmpty, groups.isEmpty || !gap.contains("+")
      else { break }
      groups.append(String(String.UnicodeScalarView(digits)))
      gaps.append(String(String.UnicodeScalarView(gap)))
      end = digits.endIndex
      index = end
    }
    // A year or a count before a number in brackets is no part of it.
    let bracket = gaps.firstIndex { $0.contains("(") } ?? 0
    let skipped = bracket > 0 && groups[bracket - 1].count > 3 ? bracket : max(0, bracket - 1)
    guard !groups.isEmpty else { return nil }
    let lost = zip(gaps, groups).prefix(skipped).reduce(0) {
      $0 + $1.0.unicodeScalars.count + $1.1.unicodeScalars.count
    }
    self.groups = Array(groups[skipped...])
    // A bracket around the whole number is none of it.
    let isArea = gaps.dropFirst(skipped + 1).first?.contains(")") == true
    let opening = gaps[skipped].unicodeScalars.drop { $0.isSpace || !isArea && $0 == "(" }
    self.gaps = [String(String.UnicodeScalarView(opening))] + gaps[(skipped + 1)...]
    hasPlus = gaps[skipped].contains("+")
    range = start + lost + (gaps[skipped].unicodeScalars.count - opening.count)..<end
  }

  private static func joins(_ scalar: Unicode.Scalar, _ hasPlus: Bool) -> Bool {
    scalar.isSpace || scalar == "-" || (0x2010...0x2013).contains(scalar.value)
      || scalar == "(" || scalar == ")" || hasPlus && scalar == "."
  }
}

extension DigitRun {
  /// - Parameter isNamed: whether the word before says that it is dialled.
  func isPhone(isNamed: Bool) -> Bool {
    let sizes = groups.map(\.count)
    let count = sizes.reduce(0, +)
    let isGrouped = isOfThousands(sizes)
    guard count <= 15, hasPlus || !isDate(sizes) && !isOfFours(sizes) else { return false }
    if hasPlus {
      return count >= 9 && groups[0].first != "0" && !(isGrouped && count < 11)
    }
    if isNamed, count >= 5, sizes.count < 6 { return true }
    guard count >= 7, sizes.count > 1, (sizes.last ?? 0) > 1 else { return false }
    if gaps.contains(where: { $0.contains("(") }) { return hasAreaInBrackets(sizes, count) }
    return hasTrunk(sizes, count) && !(isGrouped && groups[0].first != "0") || isPattern(sizes)
  }

  /// `(017) 222-33-44`, `8 (017) 222-33-44`, `375 (17) 222-33-44`.
  private func hasAreaInBrackets(_ sizes: [Int], _ count: Int) -> Bool {
    guard let area = gaps.firstIndex(where: { $0.contains("(") }), gaps.count > area + 1,
      gaps[area + 1].contains(")"), (2...5).contains(sizes[area])
    else { return false }
    let isYear = sizes[area] == 4 && (groups[area].hasPrefix("19") || groups[area].hasPrefix("20"))
    let behind = sizes[(area + 1)...].reduce(0, +)
    return !isYear && (5...8).contains(behind) && (9...13).contains(count) && area < 2
  }

  /// With the sign in front by which a call leaves its town or its country.
  private func hasTrunk(_ sizes: [Int], _ count: Int) -> Bool {
    let first = groups[0]
    if first == "8" { return count == 11 || groups[1] == "10" && count > 12 }
    if first.hasPrefix("80"), sizes[0] < 5 { return count == 11 }
    if first.hasPrefix("00") { return (11...15).contains(count) }
    guard first.hasPrefix("0") else { return false }
    return (9...11).contains(count) && (sizes[0] > 1 ? sizes[0] < 6 : sizes[1] == 3)
  }

  /// `222-33-44`, with what leads to it or without, and `202-555-0147`.
  private func isPattern(_ sizes: [Int]) -> Bool {
    let hyphens = gaps.dropFirst().map { $0.unicodeScalars.contains { !$0.isSpace } }
    if sizes.suffix(3) == [3, 2, 2], hyphens.suffix(2).allSatisfy({ $0 }), sizes.count < 6 {
      return true
    }
    return (sizes == [3, 3, 4] || sizes == [1, 3, 3, 4]) && hyphens.allSatisfy { $0 }
  }

  /// A sum: `1 250 000`.
  private func isOfThousands(_ sizes: [Int]) -> Bool {
    sizes.count > 1 && sizes[0] < 4 && sizes.dropFirst().allSatisfy { $0 == 3 }
      && gaps.dropFirst().allSatisfy { $0.unicodeScalars.allSatisfy(\.isSpace) }
  }

  /// A card or an account: `0000 0000 0000 0000`.
  private func isOfFours(_ sizes: [Int]) -> Bool {
    sizes.count > 2 && sizes.dropLast().allSatisfy { $0 == 4 }
  }

  /// `2016-04-12`, `12-04-2016 10`.
  private func isDate(_ sizes: [Int]) -> Bool {
    let isYear = { (group: String) in group.hasPrefix("1") || group.hasPrefix("20") }
    let isDay = { (group: String) in group <= "31" }
    if sizes.starts(with: [4, 2, 2]) {
      return isYear(groups[0]) && groups[1...2].allSatisfy(isDay)
    }
    if sizes.starts(with: [2, 2, 4]) {
      return isYear(groups[2]) && groups[0...1].allSatisfy(isDay)
    }
    return sizes == [4, 4]
  }
}
