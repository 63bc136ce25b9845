internal import Diagnostics

/// A tag of the small part of HTML that is Markdown for us: what words need and Markdown has no
/// sign for. None has attributes, since these can call and disguise, but for what an abbreviation
/// stands for.
struct SmallTag {
  enum Name: String {
    case br, sub, sup, kbd, abbr, mark, del, ins, details, summary

    /// Whether it stands on lines of its own rather than among words.
    var isBlock: Bool { self == .details || self == .summary }
  }

  let name: Name
  let isEnd: Bool
  /// Whether nothing stands in it that may not.
  let isPlain: Bool

  /// Nil for every other tag.
  init?(_ html: Text) {
    guard html.first == UInt8(ascii: "<"), html.last == UInt8(ascii: ">") else { return nil }
    isEnd = html.dropFirst().first == UInt8(ascii: "/")
    let inside = html.dropFirst(isEnd ? 2 : 1).dropLast()
    let word = inside.prefix(while: \.isLetterOrDigit)
    guard let name = Name(rawValue: String(decoding: word, as: UTF8.self).lowercased()) else {
      return nil
    }
    self.name = name
    var rest = inside[word.endIndex...].drop(while: \.isBlank)
    while rest.last?.isBlank == true { rest = rest.dropLast() }
    let isTitle = name == .abbr && !isEnd && Self.isTitle(rest)
    isPlain = rest.isEmpty || isTitle || name == .br && !isEnd && rest.elementsEqual("/".utf8)
  }

  /// Whether it is the attribute `title` alone, in quotation marks.
  private static func isTitle(_ attributes: Slice<Text>) -> Bool {
    let name = attributes.prefix(while: \.isLetterOrDigit)
    guard String(decoding: name, as: UTF8.self).lowercased() == "title" else { return false }
    let rest = attributes[name.endIndex...].drop(while: \.isBlank)
    guard rest.first == UInt8(ascii: "=") else { return false }
    let value = rest.dropFirst().drop(while: \.isBlank)
    guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return false }
    return value.dropFirst().firstIndex(of: quote) == value.indices.last
  }

  /// The tag as it should be.
  var quoted: String { isEnd ? "</\(name)>" : "<\(name)>" }
}
