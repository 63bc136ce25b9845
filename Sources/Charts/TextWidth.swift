/// How wide a text will be: an estimate for the letters of common system fonts, on the wide side,
/// since the reader's font is not known.
enum TextWidth {
  /// The size of the chart's letters, in tenths of a unit.
  static let fontSize = 150

  /// In tenths of a unit, at the size of the chart's letters.
  static func of(_ text: String, isBold: Bool = false) -> Int {
    let width = tenths(ofLetters: hundredths(of: text))
    return isBold ? width * 108 / 100 : width
  }

  private static func tenths(ofLetters hundredths: Int) -> Int { hundredths * fontSize / 100 }

  private static func hundredths(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) }
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
    case 0x531...0x587: return properties.isUppercase ? 76 : 68
    default: return properties.isUppercase ? 72 : 58
    }
  }

  private static let narrow = Set(
    "iljtfrI.,:;'|!()[]/- \u{A0}\u{202F}\u{2009}\u{456}".unicodeScalars)
  private static let wide = Set(
    "mwMW%@\u{2014}\u{436}\u{448}\u{449}\u{44E}\u{44B}\u{444}\u{43C}\u{416}\u{428}\u{429}\u{42E}\u{424}\u{41C}\u{42B}"
      .unicodeScalars)

  /// What no line breaks within: spaces that hold are part of it.
  static func words(of text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  /// The text in lines that are no wider, broken between words; a word too long for any line is
  /// broken within.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    let space = hundredths(of: " " as Unicode.Scalar)
    for word in words(of: text) {
      let added = (line.isEmpty ? 0 : space) + hundredths(of: word)
      if tenths(ofLetters: length + added) <= width {
        line += line.isEmpty ? String(word) : " " + word
        length += added
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, length) = ("", 0)
      for character in word {
        let added = hundredths(of: String(character))
        if !line.isEmpty, tenths(ofLetters: length + added) > width {
          lines.append(line)
          (line, length) = ("", 0)
        }
        line.append(character)
        length += added
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
