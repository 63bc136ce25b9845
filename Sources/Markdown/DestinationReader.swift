/// Reads destinations as they stand in the source.
struct DestinationReader {
  let bytes: [UInt8]
  let end: Int

  /// What stands in the round brackets of a link, from the byte after the first of them.
  func inline(at start: Int) -> (destination: Range<Int>, end: Int)? {
    guard let destination = destination(at: start) else { return nil }
    var index = skipSpace(from: destination.end)
    if index < end, index > destination.end, let close = Self.closingQuote(of: bytes[index]) {
      index += 1
      while index < end, bytes[index] != close { index += bytes[index] == 0x5C ? 2 : 1 }
      index = skipSpace(from: min(index + 1, end))
    }
    guard index < end, bytes[index] == UInt8(ascii: ")") else { return nil }
    return (destination.range, index + 1)
  }

  /// A destination with or without `<>`, which are no part of the range; `end` is the byte after.
  func destination(at start: Int) -> (range: Range<Int>, end: Int)? {
    var index = skipSpace(from: start)
    if index < end, bytes[index] == UInt8(ascii: "<") {
      let first = index + 1
      index = first
      while index < end, bytes[index] != UInt8(ascii: ">") {
        if bytes[index] == 0x0A || bytes[index] == 0x0D { return nil }
        index += bytes[index] == 0x5C ? 2 : 1
      }
      return index < end ? (first..<index, index + 1) : nil
    }
    let first = index
    var depth = 0
    while index < end, bytes[index] > 0x20 {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += bytes[index] == 0x5C && index + 1 < end && bytes[index + 1].isPunctuation ? 2 : 1
    }
    return (first..<min(index, end), min(index, end))
  }

  /// Whether the range, with its backslashes and entities resolved, is the destination. Entities
  /// other than `&amp;` are not looked up: what stands around them must agree.
  func matches(_ range: Range<Int>, _ destination: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = range.lowerBound
    var position = 0
    while index < range.upperBound {
      if bytes[index] == 0x5C, index + 1 < range.upperBound, bytes[index + 1].isPunctuation {
        index += 1
      } else if bytes[index] == UInt8(ascii: "&"),
        let last = bytes[index..<range.upperBound].lastIndex(of: UInt8(ascii: ";")),
        !bytes[range].dropFirst(index - range.lowerBound).elementsEqual(
          destination.dropFirst(position))
      {
        let tail = bytes[last + 1..<range.upperBound]
        return destination.count - position > tail.count
          && destination.suffix(tail.count).elementsEqual(tail)
      }
      guard position < destination.count, destination[position] == bytes[index] else {
        return false
      }
      index += 1
      position += 1
    }
    return position == destination.count
  }

  private func skipSpace(from start: Int) -> Int {
    var index = start
    var lines = 0
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09: break
      case 0x0A: lines += 1
      case 0x0D: break
      case UInt8(ascii: ">") where lines > 0: break
      default: return index
      }
      guard lines < 2 else { return index }
      index += 1
    }
    return index
  }

  private static func closingQuote(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }
}

extension UInt8 {
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
