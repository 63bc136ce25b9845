/// Reads JPEG: a row of segments, of which one tells the size and another how the camera was held.
enum JPEGReader {
  static func read(_ bytes: inout PictureBytes) -> PictureFindings {
    var findings = PictureFindings()
    var camera = Exif()
    var offset = 2
    while let marker = nextMarker(&bytes, &offset), let count = bytes.big(offset, 2), count >= 2 {
      let data = offset + 2..<offset + count
      switch marker {
      // Start of frame, in its many kinds; C4, C8 and CC are something else.
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = bytes.big(offset + 3, 2), let width = bytes.big(offset + 5, 2) else {
          return findings
        }
        findings.facts =
          findings.facts ?? PixelSize(width, height).map { PictureFacts(pixels: $0) }
      case 0xE1 where bytes.holds("Exif\0\0", at: data.lowerBound):
        let exif = Exif.read(&bytes, in: data)
        camera.orientation = camera.orientation ?? exif.orientation
        camera.tellsPlace = camera.tellsPlace || exif.tellsPlace
      case 0xE1:
        findings.tellsPlace = findings.tellsPlace || XMP.tellsPlace(&bytes, in: data)
      default: break
      }
      // The dots begin, or the picture ends: what tells the size stands before.
      if marker == 0xDA { break }
      offset = data.upperBound
    }
    findings.add(camera)
    return findings
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
}
