internal import Glibc

/// What HTML says without its marks: each block on lines of its own, with an empty one between two.
package struct PlainText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where headings stand in it, those of tables and terms not among them.
  package private(set) var headings: [Range<Int>] = []
  private var openHeading: Int?

  /// - Parameter html: well formed, as every part of a page is.
  package init(_ html: [UInt8]) {
    bytes.reserveCapacity(html.count)
    html.withUnsafeBufferPointer { read($0) }
    while let last = bytes.last, last == Self.newline { bytes.removeLast() }
  }

  /// No more than so many bytes, and no part of a letter.
  package func beginning(of count: Int) -> [UInt8] {
    guard bytes.count > count else { return bytes }
    var end = count
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[..<end])
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private static let newline = UInt8(ascii: "\n")

  private mutating func read(_ html: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < html.count {
      let end = Self.find("<", in: html, from: index) ?? html.count
      takeWords(UnsafeBufferPointer(rebasing: html[index..<end]))
      guard end < html.count, let close = Self.find(">", in: html, from: end) else { return }
      index = close + 1
      let tag = Tag(UnsafeBufferPointer(rebasing: html[end + 1..<close]))
      switch tag.kind {
      case .inline: break
      case .unread: if !tag.isEnd { index = Self.endOfUnread(in: html, from: index) }
      case .block, .heading: take(tag)
      }
    }
  }

  private mutating func take(_ tag: Tag) {
    if tag.kind == .heading, tag.isEnd, let start = openHeading {
      headings.append(start..<bytes.count)
      openHeading = nil
    }
    // Room between blocks is counted once; the line breaks of the HTML stand there too.
    while let last = bytes.last, last == Self.newline { bytes.removeLast() }
    if !bytes.isEmpty {
      bytes.append(Self.newline)
      bytes.append(Self.newline)
    }
    if tag.kind == .heading, !tag.isEnd { openHeading = bytes.count }
  }

  private mutating func takeWords(_ words: UnsafeBufferPointer<UInt8>) {
    var words = words
    while let start = words.first, start == Self.newline, bytes.last ?? start == start {
      words = UnsafeBufferPointer(rebasing: words.dropFirst())
    }
    var index = 0
    while let mark = Self.find("&", in: words, from: index) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[index..<mark]))
      index = takeReference(words, at: mark)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[index...]))
  }

  /// The place behind a character that is written by its name; one that no page of Mayak's writes stays
  /// as it is.
  private mutating func takeReference(
    _ words: UnsafeBufferPointer<UInt8>, at mark: Int
  ) -> Int {
    for (name, character) in Self.references {
      let end = mark + name.count
      guard end <= words.count, words[mark..<end].elementsEqual(name) else { continue }
      bytes += character
      return end
    }
    bytes.append(words[mark])
    return mark + 1
  }

  private static let references: [(name: [UInt8], character: [UInt8])] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ("&nbsp;", "\u{A0}"), ("&shy;", "\u{AD}"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static func find(
    _ sign: Unicode.Scalar, in text: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> Int? {
    guard index < text.count, let start = text.baseAddress,
      let found = memchr(start + index, CInt(sign.value), text.count - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Behind the end of an element whose insides are no words of the text.
  private static func endOfUnread(
    in html: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> Int {
    var index = index
    while let open = find("<", in: html, from: index) {
      guard let close = find(">", in: html, from: open) else { return html.count }
      index = close + 1
      let other = Tag(UnsafeBufferPointer(rebasing: html[open + 1..<close]))
      if other.isEnd, other.kind == .unread { return index }
    }
    return html.count
  }
}

/// A tag by what it means for the words around it.
private struct Tag {
  enum Kind {
    /// Begins or ends a block, which parts words.
    case block
    case heading
    /// May begin and end within a word.
    case inline
    /// Holds nothing of the text: drawings, scripts, the numbers of footnotes.
    case unread
  }

  let isEnd: Bool
  let kind: Kind

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var index = text.first == UInt8(ascii: "/") ? 1 : 0
    isEnd = index == 1
    // The first letters of the name, in one number.
    var name: UInt64 = 0
    while index < text.count, name < 1 << 56 {
      let byte = text[index] | 0x20
      let isOfName = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte & 0xF0 == 0x30
      guard isOfName else { break }
      name = name << 8 | UInt64(byte)
      index += 1
    }
    var kind = Kind.block
    for known in Self.kinds where known.name == name {
      kind = known.kind
      break
    }
    self.kind = kind
  }

  /// The most frequent first; whatever is not named here is a block.
  private static let kinds: [(name: UInt64, kind: Kind)] =
    [("p", .block), ("a", .inline), ("li", .block), ("strong", .inline), ("em", .inline)].map(named)
    + (1...6).map { named("h\($0)", .heading) }
    + ["sup", "svg", "script", "style", "template"].map { named($0, .unread) }
    + [
      "abbr", "b", "bdi", "cite", "code", "del", "dfn", "i", "ins", "kbd", "mark", "q", "s", "samp",
      "small", "span", "time", "u", "var", "wbr",
    ].map { named($0, .inline) }

  private static func named(_ name: String, _ kind: Kind) -> (name: UInt64, kind: Kind) {
    (name.utf8.reduce(0) { $0 << 8 | UInt64($1) }, kind)
  }
}
