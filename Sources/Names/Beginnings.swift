/// How words begin by which names are found in a text, and how they begin with one slip of the pen: a word
/// that is none of them is known to be none by seven looks into a table.
///
/// Two words of which one is the other with a letter wrong, missing or added begin alike once each has
/// given up one of its first signs at most. Of two slips in one word both may not be among the first signs.
struct Beginnings: Sendable {
  /// So many signs are looked at.
  static let length = 6

  private var keys: [UInt64]
  /// For each key, where its names stand among all, and how many.
  private var ranges: [(start: UInt32, count: UInt32)]
  private var names: [UInt32] = []
  private let mask: Int

  /// - Parameter beginnings: the first signs of a word, and the number of its name.
  init(_ beginnings: [(signs: [UInt32], name: Int)]) {
    var all: [UInt64: [UInt32]] = [:]
    for (signs, name) in beginnings {
      for key in Set(Self.keys(of: signs)) {
        if all[key]?.last != UInt32(name) { all[key, default: []].append(UInt32(name)) }
      }
    }
    // At most a quarter is taken, so that a word that is not there is soon known to be none.
    var size = 16
    while size < all.count * 4 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    ranges = [(UInt32, UInt32)](repeating: (0, 0), count: size)
    for (key, numbers) in all.sorted(by: { $0.key < $1.key }) {
      var place = Self.place(of: key, mask)
      while keys[place] != 0 { place = (place + 1) & mask }
      keys[place] = key
      ranges[place] = (UInt32(names.count), UInt32(numbers.count))
      names += numbers
    }
  }

  /// The numbers of the names that may begin so.
  func names(beginning signs: [UInt32]) -> [Int] {
    var found: [Int] = []
    for key in Self.keys(of: signs) {
      guard let place = place(of: key) else { continue }
      let (start, count) = ranges[place]
      for number in names[Int(start)..<Int(start + count)] where !found.contains(Int(number)) {
        found.append(Int(number))
      }
    }
    return found
  }

  /// Whether one of the words may begin so.
  ///
  /// - Parameter before: the keys of the first signs, of which there are `count`: of none, one, two...
  @inline(__always)
  func hold(_ before: SIMD8<UInt64>, count: Int) -> Bool {
    let whole = before[count]
    if place(of: whole | 1) != nil { return true }
    guard count > Self.shortest else { return false }
    var power: UInt64 = 1
    for index in (0..<count).reversed() {
      let key = whole &+ (before[index] &- before[index + 1]) &* power
      if place(of: key | 1) != nil { return true }
      power = power &* Self.factor
    }
    return false
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int? {
    var place = Self.place(of: key, mask)
    while keys[place] != 0 {
      if keys[place] == key { return place }
      place = (place + 1) & mask
    }
    return nil
  }

  private static func place(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}

extension Beginnings {
  /// Fewer signs are not looked at with a slip.
  private static let shortest = 3
  private static let factor: UInt64 = 0x100_0000_01B3

  /// The key of some signs and one more.
  @inline(__always)
  static func key(_ key: UInt64, then sign: UInt32) -> UInt64 { key &* factor &+ UInt64(sign) }

  /// The key of some signs, and those of them without each one in turn; never 0.
  static func keys(of signs: [UInt32]) -> [UInt64] {
    let key = { (signs: [UInt32]) in signs.reduce(0) { Self.key($0, then: $1) } | 1 }
    guard signs.count > shortest else { return [key(signs)] }
    return [key(signs)]
      + signs.indices.map { index in
        key(Array(signs[..<index] + signs[(index + 1)...]))
      }
  }
}
