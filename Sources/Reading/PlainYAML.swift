internal import Diagnostics

/// Reads the plainest YAML without the library: mappings of words whose values are texts on one line,
/// lists of such texts, or further mappings.
///
/// It knows the few forms whose meaning is beyond doubt and declines every other, each fault among
/// them: what it reads, libyaml reads in the same way and finds at the same places.
struct PlainYAML {
  private let bytes: [UInt8]
  private let end: Int
  private let place: (Range<Int>) -> Place
  /// The next line that says something: its first byte that is no space, and how many spaces stand
  /// before it; the end of the text and -1 where there is none.
  private var first: Int
  private var indent = 0

  private static let deepest = 8
  /// Each key is held against those before it.
  private static let mostKeys = 256
  private static let longestKey = 100
  /// Signs that begin a text as a letter does.
  private static let starts = Array("/.+(".utf8)

  private init(_ text: SourceText, _ range: Range<Int>, _ place: @escaping (Range<Int>) -> Place) {
    bytes = text.bytes
    end = range.upperBound
    first = range.lowerBound
    self.place = place
  }

  /// The mapping in the range; nil where only the library can say what stands there.
  static func parse(
    _ text: SourceText, in range: Range<Int>, place: @escaping (Range<Int>) -> Place
  ) -> YAMLNode? {
    var parser = PlainYAML(text, range, place)
    guard parser.findLine(from: range.lowerBound) != nil, parser.indent == 0 else { return nil }
    return parser.mapping(depth: 1)
  }
}

extension PlainYAML {
  /// The mapping that begins with the next line. It ends where a line is set in less.
  private mutating func mapping(depth: Int) -> YAMLNode? {
    let (start, indent) = (first, indent)
    var entries: [YAMLNode.Entry] = []
    while self.indent == indent {
      guard let key = key(), entries.count < Self.mostKeys else { return nil }
      let name = text(key)
      guard !entries.contains(where: { $0.key == name }),
        let value = value(behind: key.upperBound + 1, depth: depth)
      else { return nil }
      entries.append(YAMLNode.Entry(key: name, keyPlace: place(key), value: value))
    }
    guard self.indent < indent else { return nil }
    return YAMLNode(kind: .mapping(entries), place: place(start..<first))
  }

  /// A word with a colon behind it.
  private func key() -> Range<Int>? {
    var index = first
    guard index < end, Sign.of(bytes[index]) == .letter else { return nil }
    while index < end, isWord(at: index) { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: ":"), index - first <= Self.longestKey,
      isBlank(at: index + 1)
    else { return nil }
    return first..<index
  }

  private mutating func value(behind colon: Int, depth: Int) -> YAMLNode? {
    let indent = indent
    let start = skipSpaces(from: colon)
    guard isLineEnd(at: start) || bytes[start] == UInt8(ascii: "#") else {
      return node(at: start)
    }
    guard let comment = finishLine(from: start) else { return nil }
    if self.indent >= indent, isDash(at: first) { return list() }
    if self.indent > indent { return depth < Self.deepest ? mapping(depth: depth + 1) : nil }
    return YAMLNode(
      kind: .scalar("", isQuoted: false), place: place(colon..<colon), comment: placed(comment))
  }

  /// Lines with a dash before them, as far as they are set in alike.
  private mutating func list() -> YAMLNode? {
    let (start, indent) = (first, indent)
    var nodes: [YAMLNode] = []
    while self.indent == indent, isDash(at: first) {
      guard let node = node(at: skipSpaces(from: first + 1)) else { return nil }
      nodes.append(node)
    }
    return self.indent > indent
      ? nil : YAMLNode(kind: .sequence(nodes), place: place(start..<first))
  }

  /// What begins here and ends on this line.
  private mutating func node(at start: Int) -> YAMLNode? {
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let range = quoted(from: start), finishLine(from: range.upperBound) != nil
      else { return nil }
      return quotedNode(range)
    case UInt8(ascii: "["):
      guard let (nodes, range) = flow(from: start), finishLine(from: range.upperBound) != nil
      else { return nil }
      return YAMLNode(kind: .sequence(nodes), place: place(range))
    default:
      guard let range = plain(from: start), let comment = finishLine(from: range.upperBound)
      else { return nil }
      return YAMLNode(
        kind: .scalar(text(range), isQuoted: false), place: place(range),
        comment: placed(comment))
    }
  }
}

extension PlainYAML {
  /// A text without quotes, up to the end of the line or to a comment.
  private func plain(from start: Int) -> Range<Int>? {
    let isStart =
      Sign.of(bytes[start]) == .letter && isPlain(at: start) || Self.starts.contains(bytes[start])
    guard isStart else { return nil }
    var index = start + 1
    var last = index
    while index < end {
      switch Sign.of(bytes[index]) {
      case .letter: guard isPlain(at: index) else { return nil }
      case .mark: break
      case .colon where !isBlank(at: index + 1): break
      case .hash where last == index: break
      case .space:
        index += 1
        continue
      case .newline, .hash: return start..<last
      case .colon, .refused: return nil
      }
      index += 1
      last = index
    }
    return start..<last
  }

