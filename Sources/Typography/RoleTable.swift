/// What the words of a language do to the spaces beside them, found by their bytes.
struct RoleTable: Sendable, Equatable {
  private var keys: [UInt64] = []
  private var roles: [WordRoles] = []
  private var mask = 0
  /// No word of the table has more bytes.
  private(set) var longest = 0

  init(_ words: [(word: String, roles: WordRoles)]) {
    var all: [UInt64: WordRoles] = [:]
    for (word, roles) in words {
      var bytes = word
      bytes.withUTF8 { bytes in
        longest = max(longest, bytes.count)
        all[Self.key(of: bytes), default: []].formUnion(roles)
      }
    }
    // At most a third is taken, so that a word that is not there is soon known to be none.
    var size = 16
    while size < all.count * 3 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    roles = [WordRoles](repeating: [], count: size)
    // In one order: two tables of the same words are equal.
    for (key, value) in all.sorted(by: { $0.key < $1.key }) {
      var place = Self.place(of: key, mask)
      while keys[place] != 0 { place = (place + 1) & mask }
      keys[place] = key
      roles[place] = value
    }
  }

  /// Never 0.
  static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return key | 1
  }

  private static func place(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 32) >> 3) & mask
  }

  func roles(of word: UnsafeBufferPointer<UInt8>) -> WordRoles {
    let key = Self.key(of: word)
    var place = Self.place(of: key, mask)
    while keys[place] != 0 {
      if keys[place] == key { return roles[place] }
      place = (place + 1) & mask
    }
    return []
  }
}

/// How a word holds to its neighbours.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16
  /// To what comes next.
  static let short = WordRoles(rawValue: 1)
  /// To what comes before.
  static let particle = WordRoles(rawValue: 2)
  /// To the number before it.
  static let unit = WordRoles(rawValue: 4)
  /// With its full stop to the name or number behind it.
  static let before = WordRoles(rawValue: 8)
  /// With its full stop to the number before it.
  static let after = WordRoles(rawValue: 16)
  /// It begins with an apostrophe where letters are left out: `'tis`.
  static let elided = WordRoles(rawValue: 32)
  /// With its full stop to the number behind it, and to nothing else.
  static let beforeNumber = WordRoles(rawValue: 64)
  /// With its full stop to another shortened word, before it or behind it.
  static let joined = WordRoles(rawValue: 128)
}
