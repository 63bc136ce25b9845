/// Which texts may hold a bare address.
///
/// cmark looks for these at every colon, every `w` and in every word, so that it costs much to ask it
/// to. Yet most addresses of most texts are destinations of links, which it reads without being asked.
enum AddressSigns {
  /// Whether anything of an address stands elsewhere than in a link that cannot be mistaken.
  static func mayStand(in text: Text) -> Bool {
    mayStand("://", in: text) || mayStand("@", in: text) || mayStand("www.", in: text)
  }

  private static func mayStand(_ sign: StaticString, in text: Text) -> Bool {
    var start = 0
    while let sign = text.firstOffset(of: sign, from: start) {
      guard let end = endOfLink(leadingOver: sign, behind: start, in: text) else { return true }
      start = end
    }
    return false
  }

  /// The end of a link such as `[words](address)` whose address holds a place; nil where that is not
  /// so. It is a link, or the whole of it stands in code, a tag, a title or another address: no byte
  /// in it ends any of these, or a line, or a cell.
  private static func endOfLink(leadingOver place: Int, behind start: Int, in text: Text) -> Int? {
    guard let round = text[start..<place].lastIndex(where: { !isPlain($0) }),
      round > start, text[round] == UInt8(ascii: "("), text[round - 1] == UInt8(ascii: "]"),
      let square = text[start..<round - 1].lastIndex(where: { !isPlain($0) && $0 != 0x20 }),
      text[square] == UInt8(ascii: "["), square == 0 || canStand(text[square - 1]),
      let end = text[place...].firstIndex(where: { !isPlain($0) }), text[end] == UInt8(ascii: ")")
    else { return nil }
    return end + 1
  }

  /// Whether the bracket behind it begins a link: it is not escaped, nor the label of another one.
  private static func canStand(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "]")
  }

  /// Whether a byte has no meaning of its own in the words and in the address of a link.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "+")...UInt8(ascii: ";"), 0x80...:
      true
    case UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
