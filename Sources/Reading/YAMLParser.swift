internal import CYAML
internal import Diagnostics

/// Turns YAML into nodes by libyaml's events; the only file that sees the library.
///
/// Scalars stay text: what `no` or `1.10` mean is for the schema to say. Anchors, aliases, tags,
/// keys that are no text and second documents are refused, duplicate keys too.
struct YAMLParser {
  let text: SourceText
  let range: Range<Int>
  let place: (Range<Int>) -> Place
  let repairs: Bool
  private var cursor: ScalarCursor
  private var stack: [Frame] = []
  private var root: YAMLNode?
  private var documents = 0
  private var diagnostics: [Diagnostic] = []

  /// A collection that is not closed yet.
  private struct Frame {
    let isMapping: Bool
    /// Whether brackets or braces hold it.
    let isFlow: Bool
    let start: Int
    var nodes: [YAMLNode] = []
    /// Where the nodes stand in this text.
    var ranges: [Range<Int>] = []
  }

  /// How deep collections may lie in one another.
  private static let deepest = 32

  private init(
    _ text: SourceText, _ range: Range<Int>, _ place: @escaping (Range<Int>) -> Place, repairs: Bool
  ) {
    self.repairs = repairs
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
  ///
  /// - Parameter repairs: whether what could not be read is tried in quotation marks.
  static func parseByLibrary(
    _ text: SourceText, in range: Range<Int>, _ diagnostics: inout [Diagnostic],
    repairs: Bool = true, place: @escaping (Range<Int>) -> Place
  ) -> YAMLNode? {
    var parser = YAMLParser(text, range, place, repairs: repairs)
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
          diagnostics += complaints(of: parser)
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
      return takeScalar(event)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      guard start.anchor == nil, start.tag == nil else { return refuse(event) }
      return open(event, isMapping: false, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      guard start.anchor == nil, start.tag == nil else { return refuse(event) }
      return open(event, isMapping: true, isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      close(event)
    default:
      break
    }
    return true
  }

  private mutating func takeScalar(_ event: yaml_event_t) -> Bool {
    let scalar = event.data.scalar
    guard scalar.anchor == nil, scalar.tag == nil else { return refuse(event) }
    let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let words = String(decoding: value, as: UTF8.self)
    if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { refuseControl(in: words, event) }
    let range = range(event)
    if isPlain, words.isEmpty, let fault = strayPart(before: range.lowerBound) {
      diagnostics.append(fault)
      return false
    }
    let kind = YAMLNode.Kind.scalar(words, isQuoted: !isPlain)
    let comment = isPlain ? comment(behind: offset(event.end_mark)) : nil
    let written =
      text.bytes[range].contains(0x0A) ? WrittenText(bytes: text.bytes[range], place: place) : nil
    add(YAMLNode(kind: kind, place: place(range), comment: comment, written: written), range)
    return true
  }

  /// A `#` behind a plain value starts a comment, which authors of texts seldom mean.
  ///
  /// - Parameter end: in this text, which may be a part of its author's file.
  private func comment(behind end: Int) -> Place? {
    let span = text.bytes.span
    var sign = end
    while sign < span.count, span[sign] == 0x20 || span[sign] == 0x09 { sign += 1 }
    guard sign < span.count, span[sign] == UInt8(ascii: "#"), sign > end || end == 0 else {
      return nil
    }
    return place(sign..<text.lineRange(at: sign).upperBound)
  }

  private mutating func open(_ event: yaml_event_t, isMapping: Bool, isFlow: Bool) -> Bool {
    guard stack.count < Self.deepest else {
      diagnostics.append(Diagnostic(.deepYAML, at: place(event)))
      return false
    }
    stack.append(Frame(isMapping: isMapping, isFlow: isFlow, start: offset(event.start_mark)))
    return true
  }

  private mutating func close(_ event: yaml_event_t) {
    guard let frame = stack.popLast() else { return }
    let end = offset(event.end_mark)
    let range = frame.start..<max(frame.start, end)
    let kind: YAMLNode.Kind =
      frame.isMapping ? .mapping(entries(frame.nodes)) : .sequence(frame.nodes)
    let isBetweenBrackets = frame.isFlow && !frame.isMapping
    add(YAMLNode(kind: kind, place: place(range), isBetweenBrackets: isBetweenBrackets), range)
  }

  /// Between braces, a part that has no colon: the comma before it was a sign of the value.
  ///
  /// - Parameter end: where the part's own value would stand.
  private func strayPart(before end: Int) -> Diagnostic? {
    guard let frame = stack.last, frame.isMapping, frame.isFlow,
      !frame.nodes.count.isMultiple(of: 2),
      let part = frame.ranges.last,
      text.bytes[part.upperBound..<max(part.upperBound, end)].allSatisfy({ $0 != UInt8(ascii: ":") }
      )
    else { return nil }
    var arguments = ["word": text.text(in: part)]
    let before = frame.nodes.dropLast()
    if let value = before.last, case .scalar(_, isQuoted: false) = value.kind, !value.isEmpty,
      let key = before.dropLast().last?.scalar, let start = frame.ranges.dropLast().last?.lowerBound
    {
      let whole = text.text(in: start..<YAMLRepair(text).endOfParts(from: part.upperBound))
      arguments["example"] = "\(key): \(YAMLRepair.quoted(whole))"
    }
    return Diagnostic(.commaInBraces, at: place(part), arguments)
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

  private mutating func add(_ node: YAMLNode, _ range: Range<Int>) {
    if stack.isEmpty {
      root = node
    } else {
      stack[stack.count - 1].nodes.append(node)
      stack[stack.count - 1].ranges.append(range)
    }
  }

  private mutating func refuse(_ event: yaml_event_t, word: String? = nil) -> Bool {
    let start = offset(event.start_mark)
    let line = text.lineRange(at: start)
    let isExclaimed =
      event.type == YAML_SCALAR_EVENT && text.bytes[start...].starts(with: "!".utf8)
      && text.bytes[start...].dropFirst().first != UInt8(ascii: "!")
    if isExclaimed || event.type == YAML_ALIAS_EVENT,
      let fault = unquoted(line, isSentence: !isExclaimed)
    {
      diagnostics.append(fault)
      return false
    }
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

  private mutating func place(_ event: yaml_event_t) -> Place { place(range(event)) }

  private mutating func range(_ event: yaml_event_t) -> Range<Int> {
    let start = offset(event.start_mark)
    return start..<max(start, offset(event.end_mark))
  }

  mutating func offset(_ mark: yaml_mark_t) -> Int {
    cursor.offset(of: mark.index)
  }
}
