/// Reads JPEG: a row of segments, of which one tells the size and another how the camera was held,
/// then the dots.
enum JPEGReader {
  static func read(_ bytes: inout PictureBytes) -> PictureFindings {
    var findings = PictureFindings()
    var camera = Exif()
    var offset = 2
    var dots: Int?
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
      // The dots begin: what tells the size stands before.
      if marker == 0xDA {
        dots = data.upperBound
        break
      }
      offset = data.upperBound
    }
    findings.add(camera)
    findings.facts?.isCutShort =
      dots.map { isCutShort(&bytes, from: $0) } ?? (bytes.size < offset + 2 && !bytes.isGivenUp)
    return findings
  }

  /// Whether the file ends among the dots. They may come in several passes with segments between; what
  /// phones write behind the end is none of the picture.
  private static func isCutShort(_ bytes: inout PictureBytes, from dots: Int) -> Bool {
    // Among dots this is the end and nothing else, be it that of the picture or of one behind it.
    if bytes.size >= dots + 2, bytes.big(bytes.size - 2, 2) == 0xFFD9 { return false }
    var offset = dots
    while let sign = bytes.offset(of: 0xFF, from: offset), let marker = bytes.big(sign + 1, 1) {
      switch marker {
      case 0xD9: return false
      // A dot that happens to look like the sign, and where the reading of dots begins anew.
      case 0x00, 0xD0...0xD7: offset = sign + 2
      case 0xFF: offset = sign + 1
      default:
        guard let count = bytes.big(sign + 2, 2) else { return !bytes.isGivenUp }
        offset = sign + 2 + max(count, 2)
      }
    }
    return !bytes.isGivenUp
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
