extension String {
  /// Whether a character in it would break a line, the manifest or a terminal: the control
  /// characters and the two line breaks that Unicode added. Looks at bytes, for it is asked of
  /// every path.
  var holdsControl: Bool {
    var text = self
    return text.withUTF8 { bytes in
      bytes.indices.contains { index in
        switch bytes[index] {
        case 0x20..<0x7F, 0xAA...: false
        case 0x80..<0xA0 where index > 0 && bytes[index - 1] == 0xC2: true
        case 0xA8, 0xA9: index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
        case 0x80...: false
        default: true
        }
      }
    }
  }
}
