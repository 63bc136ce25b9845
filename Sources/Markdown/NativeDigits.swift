internal import Diagnostics

/// A text whose digits are no ASCII, with its numbers in ASCII.
struct NativeDigits {
  private(set) var bytes: [UInt8] = []
  /// For each byte, and the end, where it is in the text.
  private var offsets: [Int] = []

  /// Signs between digits that take two bytes, and what stands for them.
  static let marks: [String: UInt8] = ["٫": UInt8(ascii: "."), "٬": UInt8(ascii: ",")]

  /// The first bytes of letters of scripts with digits of their own; Cyrillic, Greek and Latin have none.
  private static let scripts = ByteRange(0xD9, 0xE1)

  static func mayHold(in text: Text) -> Bool {
    text.holds({ scripts.marks(in: $0) }, isHit: { scripts.holds($0) })
  }

  init(_ text: Text) {
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    var start = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let sign = String(scalar)
      let stand = Self.digit(scalar) ?? Self.marks[sign]
      for (number, byte) in (stand.map { [$0] } ?? Array(sign.utf8)).enumerated() {
        bytes.append(byte)
        offsets.append(start + number)
      }
      start += sign.utf8.count
    }
    offsets.append(start)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    let properties = scalar.properties
    guard !scalar.isASCII, properties.numericType == .decimal, let value = properties.numericValue
    else { return nil }
    return UInt8(ascii: "0") + UInt8(value)
  }

  /// Where what stands there is in the text.
  func place(of range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }
}
