/// Pictures of a few bytes, with heads as programs write them and without anything to be seen.
package enum SamplePicture {
  package typealias Chunk = (name: String, data: [UInt8])
  package typealias Segment = (marker: UInt8, data: [UInt8])

  package static func png(_ width: Int, _ height: Int, chunks: [Chunk] = []) -> [UInt8] {
    var head: [UInt8] = big(width, 4)
    head += big(height, 4)
    head += [8, 2, 0, 0, 0] as [UInt8]
    let first: [Chunk] = [("IHDR", head), ("IDAT", [UInt8](repeating: 7, count: 40))]
    let last: [Chunk] = [("IEND", [])]
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for chunk in first + chunks + last {
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

  package static func gif(_ width: Int, _ height: Int) -> [UInt8] {
    var bytes: [UInt8] = Array("GIF89a".utf8)
    bytes += little(width, 2)
    bytes += little(height, 2)
    bytes += [0, 0, 0, 0x3B] as [UInt8]
    return bytes
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

  /// - Parameters:
  ///   - sizes: of the picture, its previews and its tiles.
  ///   - turns: by how many quarters it is turned.
  package static func avif(
    _ sizes: [(Int, Int)], turns: UInt8? = nil, brand: String = "avif"
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
    var bytes: [UInt8] = box("ftyp", type)
    bytes += box("meta", meta)
    bytes += box("mdat", [1, 2, 3])
    return bytes
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
