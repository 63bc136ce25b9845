internal import CYAML
internal import Diagnostics

/// Turns YAML into nodes by libyaml's events; the only file that sees the library.
///
/// Scalars stay text: what `no` or `1.10` mean is for the schema to say. Anchors, aliases, tags,
/// keys that are no text and second documents are refused, duplicate keys too.
struct YAMLParser {
  private let text: SourceText
  private let range: Range<Int>
  private let place: (Range<Int>) -> Place
  private var cursor: ScalarCursor
  private var stack: [Frame] = []
  private var root: YAMLNode?
  private var documents = 0
  private var diagnostics: [Diagnostic] = []

  /// A collection that is not closed yet.
  private struct Frame {
    let isMapping: Bool
    let start: Int
    var nodes: [YAMLNode] = []
  }

  /// How deep collections may lie in one another.
  private static let deepest = 32

  private init(_ text: SourceText, _ range: Range<Int>, _ place: @escaping (Range<Int>) -> Place) {
    self.text = text
    self.range = text.clamped(range)
    self.place = place
    cursor = ScalarCursor(text, in: range)
  }

  /// The root of the YAML in the range, read by the library where it is not plain; nil when there is nothing but comments, or when a fault was
  /// found and complained of.
  ///
  /// - Parameter place: where a range of this text stands for its author.
  static func parse(
    _ text: SourceText, in range: Range<Int>, _ diagnostics: inout [Diagnostic],
    place: @escaping (Range<Int>) -> Place
  ) -> YAMLNode? {
    PlainYAML.parse(text, in: range, place: place)
      ?? parseByLibrary(text, in: range, &diagnostics, place: place)
  }

  /// The same, of whatever YAML there is.
  static func parseByLibrary(
    _ text: SourceText, in range: Range<Int>, _ diagnostics: inout [Diagnostic],
    place: @escaping (Range<Int>) -> Place
  ) -> YAMLNode? {
    var parser = YAMLParser(text, range, place)
    parser.run()
    diagnostics += parser.diagnostics
    // A key written twice leaves the rest of the mapping as it is meant.
    return parser.diagnostics.allSatisfy { $0.rule == .duplicateKey } ? parser.root : nil
  }

  /// The root of a whole file.
  static func parse(
    _ text: SourceText, file: String, _ diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    let range = text.byteOrderMarkLength..<text.bytes.count
    return parse(text, in: range, &diagnostics) { Place(file, $0) }
  }

  private mutating func run() {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      preconditionFailure("libyaml has no memory for a parser")
    }
    defer { yaml_parser_delete(&parser) }
    text.bytes[range].withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var isDone = false
      while !isDone {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
          diagnostics.append(complaint(of: parser))
          return
        }
        isDone = event.type == YAML_STREAM_END_EVENT || !take(event)
        yaml_event_delete(&event)
      }
    }
  }

  /// False when it makes no sense to read on.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      let start = event.data.document_start
      if start.version_directive != nil
        || start.tag_directives.start != start.tag_directives.end
      {
        return refuse(event)
      }
      return documents == 1 || refuse(event, word: "---")
    case YAML_ALIAS_EVENT:
      return refuse(event)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard scalar.anchor == nil, scalar.tag == nil else { return refuse(event) }
      let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      let words = String(decoding: value, as: UTF8.self)
      if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { refuseControl(in: words, event) }
      let kind = YAMLNode.Kind.scalar(words, isQuoted: !isPlain)
      let comment = isPlain ? comment(behind: offset(event.end_mark)) : nil
      add(YAMLNode(kind: kind, place: place(event), comment: comment))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      guard start.anchor == nil, start.tag == nil else { return refuse(event) }
      return open(event, isMapping: false)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      guard start.anchor == nil, start.tag == nil else { return refuse(event) }
      return open(event, isMapping: true)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      close(event)
    default:
      break
    }
    return true
  }

  /// A `#` behind a plain value starts a comment, which authors of texts seldom mean.
  ///
  /// - Parameter end: in this text, which may be a part of its author's file.
  private func comment(behind end: Int) -> Place? {
    guard end <= text.bytes.count else { return nil }
    let line = text.lineRange(at: end)
    let rest = text.bytes[end..<max(end, line.upperBound)]
    guard let sign = rest.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }), sign > end || end == 0,
      text.bytes[sign] == UInt8(ascii: "#")
    else { return nil }
    return place(sign..<line.upperBound)
  }

  private mutating func open(_ event: yaml_event_t, isMapping: Bool) -> Bool {
    guard stack.count < Self.deepest else {
      diagnostics.append(Diagnostic(.deepYAML, at: place(event)))
      return false
    }
    stack.append(Frame(isMapping: isMapping, start: offset(event.start_mark)))
    return true
  }

  private mutating func close(_ event: yaml_event_t) {
    guard let frame = stack.popLast() else { return }
    let end = offset(event.end_mark)
    let place = place(frame.start..<max(frame.start, end))
    let kind: YAMLNode.Kind =
      frame.isMapping ? .mapping(entries(frame.nodes)) : .sequence(frame.nodes)
    add(YAMLNode(kind: kind, place: place))
  }

  private mutating func entries(_ nodes: [YAMLNode]) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var places: [String: Place] = [:]
    for index in stride(from: 0, to: nodes.count - 1, by: 2) {
      let key = nodes[index]
      guard let name = key.scalar else {
        diagnostics.append(Diagnostic(.yamlFeature, at: key.place, ["word": "?"]))
        continue
      }
      if let first = places.updateValue(key.place, forKey: name) {
        guard !diagnostics.isEnough else { continue }
        diagnostics.append(
          Diagnostic(
            .duplicateKey, at: key.place, ["key": name], notes: [Note(.first, at: first)]))
      } else {
        entries.append(YAMLNode.Entry(key: name, keyPlace: key.place, value: nodes[index + 1]))
      }
    }
    return entries
  }

  private mutating func add(_ node: YAMLNode) {
    if stack.isEmpty {
      root = node
    } else {
      stack[stack.count - 1].nodes.append(node)
    }
  }

  private mutating func refuse(_ event: yaml_event_t, word: String? = nil) -> Bool {
    let start = offset(event.start_mark)
    let line = text.lineRange(at: start)
    let rest = text.text(in: start..<max(start, line.upperBound))
    let found = word ?? String(rest.prefix { $0 != " " })
    diagnostics.append(
      Diagnostic(
        .yamlFeature, at: place(start..<start + found.utf8.count), ["word": found]))
    return false
  }

  /// Only an escape can have brought them in.
  private mutating func refuseControl(in words: String, _ event: yaml_event_t) {
    let control = words.unicodeScalars.first {
      ($0.isControl && !"\t\n\r\u{C}".unicodeScalars.contains($0)) || $0.value & 0xFFFE == 0xFFFE
    }
    guard let control, !diagnostics.isEnough else { return }
    diagnostics.append(
      Diagnostic(.controlCharacter, at: place(event), ["word": control.codeName]))
  }

  private mutating func place(_ event: yaml_event_t) -> Place {
    let start = offset(event.start_mark)
    return place(start..<max(start, offset(event.end_mark)))
  }

  private mutating func offset(_ mark: yaml_mark_t) -> Int {
    cursor.offset(of: mark.index)
  }
}

