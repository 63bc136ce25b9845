/// The HTML of a body in the making, and its holes.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var slots: [Body.Slot] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ html: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))
  }

  mutating func append(_ html: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: html) }

  mutating func append(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Begins a new line unless one has just begun.
  mutating func freshLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  mutating func hole(_ hole: Body.Hole) {
    slots.append(Body.Slot(offset: bytes.count, hole: hole))
  }

  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    HTMLText.append(text, to: &bytes)
  }

  mutating func appendEscaped(_ text: String) { HTMLText.append(text, to: &bytes) }

  mutating func appendDestination(_ text: UnsafeBufferPointer<UInt8>) {
    HTMLText.appendDestination(text, to: &bytes)
  }
}

/// Escaping for whoever fills the holes of a body, as the body itself is escaped.
package enum HTMLText {
  /// Appends a text so that it stands as it is, between tags and between double quotes.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  /// Appends the destination of a link for an attribute: what no address may hold is percent-escaped,
  /// escapes that the author wrote stay.
  package static func appendDestination(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendDestination($0, to: &output) }
  }

  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in 0..<text.count {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      output.append(
        contentsOf: UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  static func appendDestination(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      if isPlainInDestination(byte) {
        output.append(byte)
      } else if byte == UInt8(ascii: "&") {
        output.append(contentsOf: "&amp;".utf8)
      } else if byte == UInt8(ascii: "'") {
        output.append(contentsOf: "&#x27;".utf8)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 0x0F))
      }
    }
  }

  private static func isPlainInDestination(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "?")...UInt8(ascii: "@"), UInt8(ascii: "(")...UInt8(ascii: ";"):
      true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
