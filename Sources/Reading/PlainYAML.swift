internal import Diagnostics

/// Reads the plainest YAML without the library: mappings of words whose values are texts on one line,
/// lists of such texts, or further mappings, between brackets too; and lists of such mappings.
///
/// It knows the few forms whose meaning is beyond doubt and declines every other, each fault among
/// them: what it reads, libyaml reads in the same way and finds at the same places.
struct PlainYAML {
  private let scan: PlainScanner
  private let place: (Range<Int>) -> Place
  /// The next line that says something: its first byte that is no space, and how many spaces stand
  /// before it; the end of the text and -1 where there is none.
  private var first: Int
  private var indent = 0

  private static let deepest = 8
  /// Each key is held against those before it.
  private static let mostKeys = 256

  private init(_ text: SourceText, _ range: Range<Int>, _ place: @escaping (Range<Int>) -> Place) {
    scan = PlainScanner(bytes: text.bytes, end: range.upperBound)
    first = range.lowerBound
    self.place = place
  }

  /// The mapping or list in the range; nil where only the library can say what stands there.
  static func parse(
    _ text: SourceText, in range: Range<Int>, place: @escaping (Range<Int>) -> Place
  ) -> YAMLNode? {
    let range = text.clamped(range)
    var parser = PlainYAML(text, range, place)
    guard parser.findLine(from: range.lowerBound) != nil, parser.indent == 0 else { return nil }
    let isList = parser.scan.isDash(at: parser.first)
    let root = isList ? parser.list(depth: 1) : parser.mapping(depth: 1)
    return parser.indent < 0 ? root : nil
  }
}

extension PlainYAML {
  /// The mapping that begins with the next line. It ends where a line is set in less.
  private mutating func mapping(depth: Int) -> YAMLNode? {
    let (start, indent) = (first, indent)
    var entries: [YAMLNode.Entry] = []
    while self.indent == indent {
      guard let key = scan.key(at: first) ?? scan.quotedKey(at: first),
        entries.count < Self.mostKeys
      else { return nil }
      let name = scan.isQuote(at: first) ? quotedText(key) : text(key)
      guard !entries.contains(where: { $0.key == name }),
        let value = value(behind: key.upperBound + 1, depth: depth)
      else { return nil }
      entries.append(YAMLNode.Entry(key: name, keyPlace: place(key), value: value))
    }
    guard self.indent < indent else { return nil }
    return YAMLNode(kind: .mapping(entries), place: place(start..<first))
  }

  private mutating func value(behind colon: Int, depth: Int) -> YAMLNode? {
    let indent = indent
    let start = scan.skipSpaces(from: colon)
    guard scan.isLineEnd(at: start) || scan.bytes[start] == UInt8(ascii: "#") else {
      return node(at: start)
    }
    guard let comment = finishLine(from: start) else { return nil }
    if self.indent >= indent, scan.isDash(at: first) {
      return depth < Self.deepest ? list(depth: depth + 1) : nil
    }
    if self.indent > indent {
      if scan.opensFlow(at: first), scan.quotedKey(at: first) == nil { return node(at: first) }
      return depth < Self.deepest ? mapping(depth: depth + 1) : nil
    }
    return YAMLNode(
      kind: .scalar("", isQuoted: false), place: place(colon..<colon), comment: placed(comment))
  }

  /// Lines with a dash before them, as far as they are set in alike.
  private mutating func list(depth: Int) -> YAMLNode? {
    let (start, indent) = (first, indent)
    var nodes: [YAMLNode] = []
    while self.indent == indent, scan.isDash(at: first) {
      guard let node = item(at: scan.skipSpaces(from: first + 1), depth: depth) else { return nil }
      nodes.append(node)
    }
    return self.indent > indent
      ? nil : YAMLNode(kind: .sequence(nodes), place: place(start..<first))
  }

  /// What stands behind a dash: the keys below one that stands there are set in as far as it is.
  private mutating func item(at start: Int, depth: Int) -> YAMLNode? {
    guard start < scan.end, (scan.key(at: start) ?? scan.quotedKey(at: start)) != nil else {
      return node(at: start)
    }
    indent += start - first
    first = start
    return depth < Self.deepest ? mapping(depth: depth + 1) : nil
  }

  /// What begins here and ends on this line, or on that of a closing bracket.
  private mutating func node(at start: Int) -> YAMLNode? {
    guard start < scan.end else { return nil }
    switch scan.bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let range = scan.quoted(from: start), finishLine(from: range.upperBound) != nil
      else { return nil }
      return quotedNode(range)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard let (node, end) = flow(at: start, depth: 1), finishLine(from: end) != nil
      else { return nil }
      return node
    default:
      guard let range = scan.plain(from: start), let comment = finishLine(from: range.upperBound)
      else { return nil }
      return YAMLNode(
        kind: .scalar(text(range), isQuoted: false), place: place(range),
        comment: placed(comment))
    }
  }
}

