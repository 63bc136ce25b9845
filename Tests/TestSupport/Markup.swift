/// The tags of a page or of an SVG file, in their order, with what stands in their attributes.
///
/// A scanner, not a parser: it relies on markup that is well formed, and `make html` holds every page
/// against the HTML checker of the W3C.
package struct Markup: Sendable {
  package struct Element: Sendable {
    /// In small letters.
    package let name: String
    package let attributes: [(name: String, value: String)]
    /// What stands between the tags of a `style` or `script`; empty for others.
    package var text = ""

    package subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  package private(set) var elements: [Element] = []
  /// `<?...?>` and `<!...>`, comments left out.
  package private(set) var instructions: [String] = []
  private var rest: Substring

  package init(_ text: String) {
    rest = text[...]
    while skip(to: "<") {
      if take("<!--") {
        _ = skip(past: "-->")
      } else if rest.hasPrefix("<!") || rest.hasPrefix("<?") {
        let start = rest
        _ = skip(past: ">")
        instructions.append(String(start[..<rest.startIndex]))
      } else if rest.dropFirst().first?.isLetter == true {
        readElement()
      } else {
        rest.removeFirst()
      }
    }
  }

  private mutating func readElement() {
    rest.removeFirst()
    let name = takeWhile { !$0.isWhitespace && $0 != ">" && $0 != "/" }.lowercased()
    var attributes: [(name: String, value: String)] = []
    while true {
      _ = takeWhile { $0.isWhitespace || $0 == "/" }
      if rest.isEmpty || take(">") { break }
      attributes.append(readAttribute())
    }
    var element = Element(name: name, attributes: attributes)
    if name == "style" || name == "script" || name == "title" || name == "textarea" {
      let start = rest
      _ = skip(to: "</\(name)")
      if name == "style" || name == "script" {
        element.text = String(start[..<rest.startIndex])
      }
    }
    elements.append(element)
  }

  private mutating func readAttribute() -> (name: String, value: String) {
    let first = rest.removeFirst()
    let name = String(first) + takeWhile { !$0.isWhitespace && !"=>/".contains($0) }
    _ = takeWhile(\.isWhitespace)
    guard take("=") else { return (name.lowercased(), "") }
    _ = takeWhile(\.isWhitespace)
    for quote in ["\"", "'"] where take(quote) {
      let value = takeWhile { $0 != quote.first }
      _ = take(quote)
      return (name.lowercased(), Self.decoded(value))
    }
    return (name.lowercased(), Self.decoded(takeWhile { !$0.isWhitespace && $0 != ">" }))
  }

  /// The characters that references stand for, as far as they could hide an address.
  private static func decoded(_ value: String) -> String {
    let names = ["amp": "&", "quot": "\"", "lt": "<", "gt": ">", "colon": ":", "sol": "/"]
    return value.replacing(#/&(#?[A-Za-z0-9]+);?/#) { match in
      let word = String(match.output.1)
      guard word.hasPrefix("#") else { return names[word] ?? String(match.output.0) }
      let digits = word.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}

extension Markup {
  private mutating func skip(to word: String) -> Bool {
    guard let range = rest.firstRange(of: word) else {
      rest = rest[rest.endIndex...]
      return false
    }
    rest = rest[range.lowerBound...]
    return true
  }

  private mutating func skip(past word: String) -> Bool { skip(to: word) && take(word) }

  private mutating func take(_ word: String) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    rest.removeFirst(word.count)
    return true
  }

  private mutating func takeWhile(_ isWanted: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: isWanted)
    rest = rest[taken.endIndex...]
    return String(taken)
  }
}
