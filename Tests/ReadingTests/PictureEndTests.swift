import Reading
import TestSupport
import Testing

/// Whether a picture is there to its end.
@Suite struct PictureEndTests {
  private func isCutShort(_ bytes: [UInt8], _ path: String = "a.jpg") -> Bool {
    FileFacts(path: path, bytes: bytes).picture?.isCutShort == true
  }

  private static let dots: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 2, 3]

  /// The first of two passes, tables of another and its dots, in which the sign of a marker is
  /// written as a dot and reading begins anew.
  private static let passes: [UInt8] =
    Array(SamplePicture.jpeg(640, 480, frame: 0xC2).dropLast(2))
    + [0xFF, 0x00, 0xFF, 0xD0, 5, 0xFF, 0xFF, 0xC4, 0, 4, 0xFF, 0xD8] + dots + [0xFF, 0xD9]

  /// A small picture in the head that ends as a whole one does.
  private static let preview = SamplePicture.jpeg(
    640, 480, segments: [(0xE1, Array("Exif\0\0".utf8) + SamplePicture.jpeg(160, 120))])

  private static let whole: [[UInt8]] = [
    SamplePicture.png(640, 480), SamplePicture.jpeg(640, 480), passes, preview,
    SamplePicture.gif(640, 480), SamplePicture.gif(2, 2, xmp: SamplePicture.placedXMP),
    SamplePicture.webP([SamplePicture.canvas(640, 480), SamplePicture.lossless(640, 480)]),
    SamplePicture.webP([SamplePicture.lossy(640, 480)]),
    SamplePicture.avif([(640, 480)], item: .xmp([1, 2, 3])),
    SamplePicture.avif([(640, 480)], item: .xmp([1, 2, 3]), isLong: true),
  ]

  @Test(arguments: whole)
  func `a picture that is there to its end is whole, whatever stands behind it`(_ bytes: [UInt8]) {
    #expect(!isCutShort(bytes))
    for more in [[0], [UInt8](repeating: 0, count: 500), Array("SEFT\u{1}mdat".utf8), bytes] {
      #expect(!isCutShort(bytes + more))
    }
  }

  /// Where a browser must know how large the picture is before it can break off.
  @Test(arguments: whole)
  func `a picture of which the end is missing is cut short, be it the last byte`(
    _ bytes: [UInt8]
  ) {
    // A byte that only fills up an odd length is none of the picture.
    let isFilled = bytes.starts(with: "RIFF".utf8) && bytes.last == 0
    for count in bytes.indices.dropLast(isFilled ? 1 : 0) {
      let part = FileFacts(path: "a.jpg", bytes: Array(bytes.prefix(count))).picture
      #expect(part?.pixels == nil || part?.isCutShort == true, "\(count) of \(bytes.count)")
    }
  }

  @Test func `a picture is not called cut short by a reader that gave up`() {
    let head = Array(SamplePicture.png(1, 1).prefix(33))
    let facts = FileFacts(path: "a.png", size: .max) { offset, count in
      offset == 0
        ? head + Array(repeating: 0, count: count - 33) : Array(repeating: 0, count: count)
    }
    #expect(facts.picture?.isCutShort == false)
  }
}
