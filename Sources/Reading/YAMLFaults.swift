internal import CYAML
internal import Diagnostics

extension YAMLParser {
  /// What libyaml found wrong, as a rule that says how to mend it where the cause is a known one.
  mutating func complaints(of parser: yaml_parser_t) -> [Diagnostic] {
    let start = offset(parser.context_mark)
    let mark =
      parser.error == YAML_READER_ERROR
      ? range.lowerBound + parser.problem_offset : offset(parser.problem_mark)
    let spaces = keySpaces(near: [text.lineRange(at: start), text.lineRange(at: mark)])
    return spaces.isEmpty ? [complaint(of: parser, start, mark)] : spaces
  }

  private func complaint(of parser: yaml_parser_t, _ start: Int, _ mark: Int) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "?"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let opening = text.lineRange(at: start)
    let line = text.lineRange(at: mark)
    switch problem {
    case "mapping values are not allowed in this context":
      if let fault = unquotedColon(in: line, before: mark) ?? keyAlone(above: line) { return fault }
    case "found unexpected end of stream" where context.contains("quoted scalar"),
      "found unexpected document indicator" where context.contains("quoted scalar"):
      return unclosedQuote(start..<opening.upperBound, in: opening)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return Diagnostic(.unclosedBracket, at: place(start..<opening.upperBound))
    case "could not find expected ':'":
      return missingColon(in: opening)
    case "found character that cannot start any token":
      return character(at: mark, in: line)
    default: break
    }
    if let fault = unquoted(line) ?? openQuote(before: line) { return fault }
    let rest = min(mark, line.upperBound)
    return Diagnostic(
      .brokenYAML, at: place(rest..<max(rest, line.upperBound)), ["problem": problem])
  }

  /// `title: Minsk: a conference` in the line, with the quotes to write; nil where the colon that
  /// libyaml minds is the first of its line, so that the line is set in wrongly.
  private func unquotedColon(in line: Range<Int>, before mark: Int) -> Diagnostic? {
    guard let (key, value) = YAMLRepair(text).parts(of: line), key.upperBound < mark else {
      return nil
    }
    // Without a further colon it is the indentation that does not fit.
    guard text.text(in: value).contains(": ") || text.bytes[value].last == UInt8(ascii: ":") else {
      return nil
    }
    let cure = "\(text.text(in: key)): \(YAMLRepair.quoted(text.text(in: value)))"
    return Diagnostic(
      .unquotedColon, at: place(value), ["cure": cure],
      mend: mend(value, by: YAMLRepair.quoted(text.text(in: value))))
  }

  /// The line above, where it is no value of a key and the sign after its first word was meant to be a
  /// colon: it is read as the beginning of the key below.
  private func keyAlone(above line: Range<Int>) -> Diagnostic? {
    guard line.lowerBound > range.lowerBound else { return nil }
    let above = text.lineRange(at: line.lowerBound - 1)
    guard above.lowerBound >= range.lowerBound, Self.meantKey(text.text(in: above)) != nil else {
      return nil
    }
    return missingColon(in: above)
  }

  private func missingColon(in line: Range<Int>) -> Diagnostic {
    let words = YAMLRepair(text).trimmed(line)
    var arguments = ["word": text.text(in: words)]
    arguments["example"] = Self.meantKey(text.text(in: words))
    return Diagnostic(.missingColon, at: place(words), arguments)
  }

  /// `title: Words` for `title, Words` and `title - Words`; nil for what begins in another way.
  private static func meantKey(_ line: String) -> String? {
    let line = line.drop { $0 == " " }
    let key = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    let rest = line[key.endIndex...].drop { $0 == " " }
    guard !key.isEmpty, let sign = rest.first, ",;.=-–—".contains(sign) else { return nil }
    let value = rest.dropFirst().drop { $0 == " " }
    return value.isEmpty || rest.dropFirst().first != " " ? nil : "\(key): \(value)"
  }

  private func unclosedQuote(_ value: Range<Int>, in line: Range<Int>) -> Diagnostic {
    var arguments: [String: String] = [:]
    let quote = text.text(in: value).first.map(String.init) ?? ""
    let whole = text.text(in: YAMLRepair(text).trimmed(line))
    if text.text(in: value).dropFirst().contains(where: { !$0.isWhitespace }) {
      arguments["example"] = whole + quote
    }
    return Diagnostic(.unclosedQuote, at: place(value), arguments)
  }

  /// A quotation mark that the next one closes, lines further on.
  private func openQuote(before line: Range<Int>) -> Diagnostic? {
    var above = line
    while above.lowerBound > range.lowerBound {
      above = text.lineRange(at: above.lowerBound - 1)
      guard let (_, value) = YAMLRepair(text).parts(of: above), let quote = text.bytes[value].first,
        "\"'".utf8.contains(quote)
      else { continue }
      if !text.bytes[value].count(where: { $0 == quote }).isMultiple(of: 2) {
        return unclosedQuote(value, in: above)
      }
    }
    return nil
  }

  private func character(at mark: Int, in line: Range<Int>) -> Diagnostic {
    let end = mark + max(1, text.text(in: mark..<line.upperBound).first?.utf8.count ?? 1)
    let word = text.text(in: mark..<end)
    if word == "\t" { return Diagnostic(.yamlTab, at: place(mark..<end)) }
    var arguments = ["word": word]
    if repairs { arguments["example"] = YAMLRepair(text).quotedLine(line, in: range) }
    return Diagnostic(.yamlCharacter, at: place(mark..<end), arguments)
  }

  /// A value that is a text once it is in quotation marks; nil where that would mend nothing.
  ///
  /// - Parameter isSentence: whether only a value of several words is meant as a text.
  func unquoted(_ line: Range<Int>, isSentence: Bool = false) -> Diagnostic? {
    let repair = YAMLRepair(text)
    guard repairs, let cure = repair.quotedLine(line, in: range),
      let (_, value) = repair.parts(of: line),
      !isSentence || text.text(in: value).contains(" ")
    else { return nil }
    return Diagnostic(
      .unquotedValue, at: place(value), ["example": cure],
      mend: mend(value, by: repair.quoted(value)))
  }

  /// Quotation marks around a value; nil where a comment seems to stand behind it.
  private func mend(_ value: Range<Int>, by quoted: String) -> Mend? {
    text.text(in: value).contains(" #") ? nil : .edit(place(value), quoted)
  }

  /// Where such a line stands near the fault, what is wrong with it and all that are set in alike: it
  /// is read as part of the one before it, so that the fault is seen only behind it.
  private func keySpaces(near lines: [Range<Int>]) -> [Diagnostic] {
    var near = lines
    for line in lines {
      var line = line
      for _ in 0..<2 where line.lowerBound > range.lowerBound {
        line = text.lineRange(at: line.lowerBound - 1)
        near.append(line)
      }
    }
    for line in near.sorted(by: { $0.lowerBound < $1.lowerBound })
    where line.lowerBound >= range.lowerBound && line.upperBound <= range.upperBound {
      guard KeySpace(text.text(in: line)) != nil else { continue }
      return KeySpace.complaints(
        in: text.bytes[range], indent: text.bytes[line].prefix(while: { $0 == 0x20 }).count,
        place: place)
    }
    return []
  }
}
