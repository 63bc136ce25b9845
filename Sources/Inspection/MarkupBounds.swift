internal import Diagnostics

/// Whether a page can be parsed in time and memory that its length lets one expect.
///
/// The parser goes through all open elements at many tags, opens formatting that was left open again
/// in each block, compares each attribute with those before it, and gives memory back by recursion. So
/// the elements that would be open are counted first; in doubt, one more.
struct MarkupBounds {
  /// Browsers themselves open no more within each other.
  static let deepest = 512
  private static let mostAttributes = 512
  private static let mostReopened = 1_000_000

  private let bytes: [UInt8]
  private var index = 0
  private var open: [String] = []
  private var formatting = 0
  private var reopened = 0
  private var isWithin = true

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func hold(_ bytes: [UInt8]) -> Bool {
    var bounds = MarkupBounds(bytes)
    while bounds.isWithin, bounds.skip(to: UInt8(ascii: "<")) { bounds.readTag() }
    return bounds.isWithin
  }
}

extension MarkupBounds {
  private mutating func readTag() {
    index += 1
    guard index < bytes.count else { return }
    if bytes[index...].starts(with: "!--".utf8) {
      skip(past: "-->")
    } else if bytes[index] == UInt8(ascii: "/") {
      index += 1
      if index < bytes.count, bytes[index].isLetter { close(takeName()) }
    } else if bytes[index].isLetter {
      let name = takeName()
      let closesItself = skipAttributes()
      add(name, closesItself: closesItself)
      if Self.raw.contains(name), !isForeign { skip(past: "</\(name)") }
    }
  }

  private mutating func add(_ name: String, closesItself: Bool) {
    reopened += formatting
    isWithin = isWithin && reopened <= Self.mostReopened
    guard !Self.void.contains(name), !(closesItself && isForeign) else { return }
    if let replaced = Self.replaced[name] {
      while let last = open.last, replaced.contains(last) { open.removeLast() }
    }
    if Self.single.contains(name), let other = open.lastIndex(of: name) { remove(other) }
    open.append(name)
    if Self.formats.contains(name) { formatting += 1 }
    isWithin = isWithin && open.count <= Self.deepest
  }

  /// What closes an element closes those in it, but for formatting, which goes on behind it, and not
  /// where a table or the like stands between.
  private mutating func close(_ name: String) {
    if isForeign, name == "p" || name == "br" { return open.append(name) }
    let isFormat = Self.formats.contains(name)
    for place in open.indices.reversed() {
      if open[place] == name {
        if isFormat {
          remove(place)
        } else {
          open = open[..<place] + open[(place + 1)...].filter(Self.formats.contains)
        }
        return
      }
      if Self.boundaries.contains(open[place]) { return }
    }
  }

  private mutating func remove(_ place: Int) {
    if Self.formats.contains(open.remove(at: place)) { formatting -= 1 }
  }

  /// Whether a tag here would belong to a drawing or a formula, in which `/>` closes.
  private var isForeign: Bool {
    for name in open.reversed() {
      if name == "svg" || name == "math" { return true }
      if Self.ofHTML.contains(name) { return false }
    }
    return false
  }
}

extension MarkupBounds {
  private mutating func skip(to byte: UInt8) -> Bool {
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return index < bytes.count
  }

  private mutating func skip(past word: String) {
    let word = Array(word.utf8)
    while skip(to: word[0]) {
      let found = bytes[index...].prefix(word.count)
      if found.count == word.count, zip(found, word).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) {
        // An end tag is read as one.
        index += word[0] == UInt8(ascii: "<") ? 0 : word.count
        return
      }
      index += 1
    }
  }

  private mutating func takeName() -> String {
    let start = index
    while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: "/"),
      bytes[index] != UInt8(ascii: ">")
    { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  /// Goes behind the tag.
  ///
  /// - Returns: whether it ended in `/>`.
  private mutating func skipAttributes() -> Bool {
    var count = 0
    while index < bytes.count, count <= Self.mostAttributes {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ">") { return bytes[index - 2] == UInt8(ascii: "/") }
      guard !byte.isBlank, byte != UInt8(ascii: "/") else { continue }
      count += 1
      skipAttribute()
    }
    isWithin = isWithin && count <= Self.mostAttributes
    return false
  }

  private mutating func skipAttribute() {
    let end: (UInt8) -> Bool = { $0.isBlank || $0 == UInt8(ascii: ">") }
    while index < bytes.count, !end(bytes[index]), bytes[index] != UInt8(ascii: "/"),
      bytes[index] != UInt8(ascii: "=")
    { index += 1 }
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return }
    index += 1
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index < bytes.count else { return }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      if skip(to: quote) { index += 1 }
    } else {
      while index < bytes.count, !end(bytes[index]) { index += 1 }
    }
  }
}

extension MarkupBounds {
  /// Never open: they hold nothing, or stand once. A paragraph ends with the next.
  private static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "body", "br", "col", "embed", "frame", "head", "hr",
    "html", "img", "input", "keygen", "link", "meta", "p", "param", "source", "track", "wbr",
  ]

  private static let raw: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]

  private static let formats: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  private static let single: Set<String> = ["a", "button", "nobr"]

  /// Elements whose end may be left out, and which ones the next such ends.
  private static let replaced: [String: Set<String>] = {
    let cells: Set<String> = ["td", "th"]
    let rows = cells.union(["tr"])
    let parts = rows.union(["tbody", "tfoot", "thead", "caption", "colgroup"])
    let ruby: Set<String> = ["rb", "rp", "rt", "rtc"]
    var replaced: [String: Set<String>] = ["tr": rows, "li": ["li"], "option": ["option"]]
    for name in ["td", "th"] { replaced[name] = cells }
    for name in ["tbody", "tfoot", "thead"] { replaced[name] = parts }
    for name in ["dd", "dt"] { replaced[name] = ["dd", "dt"] }
    for name in ruby { replaced[name] = ruby }
    replaced["optgroup"] = ["optgroup", "option"]
    return replaced
  }()

  /// An end tag is not heard beyond these.
  private static let boundaries: Set<String> = [
    "annotation-xml", "applet", "caption", "desc", "foreignobject", "marquee", "object", "svg",
    "math", "table", "td", "template", "th", "title",
  ]

  /// What ends a drawing or holds HTML within it.
  private static let ofHTML: Set<String> = [
    "annotation-xml", "b", "big", "blockquote", "br", "center", "code", "dd", "desc", "div", "dl",
    "dt", "em", "font", "foreignobject", "h1", "h2", "h3", "h4", "h5", "h6", "i", "li", "listing",
    "menu", "mi", "mn", "mo", "ms", "mtext", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span",
    "strike", "strong", "sub", "sup", "table", "title", "tt", "u", "ul", "var",
  ]
}
