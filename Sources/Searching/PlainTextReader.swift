internal import Platform

/// Takes the marks out of HTML, from one buffer into another.
struct PlainTextReader {
  private let html: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private(set) var headings: [Range<Int>] = []
  private var openHeading: Int?
  /// Where the next reference begins; no further than it was looked for.
  private var reference = -1
  private let tags = TagKinds.known

  private static let newline = UInt8(ascii: "\n")

  /// - Parameter output: has room for as many bytes as the HTML has.
  init(html: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>) {
    self.html = html
    self.output = output
  }

  mutating func read() {
    var index = 0
    while index < html.count {
      let end = find("<", from: index, before: html.count) ?? html.count
      takeWords(index..<end)
      guard end < html.count else { break }
      let tag = Tag(html, at: end + 1, tags)
      guard let close = self.end(of: tag) else { break }
      index = close + 1
      switch tag.kind {
      case .inline: break
      case .unread: if !tag.isEnd { index = endOfUnread(from: index) }
      case .block, .heading: take(tag)
      }
    }
    dropNewlines()
  }

  private mutating func dropNewlines() {
    while count > 0, output[count - 1] == Self.newline { count -= 1 }
  }

  private mutating func take(_ tag: Tag) {
    if tag.kind == .heading, tag.isEnd, let start = openHeading {
      headings.append(start..<count)
      openHeading = nil
    }
    // Room between blocks is counted once; the line breaks of the HTML stand there too.
    dropNewlines()
    if count > 0 {
      output[count] = Self.newline
      output[count + 1] = Self.newline
      count += 2
    }
    if tag.kind == .heading, !tag.isEnd { openHeading = count }
  }

  private mutating func takeWords(_ words: Range<Int>) {
    var start = words.lowerBound
    if count == 0 || output[count - 1] == Self.newline {
      while start < words.upperBound, html[start] == Self.newline { start += 1 }
    }
    while let mark = reference(from: start, before: words.upperBound) {
      copy(start..<mark)
      start = takeReference(at: mark, before: words.upperBound)
    }
    copy(start..<words.upperBound)
  }

  /// Most texts have hardly any: each is looked for once, and not once for each piece of the text.
  private mutating func reference(from index: Int, before limit: Int) -> Int? {
    if reference < index {
      reference = find("&", from: index, before: html.count) ?? html.count
    }
    return reference < limit ? reference : nil
  }

  private mutating func copy(_ bytes: Range<Int>) {
    guard !bytes.isEmpty, let start = html.baseAddress, let end = output.baseAddress else { return }
    (end + count).update(from: start + bytes.lowerBound, count: bytes.count)
    count += bytes.count
  }

  /// The place behind a character that is written by its name; one that no page of Mayak's writes stays
  /// as it is.
  private mutating func takeReference(at mark: Int, before limit: Int) -> Int {
    for (name, character) in Self.references {
      let end = mark + name.count
      guard end <= limit, html[mark..<end].elementsEqual(name) else { continue }
      for byte in character { append(byte) }
      return end
    }
    append(html[mark])
    return mark + 1
  }

  private mutating func append(_ byte: UInt8) {
    output[count] = byte
    count += 1
  }

  private static let references: [(name: [UInt8], character: [UInt8])] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ("&nbsp;", "\u{A0}"), ("&shy;", "\u{AD}"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  @inline(__always)
  private func find(_ sign: Unicode.Scalar, from index: Int, before limit: Int) -> Int? {
    guard index < limit, let start = html.baseAddress,
      let found = memchr(start + index, CInt(sign.value), limit - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Where its `>` stands, for most right behind the name.
  @inline(__always)
  private func end(of tag: Tag) -> Int? {
    let end = tag.endOfName
    if end < html.count, html[end] == UInt8(ascii: ">") { return end }
    return find(">", from: end, before: html.count)
  }

  /// Behind the end of an element whose insides are no words of the text.
  private func endOfUnread(from index: Int) -> Int {
    var index = index
    while let open = find("<", from: index, before: html.count) {
      let other = Tag(html, at: open + 1, tags)
      guard let close = end(of: other) else { return html.count }
      index = close + 1
      if other.isEnd, other.kind == .unread { return index }
    }
    return html.count
  }
}