extension YAMLParser {
  /// What libyaml found wrong, as a rule that says how to mend it where the cause is a known one.
  private mutating func complaint(of parser: yaml_parser_t) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "?"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let mark =
      parser.error == YAML_READER_ERROR
      ? range.lowerBound + parser.problem_offset : offset(parser.problem_mark)
    let line = text.lineRange(at: mark)
    switch problem {
    case "mapping values are not allowed in this context":
      if let fault = unquotedColon(in: line, before: mark) { return fault }
    case "found unexpected end of stream" where context.contains("quoted scalar"),
      "found unexpected document indicator" where context.contains("quoted scalar"):
      let start = offset(parser.context_mark)
      return Diagnostic(.unclosedQuote, at: place(start..<text.lineRange(at: start).upperBound))
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let start = offset(parser.context_mark)
      return Diagnostic(.unclosedBracket, at: place(start..<text.lineRange(at: start).upperBound))
    case "could not find expected ':'":
      let start = text.lineRange(at: offset(parser.context_mark))
      return Diagnostic(
        .missingColon, at: place(trimmed(start)), ["word": text.text(in: trimmed(start))])
    case "found character that cannot start any token":
      let end = mark + max(1, text.text(in: mark..<line.upperBound).first?.utf8.count ?? 1)
      let word = text.text(in: mark..<end)
      return word == "\t"
        ? Diagnostic(.yamlTab, at: place(mark..<end))
        : Diagnostic(.yamlCharacter, at: place(mark..<end), ["word": word])
    default: break
    }
    let start = min(mark, line.upperBound)
    return Diagnostic(
      .brokenYAML, at: place(start..<max(start, line.upperBound)), ["problem": problem])
  }

  /// `title: Minsk: a conference` in the line, with the quotes to write; nil where the colon that
  /// libyaml minds is the first of its line, so that the line is set in wrongly.
  private func unquotedColon(in line: Range<Int>, before mark: Int) -> Diagnostic? {
    let bytes = text.bytes[line]
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon < mark else { return nil }
    let value = trimmed(colon + 1..<line.upperBound)
    // Without a further colon it is the indentation that does not fit.
    guard text.text(in: value).contains(": ") || text.bytes[value].last == UInt8(ascii: ":") else {
      return nil
    }
    let quoted = text.text(in: value).map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
      .joined()
    let key = text.text(in: trimmed(line.lowerBound..<colon))
    return Diagnostic(.unquotedColon, at: place(value), ["cure": "\(key): \"\(quoted)\""])
  }

  /// The range without white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let first = text.bytes[range].firstIndex(where: { !isSpace($0) }),
      let last = text.bytes[range].lastIndex(where: { !isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}
