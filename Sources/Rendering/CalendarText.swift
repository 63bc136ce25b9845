/// Lines of iCalendar (RFC 5545), which end in CR and LF and are no longer than 75 bytes.
extension [UInt8] {
  private static let longest = 75

  /// Appends a line whose value holds nothing that has a meaning of its own.
  ///
  /// - Parameter name: with its parameters: `DTSTART;VALUE=DATE`.
  mutating func appendLine(_ name: String, _ value: String) {
    var length = 0
    for character in "\(name):\(value)" {
      // A letter with its marks stays in one piece, unless it takes a line of its own.
      if character.utf8.count < Self.longest {
        appendFolding(character.utf8, &length)
      } else {
        for scalar in character.unicodeScalars { appendFolding(String(scalar).utf8, &length) }
      }
    }
    self += "\r\n".utf8
  }

  /// The same for the words of people.
  mutating func appendLine(_ name: String, text: String) {
    var value = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value += "\\\(scalar)"
      case "\n", "\r", "\u{2028}", "\u{2029}": value += "\\n"
      case "\t": value += " "
      default:
        if scalar.properties.generalCategory != .control { value.unicodeScalars.append(scalar) }
      }
    }
    appendLine(name, value)
  }

  private mutating func appendFolding(_ bytes: some Collection<UInt8>, _ length: inout Int) {
    if length + bytes.count > Self.longest {
      self += "\r\n ".utf8
      length = 1
    }
    self += bytes
    length += bytes.count
  }
}
