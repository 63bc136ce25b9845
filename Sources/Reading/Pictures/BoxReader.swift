/// Reads AVIF, HEIF and JPEG XL: boxes within boxes. Only AVIF is shown by browsers, but where a
/// picture was taken stands in all of them.
enum BoxReader {
  static func read(_ bytes: inout PictureBytes) -> PictureFindings {
    let whole = 0..<bytes.size
    guard let first = Box(&bytes, at: 0, in: whole) else { return PictureFindings() }
    var findings = PictureFindings()
    guard let meta = Box.find("meta", &bytes, in: first.end..<bytes.size) else {
      findings.facts = isAVIF(&bytes, first) ? PictureFacts() : nil
      findings.tellsPlace = looseBoxesTellPlace(&bytes, in: first.end..<bytes.size)
      return findings
    }
    // The box `meta` begins with four bytes of version and flags.
    let inside = meta.data.dropFirst(4)
    let items = BoxItems(&bytes, in: inside)
    if isAVIF(&bytes, first) {
      findings.facts = facts(&bytes, in: inside)
      findings.facts?.isCutShort = items.isCutShort || isCutShort(&bytes)
    }
    findings.tellsPlace = items.tellPlace(&bytes)
    return findings
  }

  /// Whether the file ends within the dots, or whatever else a picture cannot do without. Behind the
  /// boxes may stand what is none.
  private static func isCutShort(_ bytes: inout PictureBytes) -> Bool {
    var offset = 0
    while let length = bytes.big(offset, 4), let name = bytes.big(offset + 4, 4) {
      let count = length == 1 ? bytes.big(offset + 8, 8) ?? 0 : length
      guard count >= 8 else { return false }
      if count > bytes.size - offset {
        return [0x6D64_6174 /* mdat */, 0x6D6F_6F76 /* moov */].contains(name)
      }
      offset += count
    }
    return false
  }

  /// One of the brands that the first box names must be AVIF's: HEIC is built the same way.
  private static func isAVIF(_ bytes: inout PictureBytes, _ first: Box) -> Bool {
    stride(from: 8, to: min(first.end, 256), by: 4).contains { offset in
      offset != 12 && (bytes.holds("avif", at: offset) || bytes.holds("avis", at: offset))
    }
  }

  private static func facts(_ bytes: inout PictureBytes, in meta: Range<Int>) -> PictureFacts {
    var facts = PictureFacts()
    guard let properties = Box.find("iprp", &bytes, in: meta),
      let container = Box.find("ipco", &bytes, in: properties.data)
    else { return facts }
    var isTurned = false
    Box.each(&bytes, in: container.data) { box, bytes in
      let start = box.data.lowerBound
      if box.name == 0x6973_7065 /* ispe */, let width = bytes.big(start + 4, 4),
        let height = bytes.big(start + 8, 4), let pixels = PixelSize(width, height)
      {
        // Beside the picture there may be previews and the tiles it is made of.
        let known = facts.pixels.map { $0.width * $0.height } ?? 0
        if pixels.width * pixels.height > known { facts.pixels = pixels }
      } else if box.name == 0x6972_6F74 /* irot */, let turn = bytes.big(start, 1) {
        isTurned = turn % 2 == 1
      }
    }
    if isTurned { facts.pixels = facts.pixels?.turned }
    return facts
  }

  /// JPEG XL has boxes for either beside the picture.
  private static func looseBoxesTellPlace(
    _ bytes: inout PictureBytes, in range: Range<Int>
  ) -> Bool {
    var tellsPlace = false
    Box.each(&bytes, in: range) { box, bytes in
      switch box.name {
      case 0x4578_6966 /* Exif */:
        tellsPlace = tellsPlace || Exif.readItem(&bytes, in: box.data).tellsPlace
      case 0x786D_6C20 /* xml */:
        tellsPlace = tellsPlace || XMP.tellsPlace(&bytes, in: box.data)
      default: break
      }
    }
    return tellsPlace
  }
}

/// A box: its length, its name of four letters, what it holds.
struct Box {
  let name: Int
  let data: Range<Int>

  var end: Int { data.upperBound }

  /// Nil where none fits.
  init?(_ bytes: inout PictureBytes, at offset: Int, in range: Range<Int>) {
    guard let short = bytes.big(offset, 4), let name = bytes.big(offset + 4, 4) else { return nil }
    var head = 8
    var count = short
    if short == 0 {
      // The last box of a file may reach to its end without saying how far that is.
      count = range.upperBound - offset
    } else if short == 1 {
      guard let long = bytes.big(offset + 8, 8) else { return nil }
      head = 16
      count = long
    }
    guard count >= head, count <= range.upperBound - offset else { return nil }
    self.name = name
    data = offset + head..<offset + count
  }

  /// Every box in a range, one after the other.
  static func each(
    _ bytes: inout PictureBytes, in range: Range<Int>, visit: (Box, inout PictureBytes) -> Void
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound, let box = Box(&bytes, at: offset, in: range) {
      visit(box, &bytes)
      offset = box.end
    }
  }

  /// The first box of that name.
  static func find(
    _ name: StaticString, _ bytes: inout PictureBytes, in range: Range<Int>
  ) -> Box? {
    let wanted = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | Int($1) } }
    var offset = range.lowerBound
    while offset < range.upperBound, let box = Box(&bytes, at: offset, in: range) {
      if box.name == wanted { return box }
      offset = box.end
    }
    return nil
  }
}
