extension String {
  /// Whether a character in it would break a line, the manifest or a terminal: the control
  /// characters and the two line breaks that Unicode added. Looks at bytes, for it is asked of
  /// every path.
  var holdsControl: Bool {
    var previous: UInt8 = 0
    var beforeThat: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F { return true }
      if previous == 0xC2, byte < 0xA0 { return true }
      if beforeThat == 0xE2, previous == 0x80, byte == 0xA8 || byte == 0xA9 { return true }
      (beforeThat, previous) = (previous, byte)
    }
    return false
  }
}
