/// Reads the sizes of pictures that are made of dots, whatever their names end in.
enum PictureReader {
  /// Nil where the file is none of the formats that browsers show.
  static func read(_ bytes: inout PictureBytes) -> PictureFacts? {
    if bytes.big(0, 4) == 0x8950_4E47, bytes.big(4, 4) == 0x0D0A_1A0A { return png(&bytes) }
    if bytes.big(0, 2) == 0xFFD8 { return JPEGReader.read(&bytes) }
    if bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0) { return gif(&bytes) }
    if bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) { return webP(&bytes) }
    if bytes.holds("ftyp", at: 4) { return AVIFReader.read(&bytes) }
    return nil
  }

  private static func gif(_ bytes: inout PictureBytes) -> PictureFacts? {
    guard let width = bytes.little(6, 2), let height = bytes.little(8, 2) else { return nil }
    return PictureFacts(pixels: PixelSize(width, height))
  }

  /// The size stands first; where it was taken may stand in any chunk behind.
  private static func png(_ bytes: inout PictureBytes) -> PictureFacts? {
    guard bytes.holds("IHDR", at: 12), let width = bytes.big(16, 4),
      let height = bytes.big(20, 4)
    else { return nil }
    var facts = PictureFacts(pixels: PixelSize(width, height))
    var offset = 8
    while let count = bytes.big(offset, 4), let name = bytes.big(offset + 4, 4) {
      let data = offset + 8..<offset + 8 + count
      switch name {
      case 0x6558_4966 /* eXIf */:
        facts.tellsPlace = facts.tellsPlace || Exif.read(&bytes, in: data).tellsPlace
      case 0x6954_5874 /* iTXt */:
        facts.tellsPlace = facts.tellsPlace || XMP.tellsPlace(&bytes, in: data)
      case 0x4945_4E44 /* IEND */: return facts
      default: break
      }
      offset = data.upperBound + 4
    }
    return facts
  }

  private static func webP(_ bytes: inout PictureBytes) -> PictureFacts? {
    var facts: PictureFacts?
    var offset = 12
    while let name = bytes.big(offset, 4), let count = bytes.little(offset + 4, 4) {
      let data = offset + 8..<offset + 8 + count
      switch name {
      case 0x5650_3858 /* VP8X */, 0x5650_384C /* VP8L */, 0x5650_3820 /* VP8 */:
        // The first of them speaks for the whole: a canvas, or the one picture there is.
        facts = facts ?? PictureFacts(pixels: webPSize(&bytes, name, at: data.lowerBound))
      case 0x4558_4946 /* EXIF */:
        if Exif.read(&bytes, in: data).tellsPlace { facts?.tellsPlace = true }
      case 0x584D_5020 /* XMP */:
        if XMP.tellsPlace(&bytes, in: data) { facts?.tellsPlace = true }
      default: break
      }
      // A chunk of an odd length is followed by a byte that fills it up.
      offset = data.upperBound + count % 2
    }
    return facts
  }

  private static func webPSize(
    _ bytes: inout PictureBytes, _ name: Int, at start: Int
  ) -> PixelSize? {
    switch name {
    case 0x5650_3858:
      guard let width = bytes.little(start + 4, 3), let height = bytes.little(start + 7, 3) else {
        return nil
      }
      return PixelSize(width + 1, height + 1)
    case 0x5650_384C:
      guard bytes.big(start, 1) == 0x2F, let bits = bytes.little(start + 1, 4) else { return nil }
      return PixelSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    default:
      guard bytes.big(start + 3, 3) == 0x9D012A, let width = bytes.little(start + 6, 2),
        let height = bytes.little(start + 8, 2)
      else { return nil }
      return PixelSize(width & 0x3FFF, height & 0x3FFF)
    }
  }
}

