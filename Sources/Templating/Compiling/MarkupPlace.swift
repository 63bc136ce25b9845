/// What a page has room for at some place of a template, by the text that stands before it.
struct MarkupPlace: Sendable {
  private enum State: Sendable, Hashable {
    case text
    /// Behind `<`: the name of the tag as far as it is known.
    case name
    case tag
    case attribute(UInt8)
    /// Behind so many `-` in a row.
    case comment(Int)
    /// In an element that holds text alone.
    case raw
    /// There, behind `<`.
    case rawSign
  }

  private var state = State.text
  private var name: [UInt8] = []
  private var rawName: [UInt8] = []
  /// Whether the whole template makes text.
  private let isText: Bool

  /// - Parameter isText: whether what the template makes is no markup.
  init(isText: Bool) { self.isText = isText }

  /// Whether a tag may stand here.
  var takesMarkup: Bool { state == .text && !isText }

  private static let raw = Set(
    ["title", "textarea", "script", "style", "option"].map { Array($0.utf8) })
  private static let comment = Array("!--".utf8)

  mutating func pass(_ bytes: ArraySlice<UInt8>) {
    let span = bytes.span
    for index in span.indices { pass(span[index]) }
  }

  private mutating func pass(_ byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { (name, state) = ([], .name) }
    case .raw: if byte == UInt8(ascii: "<") { state = .rawSign }
    case .rawSign:
      if byte == UInt8(ascii: "/") { (name, state) = ([byte], .name) } else { state = .raw }
    case .attribute(let quote): if byte == quote { state = .tag }
    case .comment(let dashes): pass(byte, behind: dashes)
    case .name: passInName(byte)
    case .tag:
      switch byte {
      case UInt8(ascii: ">"): end()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .attribute(byte)
      default: break
      }
    }
  }

  private mutating func passInName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): end()
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
      // A lone sign is text.
      state = name.isEmpty ? .text : .tag
    default:
      name.append(byte | 0x20)
      if name == Self.comment { state = .comment(0) }
    }
  }

  private mutating func pass(_ byte: UInt8, behind dashes: Int) {
    switch byte {
    case UInt8(ascii: "-"): state = .comment(dashes + 1)
    case UInt8(ascii: ">") where dashes > 1: state = .text
    default: state = .comment(0)
    }
  }

  private mutating func end() {
    if rawName.isEmpty {
      rawName = Self.raw.contains(name) ? name : []
    } else if name.dropFirst().elementsEqual(rawName) {
      rawName = []
    }
    state = rawName.isEmpty ? .text : .raw
  }
}
