/// Reads what the heads of pictures made of dots say, whatever their names end in.
enum PictureReader {
  static func read(_ bytes: inout PictureBytes) -> PictureFindings {
    if bytes.big(0, 4) == 0x8950_4E47, bytes.big(4, 4) == 0x0D0A_1A0A { return png(&bytes) }
    if bytes.big(0, 2) == 0xFFD8 { return JPEGReader.read(&bytes) }
    if bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0) {
      return GIFReader.read(&bytes)
    }
    if bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) { return webP(&bytes) }
    if bytes.holds("ftyp", at: 4) || bytes.holds("JXL ", at: 4) { return BoxReader.read(&bytes) }
    // A TIFF is nothing but what elsewhere is called Exif.
    return PictureFindings(
      facts: nil, tellsPlace: Exif.read(&bytes, in: 0..<bytes.size).tellsPlace)
  }

  /// The size stands first; where it was taken may stand in any chunk behind.
  private static func png(_ bytes: inout PictureBytes) -> PictureFindings {
    guard bytes.holds("IHDR", at: 12), let width = bytes.big(16, 4),
      let height = bytes.big(20, 4)
    else { return PictureFindings() }
    var findings = PictureFindings(facts: PictureFacts(pixels: PixelSize(width, height)))
    var isShowing = false
    var offset = 8
    while let count = bytes.big(offset, 4), let name = bytes.big(offset + 4, 4) {
      let data = offset + 8..<offset + 8 + count
      switch name {
      case 0x6558_4966 /* eXIf */:
        // What a browser has begun to show it does not turn any more.
        findings.add(Exif.read(&bytes, in: data), turning: !isShowing)
      case 0x6954_5874 /* iTXt */:
        findings.tellsPlace = findings.tellsPlace || XMP.tellsPlace(&bytes, in: data)
      case 0x4944_4154 /* IDAT */: isShowing = true
      case 0x4945_4E44 /* IEND */:
        findings.facts?.isCutShort = bytes.size < data.upperBound + 4
        return findings
      default: break
      }
      offset = data.upperBound + 4
    }
    findings.facts?.isCutShort = !bytes.isGivenUp
    return findings
  }

  private static func webP(_ bytes: inout PictureBytes) -> PictureFindings {
    var findings = PictureFindings()
    var isCutShort = false
    let end = 8 + (bytes.little(4, 4) ?? 0)
    var offset = 12
    while let name = bytes.big(offset, 4), let count = bytes.little(offset + 4, 4) {
      let data = offset + 8..<offset + 8 + count
      switch name {
      case 0x5650_3858 /* VP8X */, 0x5650_384C /* VP8L */, 0x5650_3820 /* VP8 */:
        // The first of them speaks for the whole: a canvas, or the one picture there is.
        findings.facts =
          findings.facts ?? PictureFacts(pixels: webPSize(&bytes, name, at: data.lowerBound))
      case 0x4558_4946 /* EXIF */:
        findings.add(Exif.read(&bytes, in: data), turning: false)
      case 0x584D_5020 /* XMP */:
        findings.tellsPlace = findings.tellsPlace || XMP.tellsPlace(&bytes, in: data)
      default: break
      }
      // What stands behind the end of the whole is none of the picture.
      if offset < end, data.upperBound > bytes.size { isCutShort = true }
      // A chunk of an odd length is followed by a byte that fills it up.
      offset = data.upperBound + count % 2
    }
    // Some programs count the eight bytes in front of the length as well.
    let isBroken = offset < min(end, bytes.size) && !bytes.isGivenUp
    findings.facts?.isCutShort = isCutShort || isBroken || end > bytes.size + 8
    return findings
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
