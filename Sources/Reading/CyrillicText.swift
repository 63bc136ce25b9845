/// Texts in Windows-1251, the encoding in which Cyrillic was written before UTF-8.
enum CyrillicText {
  /// The text, where it surely is one: letters of Cyrillic, most of them small, a vowel among them now
  /// and then, and signs that belong to texts. In any other encoding of those days the letters would
  /// be capitals or no letters at all.
  static func decoded(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    var (small, capital, vowels, others) = (0, 0, 0, 0)
    for byte in bytes {
      guard let scalar = scalar(byte) else { return nil }
      text.append(scalar)
      switch byte {
      case 0xE0...0xFF, 0xB8: small += 1
      case 0xC0...0xDF, 0xA8: capital += 1
      case 0x80...: others += 1
      default: break
      }
      if Self.vowels.contains(scalar) { vowels += 1 }
    }
    let letters = small + capital
    let isText =
      letters >= 8 && small >= capital * 3 && others <= letters
      && (25...60).contains(vowels * 100 / max(1, letters))
    return isText ? String(text) : nil
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "\u{430}", "\u{435}", "\u{451}", "\u{438}", "\u{43E}", "\u{443}", "\u{44B}", "\u{44D}",
    "\u{44E}", "\u{44F}", "\u{456}", "\u{454}", "\u{457}",
  ]

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0..<0x80: Unicode.Scalar(byte)
    case 0xC0...: Unicode.Scalar(UInt32(byte) - 0xC0 + 0x410)
    default: signs[byte]
    }
  }

  /// Those that texts hold; what else the encoding has makes a text doubtful.
  private static let signs: [UInt8: Unicode.Scalar] = [
    0x82: "‚", 0x84: "„", 0x85: "…", 0x88: "€", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”",
    0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0xA0: "\u{A0}", 0xA1: "\u{40E}", 0xA2: "\u{45E}",
    0xA7: "§",
    0xA8: "\u{401}", 0xA9: "©", 0xAA: "\u{404}", 0xAB: "«", 0xAF: "\u{407}", 0xB0: "°",
    0xB2: "\u{406}", 0xB3: "\u{456}",
    0xB4: "\u{491}", 0xA5: "\u{490}", 0xB8: "\u{451}", 0xB9: "№", 0xBA: "\u{454}", 0xBB: "»",
    0xBF: "\u{457}",
  ]
}
