import Reading
import TestSupport
import Testing

@Suite struct PictureTests {
  private func picture(_ bytes: [UInt8], _ path: String = "a.jpg") -> PictureFacts? {
    FileFacts(path: path, bytes: bytes).picture
  }

  private func size(_ bytes: [UInt8], _ path: String = "a.jpg") -> String? {
    picture(bytes, path)?.pixels.map { "\($0.width)x\($0.height)" }
  }

  private func tellsPlace(_ bytes: [UInt8], _ path: String = "a.jpg") -> Bool {
    FileFacts(path: path, bytes: bytes).tellsPlace
  }

  private func svg(_ text: String) -> PictureFacts? { picture(Array(text.utf8), "a.svg") }

  private static let samples: [[UInt8]] = [
    SamplePicture.png(640, 480), SamplePicture.jpeg(640, 480), SamplePicture.gif(640, 480),
    SamplePicture.webP([SamplePicture.lossy(640, 480)]),
    SamplePicture.webP([SamplePicture.lossless(640, 480)]),
    SamplePicture.webP([SamplePicture.canvas(640, 480), SamplePicture.lossy(1, 1)]),
    SamplePicture.avif([(160, 120), (640, 480), (320, 240)]),
    SamplePicture.avif([(480, 640)], turns: 3), SamplePicture.avif([(640, 480)], turns: 2),
    SamplePicture.jpeg(
      640, 480, segments: [(0xFE, []), (0xE2, Array(repeating: 0, count: 65_000))]),
    SamplePicture.jpeg(640, 480, frame: 0xC2),
    SamplePicture.jpeg(480, 640, segments: [(0xE1, SamplePicture.exif(orientation: 6))]),
    SamplePicture.jpeg(
      480, 640, segments: [(0xE1, SamplePicture.exif(orientation: 8, isLittle: true))]),
    SamplePicture.jpeg(640, 480, segments: [(0xE1, SamplePicture.exif(orientation: 3))]),
  ]

  @Test(arguments: samples)
  func `the size of a picture is that at which browsers show it`(_ bytes: [UInt8]) {
    #expect(size(bytes) == "640x480")
    #expect(!tellsPlace(bytes))
  }

  private static let drawn: [(String, String?)] = [
    ("width='640' height='480'", "640x480"), ("width=\"640px\" height=\"480.4px\"", "640x480"),
    ("viewBox='0 0 640 480'", "640x480"), ("viewBox='-5,-5,64e1,480'", "640x480"),
    ("width='100%' height='100%' viewBox='0 0 640 480'", "640x480"),
    ("width='320' viewBox='0 0 640 480'", "320x240"),
    ("height='240' viewBox='0 0 640 480'", "320x240"),
    ("width='210mm' height='297mm'", nil), ("width='0' height='5'", nil), ("viewBox='0 0 1'", nil),
    ("width='1e99' height='1'", nil), ("width='nan' height='nan'", nil), ("", nil),
  ]

  @Test(arguments: drawn)
  func `an SVG has the size that it says, or that of its viewBox`(
    _ attributes: String, _ expected: String?
  ) {
    let text = """
      \u{FEFF}<?xml version="1.0"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd">
      <!-- <svg width="1" height="1"> -->
      <s:svg xmlns:s="http://www.w3.org/2000/svg" \(attributes)><s:svg width="3" height="3"/></s:svg>
      """
    #expect(size(Array(text.utf8), "a.svg") == expected)
    #expect(svg(text)?.danger == nil)
  }

  private static let others: [(String, [UInt8])] = [
    ("a.heic", SamplePicture.jpeg(1, 1)), ("a.tiff", SamplePicture.png(1, 1)), ("a", [1]),
    ("a.jpg", Array("<svg viewBox='0 0 1 1'/>".utf8)), ("a.svg", SamplePicture.png(1, 1)),
    ("a.jpg", SamplePicture.avif([(1, 1)], brand: "heic")), ("a.png", []),
    ("a.png", Array("<html>".utf8)), ("a.svg", Array("<svg viewBox='0 0 1 1'>".utf8)),
  ]

  @Test(arguments: others)
  func `what is no picture, or not under its name, is none`(_ path: String, _ bytes: [UInt8]) {
    #expect(picture(bytes, path) == nil)
  }

  private static let empty: [[UInt8]] = [
    SamplePicture.png(0, 5), SamplePicture.jpeg(5, 0), SamplePicture.gif(0, 0),
    SamplePicture.avif([]),
  ]

  @Test(arguments: empty)
  func `a picture without a size has none`(_ bytes: [UInt8]) {
    #expect(size(bytes) == nil)
  }

