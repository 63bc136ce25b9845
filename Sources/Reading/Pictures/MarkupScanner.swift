/// Goes through the text of an XML file piece by piece, and takes what is broken for what comes
/// nearest.
struct MarkupScanner {
  typealias Attribute = (name: String, value: String)

  enum Piece {
    /// Names of elements come without their prefix and in small letters.
    case start(String, [Attribute])
    case end
    case text(String)
    case instruction(String)
    case declaration(String)
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next piece; nil at the end. Comments are passed over.
  mutating func next() -> Piece? {
    while position < bytes.endIndex {
      if take("<!--") {
        _ = text(until: "-->")
      } else if take("<![CDATA[") {
        return .text(text(until: "]]>"))
      } else if take("<?") {
        return .instruction(text(until: "?>"))
      } else if take("<!") {
        return .declaration(declaration())
      } else if take("</") {
        _ = text(until: ">")
        return .end
      } else if take("<") {
        return start()
      } else {
        return .text(textBeforeTag())
      }
    }
    return nil
  }

  private mutating func take(_ mark: StaticString) -> Bool {
    let found = mark.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if found { position += mark.utf8CodeUnitCount }
    return found
  }

  /// What stands before the mark; the mark is passed over.
  private mutating func text(until mark: StaticString) -> String {
    let start = position
    while position < bytes.endIndex {
      let end = position
      if take(mark) { return String(decoding: bytes[start..<end], as: UTF8.self) }
      position += 1
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private mutating func textBeforeTag() -> String {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// A declaration may hold others between `[` and `]`.
  private mutating func declaration() -> String {
    let start = position
    var depth = 0
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">"), depth <= 0 { break }
    }
    return "<!" + String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func start() -> Piece {
    let name = word().split(separator: ":").last.map { $0.lowercased() } ?? ""
    var attributes: [Attribute] = []
    skipSpace()
    while position < bytes.endIndex, !take(">") {
      let name = word()
      skipSpace()
      if name.isEmpty {
        // A slash, or a sign that has no place here.
        position = min(position + 1, bytes.endIndex)
      } else if take("=") {
        attributes.append((name, value()))
      } else {
        attributes.append((name, ""))
      }
      skipSpace()
    }
    return .start(name, attributes)
  }

  private mutating func value() -> String {
    skipSpace()
    if take("\"") { return text(until: "\"") }
    return take("'") ? text(until: "'") : word()
  }

  private mutating func word() -> String {
    skipSpace()
    let start = position
    while position < bytes.endIndex, !Self.isMark(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.endIndex, Self.isSpace(bytes[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'")
  }
}
