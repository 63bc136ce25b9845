/// Pictures of a few bytes, with heads as programs write them and without anything to be seen.
package enum SamplePicture {
  package typealias Chunk = (name: String, data: [UInt8])
  package typealias Segment = (marker: UInt8, data: [UInt8])

  /// - Parameters:
  ///   - early: stand in front of the dots.
  ///   - chunks: stand behind them.
  package static func png(
    _ width: Int, _ height: Int, early: [Chunk] = [], chunks: [Chunk] = []
  ) -> [UInt8] {
    var head: [UInt8] = big(width, 4)
    head += big(height, 4)
    head += [8, 2, 0, 0, 0] as [UInt8]
    let dots: [Chunk] = [("IDAT", [UInt8](repeating: 7, count: 40))]
    let last: [Chunk] = [("IEND", [])]
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for chunk in [("IHDR", head)] + early + dots + chunks + last {
      bytes += big(chunk.data.count, 4)
      bytes += Array(chunk.name.utf8)
      bytes += chunk.data
      bytes += [0, 0, 0, 0] as [UInt8]
    }
    return bytes
  }

  /// - Parameters:
  ///   - segments: stand in front of the frame, each with its marker.
  ///   - frame: the marker of the frame.
  package static func jpeg(
    _ width: Int, _ height: Int, segments: [Segment] = [], frame: UInt8 = 0xC0
  ) -> [UInt8] {
    var head: [UInt8] = [8]
    head += big(height, 2)
    head += big(width, 2)
    head += [3, 1, 0x11, 0] as [UInt8]
    let first: [Segment] = [(0xE0, Array("JFIF\0".utf8))]
    let last: [Segment] = [(0xDB, [0, 1, 2]), (frame, head)]
    var bytes: [UInt8] = [0xFF, 0xD8]
    for segment in first + segments + last {
      bytes += [0xFF, segment.marker] as [UInt8]
      bytes += big(segment.data.count + 2, 2)
      bytes += segment.data
    }
    return bytes + ([0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9] as [UInt8])
  }

  /// - Parameters:
  ///   - xmp: stands in a block of its own, behind a picture of two colours.
  package static func gif(_ width: Int, _ height: Int, xmp: [UInt8]? = nil) -> [UInt8] {
    var bytes: [UInt8] = Array("GIF89a".utf8)
    bytes += little(width, 2)
    bytes += little(height, 2)
    guard let xmp else { return bytes + ([0, 0, 0, 0x3B] as [UInt8]) }
    bytes += [0x80, 0, 0, 1, 2, 3, 4, 5, 6] as [UInt8]
    bytes += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0] as [UInt8]
    bytes += [0x21, 0xFF, 11] as [UInt8]
    bytes += Array("XMP DataXMP".utf8) + xmp
    // Each byte leads to the last, wherever a reader of pieces lands.
    bytes += [1] + (0...255).reversed().map { UInt8($0) } + [0]
    return bytes + [0x3B]
  }

  package static func webP(_ chunks: [Chunk]) -> [UInt8] {
    var body: [UInt8] = []
    for chunk in chunks {
      body += Array(chunk.name.utf8)
      body += little(chunk.data.count, 4)
      body += chunk.data
      if chunk.data.count % 2 == 1 { body.append(0) }
    }
    var bytes: [UInt8] = Array("RIFF".utf8)
    bytes += little(body.count + 4, 4)
    bytes += Array("WEBP".utf8)
    return bytes + body
  }

  package static func lossy(_ width: Int, _ height: Int) -> Chunk {
    var data: [UInt8] = [0, 0, 0, 0x9D, 0x01, 0x2A]
    data += little(width | 0x4000, 2)
    data += little(height, 2)
    data.append(1)
    return ("VP8 ", data)
  }

  package static func lossless(_ width: Int, _ height: Int) -> Chunk {
    let bits: Int = (width - 1) | ((height - 1) << 14) | (1 << 28)
    var data: [UInt8] = [0x2F]
    data += little(bits, 4)
    return ("VP8L", data)
  }

  package static func canvas(_ width: Int, _ height: Int) -> Chunk {
    var data: [UInt8] = [8, 0, 0, 0]
    data += little(width - 1, 3)
    data += little(height - 1, 3)
    return ("VP8X", data)
  }

  /// What lies beside a picture made of boxes, and how its place is told.
  package struct Item: Sendable {
    package enum Storage: Sendable {
      /// Behind all boxes of the picture; told from the start of the file.
      case file
      /// In the box `idat`; told from its start.
      case inside
    }

    let kind: String
    let data: [UInt8]
    let storage: Storage

    package static func exif(_ data: [UInt8], ahead: Int = 0, _ storage: Storage = .file) -> Item {
      Item(kind: "Exif", data: big(ahead, 4) + data, storage: storage)
    }

    package static func xmp(_ data: [UInt8], _ storage: Storage = .file) -> Item {
      Item(kind: "mime", data: data, storage: storage)
    }
  }

  /// - Parameters:
  ///   - sizes: of the picture, its previews and its tiles.
  ///   - turns: by how many quarters it is turned.
  ///   - item: lies beside the picture.
  ///   - isLong: numbers and lengths take as many bytes as they can.
  package static func avif(
    _ sizes: [(Int, Int)], turns: UInt8? = nil, brand: String = "avif", item: Item? = nil,
    isLong: Bool = false
  ) -> [UInt8] {
    var properties: [UInt8] = []
    for size in sizes {
      var extent: [UInt8] = big(0, 4)
      extent += big(size.0, 4)
      extent += big(size.1, 4)
      properties += box("ispe", extent)
    }
    if let turns { properties += box("irot", [turns]) }
    var meta: [UInt8] = big(0, 4)
    meta += box("pitm", [0, 0, 0, 0, 0, 1])
    meta += box("iprp", box("ipco", properties))
    var type: [UInt8] = Array(brand.utf8)
    type += big(0, 4)
    type += Array("mif1".utf8)
    let head: [UInt8] = box("ftyp", type)
    let first = isLong ? 16 : 8
    if let item {
      if item.storage == .inside { meta += box("idat", [9, 9] + item.data) }
      meta += names(of: item, isLong: isLong)
      // The length of what follows does not depend on the numbers in it.
      let length = head.count + 8 + meta.count + place(of: item, at: 0, isLong: isLong).count
      let start = item.storage == .inside ? 2 : length + first
      meta += place(of: item, at: start, isLong: isLong)
    }
    var bytes: [UInt8] = head + box("meta", meta)
    let data: [UInt8] = item?.data ?? [1, 2, 3]
    bytes += isLong ? big(1, 4) + Array("mdat".utf8) + big(data.count + 16, 8) : []
    bytes += isLong ? data : box("mdat", data)
    return bytes
  }

  /// The picture itself and the item, as `iinf` lists them.
  private static func names(of item: Item, isLong: Bool) -> [UInt8] {
    let width = isLong ? 4 : 2
    let entry = { (number: Int, kind: String) -> [UInt8] in
      let version: [UInt8] = [isLong ? 3 : 2, 0, 0, 0]
      let media: [UInt8] = kind == "mime" ? Array("\0application/rdf+xml\0".utf8) : [0]
      return box("infe", version + big(number, width) + [0, 0] + Array(kind.utf8) + media)
    }
    return box(
      "iinf",
      [isLong ? 1 : 0, 0, 0, 0] + big(2, width) + entry(1, "av01") + entry(2, item.kind))
  }

  /// Where both lie, as `iloc` says it.
  private static func place(of item: Item, at start: Int, isLong: Bool) -> [UInt8] {
    let width = isLong ? 8 : 4
    let number = isLong ? 4 : 2
    let method = isLong || item.storage == .inside
    let entry = { (id: Int, start: Int, count: Int, isInside: Bool) -> [UInt8] in
      var bytes: [UInt8] = big(id, number)
      bytes += method ? big(isInside ? 1 : 0, 2) : []
      bytes += big(0, 2)
      // A base of half the way, and one part from there on.
      bytes += isLong ? big(start / 2, width) : []
      bytes += big(1, 2)
      bytes += big(isLong ? start - start / 2 : start, width)
      return bytes + big(count, width)
    }
    var bytes: [UInt8] = [isLong ? 2 : method ? 1 : 0, 0, 0, 0]
    bytes += isLong ? [0x88, 0x80] : [0x44, 0x00]
    bytes += big(2, number) + entry(1, 0, 1, false)
    return box(
      "iloc", bytes + entry(2, start, item.data.count, item.storage == .inside))
  }

  /// JPEG XL in its boxes, with this box beside the picture.
  package static func jpegXL(_ name: String, _ data: [UInt8]) -> [UInt8] {
    box("JXL ", [0x0D, 0x0A, 0x87, 0x0A]) + box("ftyp", Array("jxl \0\0\0\0jxl ".utf8))
      + box(name, data) + box("jxlc", [0xFF, 0x0A])
  }

  private static func box(_ name: String, _ data: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = big(data.count + 8, 4)
    bytes += Array(name.utf8)
    return bytes + data
  }

  /// What a camera writes: how it was held, and where.
  package static func exif(
    orientation: Int = 1, withPosition: Bool = false, isLittle: Bool = false, withMark: Bool = true
  ) -> [UInt8] {
    func number(_ number: Int, _ count: Int) -> [UInt8] {
      isLittle ? little(number, count) : big(number, count)
    }
    // One entry of a directory: tag, type, count, value.
    func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
      var bytes: [UInt8] = number(tag, 2)
      bytes += number(type, 2)
      bytes += number(count, 4)
      return bytes + value
    }
    var bytes: [UInt8] = withMark ? Array("Exif\0\0".utf8) : []
    bytes += Array((isLittle ? "II" : "MM").utf8)
    bytes += number(42, 2)
    bytes += number(8, 4)
    bytes += number(2, 2)
    bytes += entry(0x0112, 3, 1, number(orientation, 2) + number(0, 2))
    bytes += entry(0x8825, 4, 1, number(38, 4))
    bytes += number(0, 4)
    bytes += number(withPosition ? 2 : 1, 2)
    bytes += entry(0, 1, 4, [2, 3, 0, 0])
    if withPosition { bytes += entry(2, 5, 3, [0, 0, 0, 80]) }
    bytes += number(0, 4)
    return bytes
  }

  /// A TIFF that holds nothing but XMP.
  package static let placedTIFF: [UInt8] =
    Array("MM".utf8) + big(42, 2) + big(8, 4) + big(1, 2) + big(0x02BC, 2) + big(1, 2)
    + big(placedXMP.count, 4) + big(26, 4) + big(0, 4) + placedXMP

  /// What a program writes as XML.
  package static let placedXMP: [UInt8] = Array(
    #"http://ns.adobe.com/xap/1.0/ <x exif:GPSLatitude="53,54N" exif:GPSLongitude="27,34E"/>"#.utf8)

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    [UInt8](little(number, count).reversed())
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { (index: Int) -> UInt8 in UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }
}