  private static let placed: [[UInt8]] = [
    SamplePicture.jpeg(1, 1, segments: [(0xE1, SamplePicture.exif(withPosition: true))]),
    SamplePicture.jpeg(
      1, 1, segments: [(0xE1, SamplePicture.exif(withPosition: true, isLittle: true))]),
    SamplePicture.jpeg(1, 1, segments: [(0xE1, SamplePicture.placedXMP)]),
    SamplePicture.png(
      1, 1, chunks: [("eXIf", SamplePicture.exif(withPosition: true, withMark: false))]),
    SamplePicture.png(1, 1, chunks: [("iTXt", SamplePicture.placedXMP)]),
    SamplePicture.webP([
      SamplePicture.canvas(1, 1), ("EXIF", SamplePicture.exif(withPosition: true)),
    ]),
    SamplePicture.webP([SamplePicture.canvas(1, 1), ("XMP ", SamplePicture.placedXMP)]),
    SamplePicture.gif(1, 1, xmp: SamplePicture.placedXMP),
  ]

  private static let items: [SamplePicture.Item] = [
    .exif(SamplePicture.exif(withPosition: true)),
    .exif(SamplePicture.exif(withPosition: true, withMark: false), .inside),
    .exif(SamplePicture.exif(withPosition: true), ahead: 6),
    .xmp(SamplePicture.placedXMP), .xmp(SamplePicture.placedXMP, .inside),
  ]

  private static let boxes: [[UInt8]] = ["avif", "heic"].flatMap { brand in
    items.flatMap { item in
      [false, true].map {
        SamplePicture.avif([(1, 1)], brand: brand, item: item, isLong: $0)
      }
    }
  }

  @Test(arguments: placed + boxes)
  func `a picture that says where it was taken is known`(_ bytes: [UInt8]) {
    #expect(tellsPlace(bytes))
  }

  @Test func `a picture for no browser says where it was taken to whoever fetches it`() {
    let placed = SamplePicture.exif(withPosition: true, withMark: false)
    let heic = SamplePicture.avif(
      [(1, 1)], brand: "heic", item: .exif(SamplePicture.exif(withPosition: true)))
    for (path, bytes) in [
      ("a.heic", heic), ("b/A.HEIF", heic), ("a.tif", placed), ("a.tiff", SamplePicture.placedTIFF),
      ("a.jxl", SamplePicture.jpegXL("Exif", [0, 0, 0, 0] + placed)),
      ("a.jxl", SamplePicture.jpegXL("xml ", SamplePicture.placedXMP)),
      ("a.svg", Array("<svg><metadata x:GPSLatitude='53,54N' xmlns:x='x'/></svg>".utf8)),
    ] {
      #expect(tellsPlace(bytes, path), "\(path)")
      #expect(path == "a.svg" || picture(bytes, path) == nil)
    }
    #expect(!tellsPlace(heic, "a.pdf"))
  }

  @Test(arguments: [false, true])
  func `a picture made of boxes without a place says none`(_ isLong: Bool) {
    let xmp = Array("<x exif:GPSVersionID='2.2.0.0' exif:GPSDestLatitude='1'/>".utf8)
    for item in [SamplePicture.Item.exif(SamplePicture.exif()), .xmp(xmp), .xmp([], .inside)] {
      let bytes = SamplePicture.avif([(640, 480)], item: item, isLong: isLong)
      #expect(!tellsPlace(bytes))
      #expect(size(bytes) == "640x480")
    }
  }

  @Test func `a PNG is turned as its camera says, if it does so before the dots`() {
    let turned = SamplePicture.exif(orientation: 6, withMark: false)
    #expect(size(SamplePicture.png(480, 640, early: [("eXIf", turned)])) == "640x480")
    #expect(size(SamplePicture.png(640, 480, chunks: [("eXIf", turned)])) == "640x480")
  }

  /// A drawing with this in it.
  private func drawing(_ part: String) -> PictureFacts? {
    svg(
      "<svg xmlns='\(Self.namespace)' xmlns:x='http://www.w3.org/1999/xlink' viewBox='0 0 1 1'>\(part)</svg>"
    )
  }

  private static let namespace = "http://www.w3.org/2000/svg"
  private static let html = "http://www.w3.org/1999/xhtml"

  private static let acting: [(String, String)] = [
    ("<script>x</script>", "<script>"), ("<g ><script/></g>", "<script>"),
    ("<x:SCRIPT/>", "<SCRIPT>"), ("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<script>"),
    ("<g onclick='x()'/>", "onclick=\"x()\""), ("<foreignObject/>", "<foreignObject>"),
    ("<a href='javascript:x'/>", "href=\"javascript:x\""),
    ("<a href='java&#115;cript:x'/>", "href=\"javascript:x\""),
    ("<image href=\"https://a.example/b.png\"/>", "href=\"https://a.example/b.png\""),
    ("<image x:href='//a.example/b'/>", "href=\"//a.example/b\""),
    ("<use href='other.svg#a'/>", "href=\"other.svg#a\""),
    ("<style>@import 'a.css'</style>", "@import"),
    ("<style><g/>@import 'a.css'</style>", "@import"),
    ("<style>a{src:u\\72l(https://a)}</style>", "\\"),
    ("<style>a{fill:image-set('https://a' 1x)}</style>", "image-set("),
    ("<style><![CDATA[a{src:url( 'http://a/')}]]></style>", "url(http://a/')}"),
    ("<g style=\"fill:url(&quot;https://a&quot;)\"/>", "url(https://a\")"),
    ("<g fill='url(https://a)'/>", "url(https://a)"),
    // To browsers an accent is a sign of its own: it hides no bracket.
    ("<g fill='url(\u{301}https://a)'/>", "url(\u{301}https://a)"),
    ("<g mask='\\75rl(https://a)'/>", "\\"), ("<g mask='image-set(\"a\" 1x)'/>", "image-set("),
    ("<use href='data:image/svg+xml,a#b'/>", "href=\"data:image/svg+xml,a#b\""),
    ("<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet"),
    ("<set attributeName='href' to='#a'/>", "attributeName=\"href\""),
    ("<animate attributeName='x:href' values='a'/>", "attributeName=\"x:href\""),
    ("<h:meta xmlns:h='\(html)' http-equiv='refresh' content='0;url=https://a'/>", "<meta>"),
    ("<img xmlns='\(html)' srcset='https://a 1x'/>", "<img>"),
    ("<form xmlns='\(html)' action='https://a'/>", "<form>"),
    ("<metadata><a xmlns='\(html)' href='#a' ping='https://a'/></metadata>", "<a>"),
    ("<a href='#a' ping='https://a'/>", "ping=\"https://a\""),
  ]