  /// A text in quotes, with them, in which nothing is escaped.
  private func quoted(from start: Int) -> Range<Int>? {
    let quote = bytes[start]
    var index = start + 1
    while index < end, bytes[index] != quote {
      guard bytes[index] != UInt8(ascii: "\\") || quote != UInt8(ascii: "\""),
        Sign.of(bytes[index]).isOnLine, isPlain(at: index)
      else { return nil }
      index += 1
    }
    guard index < end, index + 1 == end || bytes[index + 1] != quote else { return nil }
    return start..<index + 1
  }

  private func quotedNode(_ range: Range<Int>) -> YAMLNode {
    YAMLNode(
      kind: .scalar(text(range.lowerBound + 1..<range.upperBound - 1), isQuoted: true),
      place: place(range))
  }

  /// A list of words and of texts in quotes between brackets.
  private func flow(from start: Int) -> (nodes: [YAMLNode], range: Range<Int>)? {
    var nodes: [YAMLNode] = []
    var index = skipSpaces(from: start + 1)
    if index < end, bytes[index] == UInt8(ascii: "]") { return (nodes, start..<index + 1) }
    while index < end {
      let isQuoted = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
      guard let range = isQuoted ? quoted(from: index) : words(from: index) else { return nil }
      nodes.append(
        isQuoted
          ? quotedNode(range)
          : YAMLNode(kind: .scalar(text(range), isQuoted: false), place: place(range)))
      index = skipSpaces(from: range.upperBound)
      guard index < end else { return nil }
      if bytes[index] == UInt8(ascii: "]") { return (nodes, start..<index + 1) }
      guard bytes[index] == UInt8(ascii: ",") else { return nil }
      index = skipSpaces(from: index + 1)
    }
    return nil
  }

  /// Words with spaces between them.
  private func words(from start: Int) -> Range<Int>? {
    guard Sign.of(bytes[start]) == .letter else { return nil }
    var index = start
    var last = start
    while index < end {
      if isWord(at: index) {
        last = index + 1
      } else if bytes[index] != UInt8(ascii: " ") {
        break
      }
      index += 1
    }
    return last > start ? start..<last : nil
  }
}

extension PlainYAML {
  /// Goes to the next line that says something; nil where a comment is for the library to judge.
  private mutating func findLine(from start: Int) -> Void? {
    var line = start
    while line < end {
      first = skipSpaces(from: line)
      guard first < end, bytes[first] == UInt8(ascii: "#") || isLineEnd(at: first) else {
        indent = first < end ? first - line : -1
        return ()
      }
      guard let next = lineEnd(from: first) else { return nil }
      line = next + 1
    }
    (first, indent) = (end, -1)
    return ()
  }

  /// Leaves a line on which nothing but a comment may follow: its range, empty where there is none.
  /// Nil where something follows.
  private mutating func finishLine(from start: Int) -> Range<Int>? {
    let sign = skipSpaces(from: start)
    var next = sign
    if sign < end, bytes[sign] == UInt8(ascii: "#"), sign > start || isBlank(at: start - 1) {
      guard let end = lineEnd(from: sign) else { return nil }
      next = end
    }
    guard isLineEnd(at: next) else { return nil }
    return findLine(from: next + 1).map { sign..<next }
  }

  /// Where the line ends; nil where it holds what is for the library to judge.
  private func lineEnd(from start: Int) -> Int? {
    var index = start
    while !isLineEnd(at: index) {
      guard Sign.of(bytes[index]).isOnLine, isPlain(at: index) else { return nil }
      index += 1
    }
    return index
  }

  private func placed(_ comment: Range<Int>) -> Place? { comment.isEmpty ? nil : place(comment) }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func skipSpaces(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  private func isLineEnd(at index: Int) -> Bool {
    index >= end || bytes[index] == UInt8(ascii: "\n")
  }

  private func isBlank(at index: Int) -> Bool {
    isLineEnd(at: index) || bytes[index] == UInt8(ascii: " ")
  }

  private func isDash(at index: Int) -> Bool {
    index + 1 < end && bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == UInt8(ascii: " ")
  }

  private func isWord(at index: Int) -> Bool {
    let byte = bytes[index]
    return Sign.of(byte) == .letter && isPlain(at: index) || byte == UInt8(ascii: "-")
  }

  /// False for a character beyond ASCII that breaks lines or does not show, and is the library's.
  private func isPlain(at index: Int) -> Bool {
    switch bytes[index] {
    case 0xC2: index + 1 < end && bytes[index + 1] >= 0xA0
    case 0xE2: index + 2 < end && (bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8)
    case 0xEF: index + 1 < end && bytes[index + 1] != 0xBF && bytes[index + 1] != 0xBB
    default: true
    }
  }
}

/// What a byte can be in plain YAML.
private enum Sign: UInt8 {
  case letter, mark, colon, hash, space, newline, refused

  /// Whether it may stand in a text on one line.
  var isOnLine: Bool { self != .newline && self != .refused }

  static func of(_ byte: UInt8) -> Sign {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      .letter
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "\n"): .newline
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "#"): .hash
    case 0x21...0x7E: .mark
    default: .refused
    }
  }
}
