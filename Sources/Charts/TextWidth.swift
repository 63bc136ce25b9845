/// How wide a text will be: an estimate for the letters of common system fonts, on the wide side,
/// since the reader's font is not known.
enum TextWidth {
  /// The size of the chart's letters, in tenths of a unit.
  static let fontSize = 150

  /// In tenths of a unit, at the size of the chart's letters.
  static func of(_ text: String, isBold: Bool = false) -> Int {
    let sum = text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) }
    let width = sum * fontSize / 100
    return isBold ? width * 108 / 100 : width
  }

  /// Hundredths of the size of the letters.
  private static func hundredths(of scalar: Unicode.Scalar) -> Int {
    let properties = scalar.properties
    if narrow.contains(scalar) { return 34 }
    if wide.contains(scalar) { return 90 }
    switch scalar.value {
    // Marks that stand above or below other letters.
    case _ where properties.generalCategory == .nonspacingMark: return 0
    // Ideographs, kana, hangul and what is written among them.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFF:
      return 100
    case 0x400...0x52F: return properties.isUppercase ? 74 : 62
    default: return properties.isUppercase ? 72 : 58
    }
  }

  private static let narrow = Set(
    "iljtfrI.,:;'|!()[]/- \u{A0}\u{202F}\u{2009}\u{456}".unicodeScalars)
  private static let wide = Set(
    "mwMW%@\u{2014}\u{436}\u{448}\u{449}\u{44E}\u{44B}\u{444}\u{43C}\u{416}\u{428}\u{429}\u{42E}\u{424}\u{41C}\u{42B}"
      .unicodeScalars)

  /// The text in lines that are no wider, broken between words; a word too long for any line is
  /// broken within.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if of(longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, of(line + String(character)) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
