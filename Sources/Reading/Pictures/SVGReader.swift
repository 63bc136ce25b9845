internal import Diagnostics

/// Reads SVG: the size of its outermost element, and whether anything in it could act.
///
/// A browser that opens an SVG by itself runs its scripts and loads what it refers to. What may be
/// referred to is therefore named, and everything else counts as a danger.
struct SVGReader {
  /// A drawing that is longer is none for a page, and is not read into memory.
  private static let limit = 4 << 20

  private static let namespace = "http://www.w3.org/2000/svg"
  private static let html = "http://www.w3.org/1999/xhtml"

  /// Without facts where the text is too long or no XML, and nothing in front of its first fault
  /// could act.
  static func read(_ bytes: inout PictureBytes) -> PictureFindings {
    guard bytes.size <= limit, let text = bytes.bytes(0, bytes.size) else {
      return PictureFindings()
    }
    var reader = SVGReader()
    let isWellFormed = XMLWalk.walk(text) { reader.visit($0) }
    if !isWellFormed {
      // Up to the first fault a browser may have run what it read.
      reader.endStyle()
      reader.facts.pixels = nil
    }
    let isKnown = isWellFormed || reader.facts.danger != nil
    return PictureFindings(
      facts: isKnown ? reader.facts : nil, tellsPlace: XMP.tellsPlace(text))
  }

  private var facts = PictureFacts()
  private var isInside = false
  /// The text of the style sheet that is being read, which may come in pieces.
  private var style: String?
  /// How many elements are open in it: they are no style, but its text goes on behind them.
  private var depthInStyle = 0

  private mutating func visit(_ piece: XMLWalk.Piece) {
    switch piece {
    case .text(let text): style?.append(text)
    case .instruction(let target): if target == "xml-stylesheet" { warn("<?\(target)") }
    // An entity may be given any meaning under any name.
    case .entity(let name): warn("<!ENTITY \(name)")
    case .end: leave()
    case .start(let namespace, let name, let attributes):
      let word = name.lowercased()
      if !isInside {
        isInside = true
        if namespace == Self.namespace, name == "svg" { facts.pixels = Self.size(attributes) }
        if name != "svg" { warn("<\(name)>") }
      }
      if style != nil {
        depthInStyle += 1
      } else if word == "style" {
        style = ""
      }
      // Elements of other languages draw nothing, but those of HTML act here as they do in a page.
      if namespace == Self.html || Self.active.contains(word) { warn("<\(name)>") }
      for attribute in attributes { check(attribute, of: word) }
    }
  }

  private mutating func leave() {
    if style != nil, depthInStyle > 0 {
      depthInStyle -= 1
    } else {
      endStyle()
    }
  }

  private mutating func endStyle() {
    if let style { checkStyle(style) }
    style = nil
  }

  /// Elements that do something, or hold what is no drawing.
  private static let active: Set<String> = [
    "script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "audio", "video",
  ]

  /// Attributes that are read as styles, escapes included, and may name a file; those of animations
  /// give such a value to another attribute.
  private static let styled: Set<String> = [
    "style", "fill", "stroke", "filter", "mask", "clip-path", "cursor", "marker", "marker-start",
    "marker-mid", "marker-end", "from", "to", "by", "values",
  ]

  /// Attributes whose value is looked at whatever stands in it.
  private static let telling: Set<String> = ["src", "href", "attributename"]

  private mutating func check(_ attribute: XMLWalk.Attribute, of element: String) {
    let name = attribute.name.lowercased()
    let value = attribute.value
    // Most values are numbers and names, in which nothing below can stand.
    let isTelling = value.utf8.contains(UInt8(ascii: ":")) || Self.telling.contains(name)
    let start = isTelling ? value.filter { !$0.isWhitespace }.lowercased() : ""
    if name.hasPrefix("on") || name == "ping" || LoweredText(start).holds("javascript:") {
      warn(attribute)
    } else if name == "src" || name == "href" {
      let allowed =
        switch element {
        case "a": ["#", "https://", "http://", "mailto:", "tel:", "data:image/"]
        // What is used becomes part of the drawing, and what acts in it acts here.
        case "use": ["#"]
        default: ["#", "data:image/"]
        }
      if !allowed.contains(where: { start.hasPrefix($0) }) { warn(attribute) }
    } else if name == "attributename", start.hasSuffix("href") || start.hasPrefix("on") {
      // What an animation gives a link to is read nowhere else.
      warn(attribute)
    } else if Self.styled.contains(name) {
      checkStyle(value)
    } else if value.utf8.contains(UInt8(ascii: "(")) {
      checkAddresses(LoweredText(value))
    }
  }

  /// In a style only parts of the drawing itself may be named. An escape may spell any word.
  private mutating func checkStyle(_ text: String) {
    let isTelling = { (byte: UInt8) in
      byte == UInt8(ascii: "@") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\\")
    }
    guard text.utf8.contains(where: isTelling) else { return }
    let text = LoweredText(text)
    for word: StaticString in ["@import", "image-set(", "src(", "\\"] where text.holds(word) {
      warn("\(word)")
    }
    checkAddresses(text)
  }

  private mutating func checkAddresses(_ text: LoweredText) {
    for part in text.parts(behind: "url(") {
      let target = part.drop { " \t\r\n\"'".utf8.contains($0) }
      if !target.starts(with: "#".utf8), !target.starts(with: "data:".utf8) {
        warn("url(\(String(decoding: target, as: UTF8.self).prefix(40))")
      }
    }
  }

  private mutating func warn(_ attribute: XMLWalk.Attribute) {
    warn("\(attribute.name)=\"\(attribute.value.prefix(40))\"")
  }

  private mutating func warn(_ word: String) {
    facts.danger = facts.danger ?? word
  }
}

extension SVGReader {
  /// `width` and `height` where both are pixels, else the sides of `viewBox`, as far as one of the
  /// two does not give the scale.
  private static func size(_ attributes: [XMLWalk.Attribute]) -> PixelSize? {
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
    let isPlain = text.utf8.allSatisfy { $0.isDigit || ".-+eE".utf8.contains($0) }
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