  @Test(arguments: acting)
  func `a drawing that could act is known by what it holds`(_ part: String, _ danger: String) {
    #expect(drawing(part)?.danger == danger)
  }

  @Test(arguments: [
    ("<!DOCTYPE svg [<!ENTITY b 'c'>]><svg xmlns='http://www.w3.org/2000/svg'/>", "<!ENTITY b"),
    ("<html xmlns='http://www.w3.org/1999/xhtml'><script>x</script></html>", "<html>"),
    ("<svg xmlns='http://www.w3.org/2000/svg'><script>x</script><g></svg>", "<script>"),
  ])
  func `what is no drawing to browsers, or breaks off, is dangerous all the same`(
    _ text: String, _ danger: String
  ) {
    #expect(svg(text)?.danger == danger)
    #expect(svg(text)?.pixels == nil)
  }

  @Test func `a drawing in another encoding is read as well`() {
    let text = "\u{FEFF}<svg xmlns='\(Self.namespace)' viewBox='0 0 4 3'><script/></svg>"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(picture(bytes, "a.svg")?.danger == "<script>")
    #expect(size(bytes, "a.svg") == "4x3")
  }

  @Test(arguments: [
    "<g fill='url(#a)'/><use href='#a'/><image href='data:image/png;base64,x'/>",
    "<a href='https://a.example/'>x</a><metadata resource='http://purl.org/'/>",
    "<style>a{fill:url(&quot;#b&quot;);src:url(data:font/woff2;x)}</style><text>@import</text>",
    "<!-- <script> --><text>onclick=\"x\" href='http://a'</text>",
    "<animate attributeName='opacity' values='0;1'/>",
  ])
  func `a drawing that only draws is none`(_ part: String) {
    #expect(drawing(part)?.pixels != nil)
    #expect(drawing(part)?.danger == nil)
  }

  @Test func `no bytes whatever bring the reader down`() {
    var random = SystemRandomNumberGenerator.Seeded()
    let drawing = Array(
      "<?a?><svg xmlns='\(Self.namespace)' viewBox='0 0 1 1'><style>url(</style></svg>".utf8)
    for sample in Self.samples + Self.placed + Self.boxes + [drawing] {
      let sample = Array(sample.prefix(400))
      let path = sample.first == UInt8(ascii: "<") ? "a.svg" : "a.jpg"
      for count in 0...sample.count { _ = picture(Array(sample.prefix(count)), path) }
      for index in sample.indices {
        for byte in [0, 0x7F, 0xFF, UInt8.random(in: 0...255, using: &random)] {
          var changed = sample
          changed[index] = byte
          _ = picture(changed, path)
        }
      }
    }
  }

  @Test func `of a big picture only its head and its end are read`() {
    var read = 0
    let head = SamplePicture.jpeg(
      4000, 3000, segments: Array(repeating: (0xE2, Array(repeating: 1, count: 60_000)), count: 8))
    let facts = FileFacts(path: "a.jpg", size: 90_000_000) { offset, count in
      read += count
      let end: [UInt8] = [0xFF, 0xD9]
      return offset == 89_999_998 ? end : Array(head.dropFirst(offset).prefix(count))
    }
    #expect(facts.picture?.pixels?.width == 4000)
    #expect(facts.picture?.isCutShort == false)
    #expect(read < 64_000)
  }

  @Test func `a picture that says nothing is given up at last`() {
    var read = 0
    let facts = FileFacts(path: "a.png", size: .max) { offset, count in
      read += count
      return offset == 0
        ? Array(SamplePicture.png(1, 1).prefix(33)) + Array(repeating: 0, count: count - 33)
        : Array(repeating: 0, count: count)
    }
    #expect(facts.picture?.pixels?.width == 1)
    #expect(read < 20_000_000)
  }
}

extension SystemRandomNumberGenerator {
  /// The same numbers in every run, so that what is found can be found again.
  struct Seeded: RandomNumberGenerator {
    private var state: UInt64 = 42

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