extension PlainYAML {
  private func quotedNode(_ range: Range<Int>) -> YAMLNode {
    YAMLNode(kind: .scalar(quotedText(range), isQuoted: true), place: place(range))
  }

  private func quotedText(_ range: Range<Int>) -> String {
    let inner = range.lowerBound + 1..<range.upperBound - 1
    guard scan.bytes[inner].contains(UInt8(ascii: "\\")), scan.isEscaping(at: range.lowerBound)
    else { return text(inner) }
    var text = ""
    var start = inner.lowerBound
    while let sign = scan.bytes[start..<inner.upperBound].firstIndex(of: UInt8(ascii: "\\")) {
      text += self.text(start..<sign)
      if let scalar = scan.escaped(at: sign) { text.unicodeScalars.append(scalar) }
      start = sign + PlainScanner.escapeLength
    }
    return text + self.text(start..<inner.upperBound)
  }

  /// What stands between brackets: words, texts in quotes, lists and mappings of these.
  private func flow(at start: Int, depth: Int) -> (node: YAMLNode, end: Int)? {
    guard start < scan.end, depth <= Self.deepest else { return nil }
    switch scan.bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return scan.quoted(from: start).map { (quotedNode($0), $0.upperBound) }
    case UInt8(ascii: "["):
      var nodes: [YAMLNode] = []
      let end = parts(from: start + 1, to: UInt8(ascii: "]")) { index in
        guard let part = flow(at: index, depth: depth + 1) else { return nil }
        nodes.append(part.node)
        return part.end
      }
      return end.map { (bracketed(nodes, start..<$0), $0) }
    case UInt8(ascii: "{"):
      var entries: [YAMLNode.Entry] = []
      let end = parts(from: start + 1, to: UInt8(ascii: "}")) { index in
        guard let key = scan.key(at: index), entries.count < Self.mostKeys else { return nil }
        let name = text(key)
        guard !entries.contains(where: { $0.key == name }),
          let part = flow(at: scan.skipBlanks(from: key.upperBound + 1), depth: depth + 1)
        else { return nil }
        entries.append(YAMLNode.Entry(key: name, keyPlace: place(key), value: part.node))
        return part.end
      }
      return end.map { (YAMLNode(kind: .mapping(entries), place: place(start..<$0)), $0) }
    default:
      return scan.words(from: start).map {
        (YAMLNode(kind: .scalar(text($0), isQuoted: false), place: place($0)), $0.upperBound)
      }
    }
  }

  private func bracketed(_ nodes: [YAMLNode], _ range: Range<Int>) -> YAMLNode {
    YAMLNode(kind: .sequence(nodes), place: place(range), isBetweenBrackets: true)
  }

  /// Goes through what commas part, up to the closing bracket: the place behind it.
  ///
  /// - Parameter read: reads one part and tells where it ends.
  private func parts(
    from start: Int, to closing: UInt8, _ read: (_ start: Int) -> Int?
  ) -> Int? {
    var index = scan.skipBlanks(from: start)
    if index < scan.end, scan.bytes[index] == closing { return index + 1 }
    while let end = read(index) {
      index = scan.skipBlanks(from: end)
      guard index < scan.end else { return nil }
      if scan.bytes[index] == closing { return index + 1 }
      guard scan.bytes[index] == UInt8(ascii: ",") else { return nil }
      index = scan.skipBlanks(from: index + 1)
    }
    return nil
  }
}

extension PlainYAML {
  /// Goes to the next line that says something; nil where a comment is for the library to judge.
  private mutating func findLine(from start: Int) -> Void? {
    var line = start
    while line < scan.end {
      first = scan.skipSpaces(from: line)
      guard first < scan.end, scan.bytes[first] == UInt8(ascii: "#") || scan.isLineEnd(at: first)
      else {
        indent = first < scan.end ? first - line : -1
        return ()
      }
      guard let next = scan.lineEnd(from: first) else { return nil }
      line = next + 1
    }
    (first, indent) = (scan.end, -1)
    return ()
  }

  /// Leaves a line on which nothing but a comment may follow: its range, empty where there is none.
  /// Nil where something follows.
  private mutating func finishLine(from start: Int) -> Range<Int>? {
    let sign = scan.skipSpaces(from: start)
    var next = sign
    if sign < scan.end, scan.bytes[sign] == UInt8(ascii: "#"),
      sign > start || scan.isBlank(at: start - 1)
    {
      guard let end = scan.lineEnd(from: sign) else { return nil }
      next = end
    }
    guard scan.isLineEnd(at: next) else { return nil }
    return findLine(from: next + 1).map { sign..<next }
  }

  private func placed(_ comment: Range<Int>) -> Place? { comment.isEmpty ? nil : place(comment) }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: scan.bytes[range], as: UTF8.self)
  }
}
