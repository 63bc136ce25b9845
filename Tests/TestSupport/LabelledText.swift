/// What a page says, piece by piece, with the language that each piece is marked with: that of the
/// nearest element around it that names one. What an attribute says is in the language of its element.
///
/// A scanner, like `Markup`.
package struct LabelledText: Sendable {
  package let text: String
  package let language: String
  /// The element that it stands in, or `element@attribute`.
  package let place: String

  /// Elements that hold nothing.
  private static let void: Set = [
    "meta", "link", "img", "br", "hr", "input", "source", "wbr", "col", "path", "image",
  ]
  /// Attributes that are read out or shown.
  private static let said: Set = ["alt", "aria-label", "title", "placeholder"]

  package static func pieces(of html: String) -> [LabelledText] {
    var pieces: [LabelledText] = []
    var open: [(name: String, language: String)] = []
    var rest = html[...]
    while let next = rest.firstIndex(of: "<") {
      let here = open.last
      add(rest[..<next], here?.language ?? "", here?.name ?? "", to: &pieces)
      rest = rest[next...]
      let end = rest.firstIndex(of: ">") ?? rest.endIndex
      let tag = String(rest[...end])
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("</") {
        let name = tag.dropFirst(2).dropLast()
        if let last = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(last...) }
        continue
      }
      guard let element = Markup(tag).elements.first else { continue }
      let language = element["lang"] ?? here?.language ?? ""
      for (name, value) in element.attributes where said.contains(name) {
        add(value[...], language, "\(element.name)@\(name)", to: &pieces)
      }
      if element.name == "script" || element.name == "style" {
        rest = rest[(rest.firstRange(of: "</\(element.name)")?.lowerBound ?? rest.endIndex)...]
      } else if !void.contains(element.name), !tag.hasSuffix("/>") {
        open.append((element.name, language))
      }
    }
    return pieces
  }

  private static func add(
    _ text: Substring, _ language: String, _ place: String, to pieces: inout [LabelledText]
  ) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    pieces.append(LabelledText(text: String(text), language: language, place: place))
  }
}
