/// Reads SVG: the size of its outermost element, and whether anything in it could act.
///
/// A browser that opens an SVG by itself runs its scripts and loads what it refers to. What may be
/// referred to is therefore named, and everything else counts as a danger.
struct SVGReader {
  /// A drawing that is longer is none for a page, and is not read into memory.
  private static let limit = 4 << 20

  /// Nil where the text is no SVG.
  static func read(_ bytes: inout PictureBytes) -> PictureFacts? {
    guard bytes.size <= limit, let text = bytes.bytes(0, bytes.size) else { return nil }
    var reader = SVGReader(scanner: MarkupScanner(text))
    while let piece = reader.scanner.next() { reader.visit(piece) }
    return reader.isSVG == true ? reader.facts : nil
  }

  private var scanner: MarkupScanner
  private var facts = PictureFacts()
  /// Whether the first element is the right one; nil before it.
  private var isSVG: Bool?
  private var isInStyle = false

  private init(scanner: MarkupScanner) {
    self.scanner = scanner
  }

  private mutating func visit(_ piece: MarkupScanner.Piece) {
    switch piece {
    case .text(let text): if isInStyle { checkStyle(text) }
    case .instruction(let text):
      if text.hasPrefix("xml-stylesheet") { warn("<?xml-stylesheet") }
    case .declaration(let text):
      // An entity may be given any meaning under any name.
      if text.contains("<!ENTITY") { warn("<!ENTITY") }
    case .end: isInStyle = false
    case .start(let name, let attributes):
      if isSVG == nil {
        isSVG = name == "svg"
        facts.pixels = Self.size(attributes)
      }
      isInStyle = name == "style"
      if Self.active.contains(name) { warn("<\(name)>") }
      for attribute in attributes { check(attribute, of: name) }
    }
  }

  /// Elements that do something, or hold what is no drawing.
  private static let active: Set<String> = [
    "script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "audio", "video",
  ]

  private mutating func check(_ attribute: MarkupScanner.Attribute, of element: String) {
    let (name, value) = attribute
    let start = value.lowercased()
    if name.hasPrefix("on") || start.contains("javascript:") {
      warn("\(name)=\"\(value.prefix(40))\"")
    } else if name == "src" || name.split(separator: ":").last == "href" {
      let allowed = element == "a" ? ["#", "https://", "http://", "mailto:", "tel:"] : ["#"]
      if !(allowed + ["data:image/"]).contains(where: { start.hasPrefix($0) }) {
        warn("\(name)=\"\(value.prefix(40))\"")
      }
    } else {
      checkStyle(value)
    }
  }

  /// In a style only parts of the drawing itself may be named.
  private mutating func checkStyle(_ text: String) {
    let text = text.lowercased()
    if text.contains("@import") { warn("@import") }
    for part in text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
      let target = part.replacing("&quot;", with: "").drop { " \t\r\n\"'".contains($0) }
      if !target.hasPrefix("#"), !target.hasPrefix("data:") { warn("url(\(target.prefix(40))") }
    }
  }

  private mutating func warn(_ word: String) {
    facts.danger = facts.danger ?? word
  }
}

extension SVGReader {
  /// `width` and `height` where both are pixels, else the sides of `viewBox`, as far as one of the
  /// two does not give the scale.
  private static func size(_ attributes: [MarkupScanner.Attribute]) -> PixelSize? {
    let value = { (name: String) in attributes.first { $0.name == name }?.value }
    let box = (value("viewBox") ?? "").split { " ,\t\r\n".contains($0) }.map { number($0) }
    let sides = box.count == 4 ? (width: box[2], height: box[3]) : (width: nil, height: nil)
    let width = pixels(value("width"))
    let height = pixels(value("height"))
    if let width, let height { return PixelSize(width, height) }
    guard let right = sides.width, let down = sides.height, right > 0, down > 0 else { return nil }
    if let width { return PixelSize(width, width * down / right) }
    if let height { return PixelSize(height * right / down, height) }
    return PixelSize(right, down)
  }

  private static func pixels(_ text: String?) -> Double? {
    guard let text else { return nil }
    return number(text.hasSuffix("px") ? text.dropLast(2) : text[...])
  }

  private static func number(_ text: Substring) -> Double? {
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || ".-+eE".utf8.contains($0) }
    return isPlain ? Double(text) : nil
  }
}

extension PixelSize {
  /// Rounded to whole pixels; what is there is at least one wide and high.
  fileprivate init?(_ width: Double, _ height: Double) {
    guard width > 0, height > 0, width < 1e6, height < 1e6 else { return nil }
    self.init(max(1, Int(width.rounded())), max(1, Int(height.rounded())))
  }
}
