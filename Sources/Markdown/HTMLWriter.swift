internal import Diagnostics

/// The HTML of a body in the making, and its holes.
///
/// Most of what is written is a few bytes long, so that they go straight into memory of its own.
struct HTMLWriter: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var slots: [Body.Slot] = []

  init(capacity: Int, holes: Int) {
    self.capacity = max(capacity, 16)
    slots.reserveCapacity(holes)
    bytes = .allocate(capacity: self.capacity)
  }

  deinit { bytes.deallocate() }

  /// What has been written, in arrays just as long.
  borrowing func finished() -> Body {
    let html = [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
      output.baseAddress?.update(from: bytes, count: count)
      initialized = count
    }
    return Body(html: html, slots: slots.withUnsafeBufferPointer { Array($0) })
  }

  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    moved.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = moved
  }

  private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
    if capacity - count < length { grow(by: length) }
    (bytes + count).update(from: start, count: length)
    count += length
  }

  mutating func append(_ html: StaticString) { append(html.utf8Start, html.utf8CodeUnitCount) }

  mutating func append(_ html: Text) {
    if let start = html.baseAddress { append(start, html.count) }
  }

  mutating func append(_ number: Int) {
    var digits = String(number)
    digits.withUTF8 { append($0) }
  }

  /// Begins a new line unless one has just begun.
  mutating func freshLine() {
    if count > 0, bytes[count - 1] != 0x0A { append("\n") }
  }

  mutating func hole(_ hole: Body.Hole) {
    // No text grows to two gigabytes.
    slots.append(Body.Slot(offset: Int32(count), hole: hole))
  }

  mutating func appendEscaped(_ text: Text) {
    var start = 0
    while start < text.count {
      let end = HTMLText.endOfPlain(in: text, from: start)
      append(Text(rebasing: text[start..<end]))
      guard end < text.count else { return }
      append(HTMLText.entity(for: text[end]))
      start = end + 1
    }
  }

  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  mutating func appendDestination(_ text: Text) {
    var output: [UInt8] = []
    HTMLText.appendDestination(text, to: &output)
    output.withUnsafeBufferPointer { append($0) }
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

  static func append(_ text: Text, to output: inout [UInt8]) {
    var start = 0
    while start < text.count {
      let end = endOfPlain(in: text, from: start)
      output.append(contentsOf: Text(rebasing: text[start..<end]))
      guard end < text.count else { return }
      let entity = entity(for: text[end])
      output.append(contentsOf: Text(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
      start = end + 1
    }
  }

  /// Where the next byte is that does not stand for itself, or the end.
  fileprivate static func endOfPlain(in text: Text, from start: Int) -> Int {
    // A closure, since the function by its name would be called for each block.
    var index = text.firstBlock(from: start) { specials(in: $0) }
    while index < text.count, !isSpecial(text[index]) { index += 1 }
    return index
  }

  /// Which of sixteen bytes are `"`, `&`, `<` or `>`: the first two differ in one bit, and so do the
  /// others.
  @inline(__always)
  private static func specials(in block: Block) -> Marks {
    ((block & Block(repeating: 0xFB)) .== Block(repeating: 0x22))
      .| ((block & Block(repeating: 0xFD)) .== Block(repeating: 0x3C))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte & 0xFB == 0x22 || byte & 0xFD == 0x3C
  }

  fileprivate static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    default: "&quot;"
    }
  }

  static func appendDestination(_ text: Text, to output: inout [UInt8]) {
    for byte in text {
      if isPlainInDestination(byte) {
        output.append(byte)
      } else if byte == UInt8(ascii: "&") {
        output.append(contentsOf: "&amp;".utf8)
      } else if byte == UInt8(ascii: "'") {
        output.append(contentsOf: "&#x27;".utf8)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(.hexDigit(byte >> 4))
        output.append(.hexDigit(byte & 0x0F))
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
}
