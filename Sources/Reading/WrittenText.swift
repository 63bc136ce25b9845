internal import Diagnostics

/// A value on several lines: YAML takes away how they are indented, and sometimes where they end.
struct WrittenText {
  let bytes: ArraySlice<UInt8>
  /// Where a range of the bytes stands for its author.
  let place: (Range<Int>) -> Place

  /// Where each byte of the text stands, and where it ends; nil where it is not written as it reads.
  func spots(of text: [UInt8]) -> [Int]? {
    var position = start
    var spots: [Int] = []
    spots.reserveCapacity(text.count + 1)
    for byte in text {
      if byte > 0x20 {
        while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
      }
      guard position < bytes.endIndex,
        bytes[position] == byte || byte <= 0x20 && bytes[position] <= 0x20
      else {
        // The end of the last line belongs to the value, but not always to its place.
        guard byte == 0x0A, spots.count == text.count - 1 else { return nil }
        spots.append(position)
        break
      }
      spots.append(position)
      position += bytes[position] == 0x0D && bytes[position...].dropFirst().first == 0x0A ? 2 : 1
    }
    spots.append(position)
    return spots
  }

  /// Behind a quotation mark, or the line of the sign that begins a block.
  private var start: Int {
    switch bytes.first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
    case UInt8(ascii: "\""), UInt8(ascii: "'"): bytes.startIndex + 1
    default: bytes.startIndex
    }
  }
}
