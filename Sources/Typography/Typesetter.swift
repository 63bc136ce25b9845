/// Sets a text by the rules of its language: what takes the place of what was typed.
///
/// A text is read as a row of tokens, and each pass says of tokens what takes their place; none asks
/// what a word means, and none moves or changes a word. A text that is set stays as it is when it is set
/// again.
package struct Typesetter {
  let rules: SettingRules
  var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var tokens = TokenRow()
  var signs: Signs = []

  package init(_ rules: SettingRules) { self.rules = rules }

  /// What stands in a text for a hard end of a line, and for what is no text but stands like a word.
  package static let lineBreak = Scanner.lineBreak
  package static let object = Scanner.object

  /// Other bytes for a range of the text; the range is empty where something is put in.
  package struct Edit: Sendable {
    package let range: Range<Int>
    package let text: String
    /// Whether a space that does not break takes the place of the end of a line.
    package let joinsLines: Bool
  }

  /// - Parameters:
  ///   - text: the words of one block in one piece; valid as long as the edits are asked for.
  ///   - isMeant: whether the sign that begins at an offset is written so that it stays as it is.
  ///
  /// - Returns: in the order of the text.
  package mutating func edits(
    of text: UnsafeBufferPointer<UInt8>, isMeant: ((Int) -> Bool)? = nil
  ) -> [Edit] {
    self.text = text
    var scanner = Scanner(text)
    tokens.fill(atMost: text.count) { scanner.scan(into: $0, rules.table) }
    signs = scanner.signs
    if let isMeant { fix(isMeant) }
    if signs.contains(.numbers) { setNumbers() }
    if signs.contains(.dashes) { setDashes() }
    if signs.contains(.dots) { setEllipses() }
    if signs.contains(.quotes) { setQuotes() }
    if !signs.isDisjoint(with: [.holding, .numbers, .dashes]) { setSpaces() }
    return found
  }

  private mutating func fix(_ isMeant: (Int) -> Bool) {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .word, .number, .space, .heldSpace, .lineBreak, .object: break
      default: if isMeant(Int(tokens[index].start)) { tokens[index].flags.insert(.fixed) }
      }
    }
  }

  private var found: [Edit] {
    var edits: [Edit] = []
    for token in tokens where token.mark != .none || token.flags.contains(.spaced) {
      if token.flags.contains(.spaced) {
        let start = Int(token.start)
        edits.append(Edit(range: start..<start, text: "\u{A0}", joinsLines: false))
      }
      guard token.mark != .none else { continue }
      let new = words(of: token.mark)
      if text[token.range].elementsEqual(new.utf8) { continue }
      edits.append(
        Edit(
          range: token.range, text: new,
          joinsLines: token.mark == .noBreakSpace && token.flags.contains(.endsLine)))
    }
    return edits
  }

  private func words(of mark: Mark) -> String {
    switch mark {
    case .none, .nothing: ""
    case .noBreakSpace: "\u{A0}"
    case .dash: rules.dash
    case .enDash: "–"
    case .emDash: "—"
    case .minus: "\u{2212}"
    case .ellipsis: "…"
    case .apostrophe: "’"
    case .times: "×"
    case .outerOpen: rules.quotes[0]
    case .outerClose: rules.quotes[1]
    case .innerOpen: rules.quotes[2]
    case .innerClose: rules.quotes[3]
    }
  }
}

extension Typesetter {
  /// A text without markup as it is set.
  package static func text(_ text: String, by rules: SettingRules) -> String {
    var setter = Typesetter(rules)
    var text = text
    return text.withUTF8 { setter.text(of: $0) } ?? text
  }

  /// The same; nil where nothing of it changes. Lines stay as they are.
  package mutating func text(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let edits = edits(of: bytes).filter { !$0.joinsLines }
    guard !edits.isEmpty else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + edits.count * 2)
    var end = 0
    for edit in edits {
      output += bytes[end..<edit.range.lowerBound]
      output += edit.text.utf8
      end = edit.range.upperBound
    }
    output += bytes[end...]
    return String(decoding: output, as: UTF8.self)
  }
}
