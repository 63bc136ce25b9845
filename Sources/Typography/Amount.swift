/// A number, a day or a time as it is written, as far as two can be the ends of a range.
struct Amount {
  private let digits: [UInt8]
  /// The signs between its digits.
  private let joints: [UInt8]
  private let groups: [Int]
  private let value: Double?

  init(_ bytes: some Sequence<UInt8>, _ rules: SettingRules) {
    var digits: [UInt8] = []
    var joints: [UInt8] = []
    var groups = [0]
    for byte in bytes {
      if byte >= 0x30, byte <= 0x39 {
        digits.append(byte)
        groups[groups.count - 1] += 1
      } else {
        joints.append(byte)
        groups.append(0)
      }
    }
    self.digits = digits
    self.joints = joints
    self.groups = groups
    value = Self.value(digits, joints, groups, rules)
  }

  /// Nil of a day and a time.
  private static func value(
    _ digits: [UInt8], _ joints: [UInt8], _ groups: [Int], _ rules: SettingRules
  ) -> Double? {
    var joints = joints[...]
    var groups = groups[...]
    var fraction = 0
    if let last = joints.last, last == rules.decimal, let size = groups.last {
      fraction = size
      joints.removeLast()
      groups.removeLast()
    }
    guard joints.allSatisfy({ $0 == rules.group }), groups.dropFirst().allSatisfy({ $0 == 3 })
    else { return nil }
    let whole = digits.reduce(0.0) { $0 * 10 + Double($1 - 0x30) }
    return (0..<fraction).reduce(whole) { value, _ in value / 10 }
  }

  /// Whether a range from this to the other is what is most likely meant: not a code, a telephone
  /// number, a month of a year.
  func isBelow(_ other: Amount) -> Bool {
    if joints.isEmpty, other.joints.isEmpty { return isBelow(whole: other) }
    // Days and times.
    if joints == other.joints, value == nil || other.value == nil {
      return joints == [0x3A] || joints == [0x2E, 0x2E] || joints == [0x2E] && groups[1] == 2
    }
    guard let value, let end = other.value else { return false }
    return value < end
  }

  private func isBelow(whole other: Amount) -> Bool {
    guard let value, let end = other.value, digits.first != 0x30 || digits.count == 1,
      other.digits.first != 0x30
    else { return false }
    let sizes = (digits.count, other.digits.count)
    // The years 2016 and 17, but not the month of a year.
    guard value < end else {
      return sizes == (4, 2) && end > 12 && end > value.truncatingRemainder(dividingBy: 100)
    }
    let areRound = digits.last == 0x30 && other.digits.last == 0x30
    switch sizes {
    case (3, 4): return areRound
    case (4, 4): return areRound || end < 3000
    default: return max(sizes.0, sizes.1) < 5 || areRound
    }
  }

  var isYear: Bool { joints.isEmpty && digits.count == 4 && digits[0] < 0x33 }
  /// A number that can go on in groups of three, and one that is such a group.
  var beginsGroups: Bool { joints.isEmpty && digits.count < 4 && digits.first != 0x30 }
  func isGroup(_ rules: SettingRules) -> Bool {
    groups[0] == 3 && (joints.isEmpty || joints == [rules.decimal])
  }
  var count: Int { digits.count }
}
