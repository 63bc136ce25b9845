/// Reads GIF: the size stands first, then blocks, of which one may hold XMP and the last is the end.
enum GIFReader {
  static func read(_ bytes: inout PictureBytes) -> PictureFindings {
    guard let width = bytes.little(6, 2), let height = bytes.little(8, 2),
      let flags = bytes.big(10, 1)
    else { return PictureFindings() }
    var findings = PictureFindings(facts: PictureFacts(pixels: PixelSize(width, height)))
    var offset = 13 + colours(flags)
    blocks: while let kind = bytes.big(offset, 1) {
      switch kind {
      case 0x21:
        let data = offset + 14
        let isXMP = bytes.holds("XMP DataXMP", at: offset + 3)
        guard let end = endOfPieces(&bytes, from: offset + 2) else { break blocks }
        if isXMP, end > data {
          findings.tellsPlace =
            findings.tellsPlace || XMP.tellsPlace(&bytes, in: data..<end)
        }
        offset = end
      case 0x2C:
        guard let flags = bytes.big(offset + 9, 1),
          let end = endOfPieces(&bytes, from: offset + 11 + colours(flags))
        else { break blocks }
        offset = end
      // The end, or what browsers take for it.
      default: return findings
      }
    }
    findings.facts?.isCutShort = !bytes.isGivenUp
    return findings
  }

  /// The length of a table of colours, of which these flags say whether there is one.
  private static func colours(_ flags: Int) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1)
  }

  /// Where a row of pieces ends, each with its length in front, the last of none.
  private static func endOfPieces(_ bytes: inout PictureBytes, from start: Int) -> Int? {
    var offset = start
    while let count = bytes.big(offset, 1) {
      offset += 1 + count
      if count == 0 { return offset }
    }
    return nil
  }
}
