internal import Diagnostics

/// Texts as they are written into YAML for authors to go on with.
package enum YAMLText {
  /// What other readers of YAML than Mayak take for something else than a text.
  private static let words: Set<String> = ["null", "~", "true", "false", "yes", "no", "on", "off"]

  /// A text of one line behind a key: as it stands where it reads as itself, else in quotation marks.
  package static func value(_ text: String) -> String {
    let isPlain =
      !words.contains(text.lowercased()) && text.utf8.first?.isDigit != true
      && reads("key: \(text)\n", as: text)
    guard !isPlain else { return text }
    return quoted(text)
  }

  /// The same in quotation marks whatever it is, as between braces, where a comma would end it.
  package static func quoted(_ text: String) -> String {
    let quoted = YAMLRepair.quoted(text)
    return reads("key: \(quoted)\n", as: text) ? quoted : escaped(text)
  }

  /// Each sign that could mean something by its number.
  private static func escaped(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: hex(scalar, "x", 2)
      case _ where scalar.value > 0x7E && !scalar.properties.isAlphabetic: hex(scalar, "U", 8)
      default: String(Character(scalar))
      }
    }
    return "\"\(signs.joined())\""
  }

  private static func hex(_ scalar: Unicode.Scalar, _ sign: String, _ length: Int) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\\(sign)" + String(repeating: "0", count: max(0, length - digits.count)) + digits
  }

  /// Whether the line has one key with this text behind it.
  private static func reads(_ lines: String, as text: String) -> Bool {
    var faults: [Diagnostic] = []
    let source = SourceText(lines)
    let node = YAMLParser.parseByLibrary(
      source, in: 0..<source.bytes.count, &faults, repairs: false
    ) { Place("", $0) }
    guard faults.isEmpty, case .mapping(let entries)? = node?.kind, entries.count == 1,
      entries[0].value.comment == nil
    else { return false }
    return entries[0].value.scalar == text
  }
}
