/// The text of a file in a fixture, and the places in it where more may stand.
struct MarkedText: Sendable {
  /// Without the marks.
  let bytes: [UInt8]
  /// The offset of `¦`.
  let insertion: Int?
  /// The offset of the line that begins with `¶`, and what stands behind that sign.
  let line: (offset: Int, text: [UInt8])?

  init(_ text: String, hasEscapes: Bool) {
    var bytes: [UInt8] = []
    var insertion: Int?
    var line: (Int, [UInt8])?
    for written in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if written.hasPrefix("¶") {
        line = (bytes.count, Array(written.dropFirst().utf8) + [0x0A])
        continue
      }
      for (index, part) in written.split(separator: "¦", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { insertion = bytes.count }
        bytes += hasEscapes ? Self.unescaped(part) : Array(part.utf8)
      }
      bytes.append(0x0A)
    }
    // The text ends with the end of its last line, behind which there is nothing to split off.
    self.bytes = Array(bytes.dropLast())
    self.insertion = insertion
    self.line = line
  }

  /// `\xE9` is a byte, `\40(ab)` forty times the text in the brackets, `\n` an end of line in it.
  private static func unescaped(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let slash = rest.firstIndex(of: "\\") {
      bytes += Array(rest[..<slash].utf8)
      rest = rest[slash...].dropFirst()
      if rest.first == "x", let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(3)
      } else if let open = rest.firstIndex(of: "("), let count = Int(rest[..<open]),
        let close = rest.firstIndex(of: ")")
      {
        let unit = rest[rest.index(after: open)..<close].replacing("\\n", with: "\n")
        // Millions of times, where a text is to be too long.
        var repeated = Array(unit.utf8)
        let size = repeated.count * count
        while repeated.count < size { repeated += repeated }
        bytes += repeated.prefix(size)
        rest = rest[close...].dropFirst()
      } else {
        bytes.append(UInt8(ascii: "\\"))
      }
    }
    return bytes + Array(rest.utf8)
  }
}
