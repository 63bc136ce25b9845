internal import Diagnostics

/// The words of a block in one piece, as they would be printed, with one sign for each piece of
/// markup: what only looks like markup stands among them as it was written.
struct BlockText {
  private(set) var bytes: [UInt8] = []
  private var segments: [Segment] = []

  /// A stretch of the bytes, and where it begins in an event of the row.
  private struct Segment {
    let start: Int
    let count: Int
    let spot: Events.Spot
  }

  /// What stands for markup; none of them is the sign of anything.
  enum Sign {
    static let code: UInt8 = 1
    static let picture: UInt8 = 2
    static let link: UInt8 = 3
    static let linkEnd: UInt8 = 4
    static let other: UInt8 = 5
    /// What has been told already.
    static let told: UInt8 = 6
    static let emphasis: UInt8 = 0x0E
    static let emphasisEnd: UInt8 = 0x0F
    static let strong: UInt8 = 0x10
    static let strongEnd: UInt8 = 0x11

    static func isOne(_ byte: UInt8) -> Bool {
      (code...told).contains(byte) || (emphasis...strongEnd).contains(byte)
    }
  }

  init(_ row: [Event], _ block: Range<Int>) {
    var isInPicture = false
    var isBare = false
    for index in block {
      let event = row[index]
      switch event.kind {
      case .picture: isInPicture = true
      case .pictureEnd:
        isInPicture = false
        bytes.append(Sign.picture)
      case _ where isInPicture: break
      case .text: append(event.text, of: index)
      case .inlineHTML where !Comments.isComment(event.text): append(event.text, of: index)
      case .softBreak, .lineBreak: bytes.append(0x0A)
      case .codeSpan: bytes.append(Sign.code)
      case .link:
        isBare = Self.isBare(row, index)
        if !isBare { bytes.append(Sign.link) }
      case .linkEnd: if !isBare { bytes.append(Sign.linkEnd) }
      case .emphasis: bytes.append(Sign.emphasis)
      case .emphasisEnd: bytes.append(Sign.emphasisEnd)
      case .strong: bytes.append(Sign.strong)
      case .strongEnd: bytes.append(Sign.strongEnd)
      case .nothing: break
      case _ where event.kind.beginsWords || event.kind.endsWords: break
      default: bytes.append(Sign.other)
      }
    }
  }

  /// A bare address is words like others.
  private static func isBare(_ row: [Event], _ link: Int) -> Bool {
    link + 2 < row.count && row[link + 2].kind == .linkEnd && row[link].hasPlace
      && row[link].place == row[link + 2].place
  }

  private mutating func append(_ text: Text, of event: Int) {
    segments.append(
      Segment(
        start: bytes.count, count: text.count, spot: Events.Spot(event: event, offset: 0)))
    bytes += text
  }
}

extension BlockText {
  var end: Int { bytes.count }

  /// A byte, or 0 beyond the ends.
  subscript(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  /// Where a byte stands in the row; nil of what stands for markup.
  func spot(of index: Int) -> Events.Spot? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0, index < segments[low - 1].start + segments[low - 1].count else { return nil }
    let segment = segments[low - 1]
    return Events.Spot(event: segment.spot.event, offset: index - segment.start)
  }

  func beginsLine(_ index: Int) -> Bool { index == 0 || bytes[index - 1] == 0x0A }

  /// As far as a mark may reach: who asks at every byte of a long line shall not walk all of it.
  func endOfLine(_ index: Int) -> Int {
    let near = min(end, index + ForeignMarkReader.longest)
    return bytes[min(index, near)..<near].firstIndex(of: 0x0A) ?? near
  }

  func holds(_ word: StaticString, at index: Int) -> Bool {
    index + word.utf8CodeUnitCount <= end
      && word.withUTF8Buffer { bytes[index..<index + $0.count].elementsEqual($0) }
  }

  /// The place of a sign, if on the same line and not far.
  func close(of sign: UInt8, from start: Int, within length: Int) -> Int? {
    let near = min(start, end)..<min(end, start + length)
    return bytes.withUnsafeBufferPointer { bytes in
      let near = Text(rebasing: bytes[near])
      guard let hit = near.firstOffset(of: sign) else { return nil }
      return Text(rebasing: near[..<hit]).holds(0x0A) ? nil : start + hit
    }
  }

  /// Takes the words out of what is still looked through.
  mutating func markTold(_ range: Range<Int>) {
    for index in range { bytes[index] = Sign.told }
  }

  /// Where the word stands next, if before the limit.
  func next(_ word: StaticString, from start: Int, before limit: Int) -> Int? {
    var rest = bytes[min(start, end)..<max(min(start, end), min(limit, end))]
    while let hit = rest.firstIndex(of: word.utf8Start.pointee) {
      if hit + word.utf8CodeUnitCount <= rest.endIndex, holds(word, at: hit) { return hit }
      rest = rest[(hit + 1)...]
    }
    return nil
  }

  /// The end of the run of one byte that begins there.
  func endOfRun(_ start: Int) -> Int {
    bytes[start...].firstIndex { $0 != bytes[start] } ?? end
  }

  func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 >= 0x20 }, as: UTF8.self)
  }

  /// Without the blanks at its two ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while !range.isEmpty, bytes[range.lowerBound].isBlank {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, bytes[range.upperBound - 1].isBlank {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// A word of small Latin letters, digits and signs that join them.
  func name(at start: Int) -> Range<Int> {
    let name = bytes[min(start, end)...].prefix(100).prefix {
      ($0 | 0x20).isSmallLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return name.indices
  }
}