/// Reads JPEG: a row of segments, of which one tells the size and another how the camera was held.
enum JPEGReader {
  static func read(_ bytes: inout PictureBytes) -> PictureFacts? {
    var facts = PictureFacts()
    var orientation: Int?
    var offset = 2
    while let marker = nextMarker(&bytes, &offset), let count = bytes.big(offset, 2), count >= 2 {
      let data = offset + 2..<offset + count
      switch marker {
      // Start of frame, in its many kinds; C4, C8 and CC are something else.
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = bytes.big(offset + 3, 2), let width = bytes.big(offset + 5, 2) else {
          return nil
        }
        facts.pixels = facts.pixels ?? PixelSize(width, height)
      case 0xE1 where bytes.holds("Exif\0\0", at: data.lowerBound):
        let exif = Exif.read(&bytes, in: data)
        orientation = orientation ?? exif.orientation
        facts.tellsPlace = facts.tellsPlace || exif.tellsPlace
      case 0xE1:
        facts.tellsPlace = facts.tellsPlace || XMP.tellsPlace(&bytes, in: data)
      // The dots begin, or the picture ends: what tells the size stands before.
      case 0xDA: return finished(facts, orientation)
      default: break
      }
      offset = data.upperBound
    }
    return finished(facts, orientation)
  }

  /// Goes behind the next marker that has a segment.
  private static func nextMarker(_ bytes: inout PictureBytes, _ offset: inout Int) -> Int? {
    guard bytes.big(offset, 1) == 0xFF else { return nil }
    while let marker = bytes.big(offset, 1) {
      offset += 1
      // FF may be repeated as often as one likes.
      if marker == 0xFF { continue }
      return marker == 0xD9 ? nil : marker
    }
    return nil
  }

  /// Browsers turn a picture as its camera says; 5 to 8 lie on their sides.
  private static func finished(_ facts: PictureFacts, _ orientation: Int?) -> PictureFacts? {
    guard let pixels = facts.pixels else { return nil }
    var facts = facts
    if let orientation, 5...8 ~= orientation { facts.pixels = pixels.turned }
    return facts
  }
}

/// Reads AVIF: boxes within boxes.
enum AVIFReader {
  static func read(_ bytes: inout PictureBytes) -> PictureFacts? {
    guard let end = bytes.big(0, 4), end <= bytes.size, isAVIF(&bytes, until: end) else {
      return nil
    }
    guard let meta = box("meta", &bytes, in: end..<bytes.size),
      // The box `meta` begins with four bytes of version and flags.
      let properties = box("iprp", &bytes, in: meta.dropFirst(4)),
      let container = box("ipco", &bytes, in: properties)
    else { return PictureFacts() }
    var facts = PictureFacts()
    var isTurned = false
    var offset = container.lowerBound
    while let (name, data) = header(&bytes, at: offset, in: container) {
      if name == 0x6973_7065 /* ispe */, let width = bytes.big(data.lowerBound + 4, 4),
        let height = bytes.big(data.lowerBound + 8, 4), let pixels = PixelSize(width, height)
      {
        // Beside the picture there may be previews and the tiles it is made of.
        let known = facts.pixels.map { $0.width * $0.height } ?? 0
        if pixels.width * pixels.height > known { facts.pixels = pixels }
      } else if name == 0x6972_6F74 /* irot */, let turn = bytes.big(data.lowerBound, 1) {
        isTurned = turn % 2 == 1
      }
      offset = data.upperBound
    }
    if isTurned { facts.pixels = facts.pixels?.turned }
    return facts
  }

  /// One of the brands that the first box names must be AVIF's: HEIC is built the same way.
  private static func isAVIF(_ bytes: inout PictureBytes, until end: Int) -> Bool {
    stride(from: 8, to: min(end, 256), by: 4).contains { offset in
      offset != 12 && (bytes.holds("avif", at: offset) || bytes.holds("avis", at: offset))
    }
  }

  private static func box(
    _ name: StaticString, _ bytes: inout PictureBytes, in range: Range<Int>
  ) -> Range<Int>? {
    var offset = range.lowerBound
    while let (_, data) = header(&bytes, at: offset, in: range) {
      if bytes.holds(name, at: offset + 4) { return data }
      offset = data.upperBound
    }
    return nil
  }

  /// The name of a box and where its contents lie; nil where none fits.
  private static func header(
    _ bytes: inout PictureBytes, at offset: Int, in range: Range<Int>
  ) -> (name: Int, data: Range<Int>)? {
    guard let count = bytes.big(offset, 4), let name = bytes.big(offset + 4, 4), count >= 8,
      count <= range.upperBound - offset
    else { return nil }
    return (name, offset + 8..<offset + count)
  }
}
