/// The bytes of a template that are text. Blanks stand in the place of everything else but the names
/// of what is printed there, which are filled in: a section prints nothing of its own.
struct LiteralText {
  private let source: [UInt8]
  private let filler: UInt8
  private(set) var bytes: [UInt8]

  init(_ source: [UInt8], filler: UInt8) {
    self.source = source
    self.filler = filler
    bytes = Array(repeating: UInt8(ascii: " "), count: source.count)
  }

  mutating func keep(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .lineStart(let range), .text(let range):
        for index in range { bytes[index] = source[index] }
      case .name(let name, _), .partial(let name, _):
        for index in name.range { bytes[index] = filler }
      case .section(_, _, let body): keep(body)
      case .parent(_, _, let arguments): for slot in arguments { keep(slot.content) }
      case .slot(let slot): keep(slot.content)
      }
    }
  }
}
