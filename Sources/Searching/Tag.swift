/// A tag by what it means for the words around it.
struct Tag {
  enum Kind {
    /// Begins or ends a block, which parts words.
    case block
    case heading
    /// May begin and end within a word.
    case inline
    /// Holds nothing of the text: drawings, scripts, the numbers of footnotes.
    case unread
  }

  let isEnd: Bool
  let kind: Kind
  /// Behind its name.
  let endOfName: Int

  /// - Parameter start: behind the `<`.
  @inline(__always)
  init(_ html: UnsafeBufferPointer<UInt8>, at start: Int, _ kinds: TagKinds) {
    isEnd = start < html.count && html[start] == UInt8(ascii: "/")
    var index = isEnd ? start + 1 : start
    // The first letters of the name, in one number.
    var name: UInt64 = 0
    while index < html.count, name < 1 << 56 {
      let byte = html[index] | 0x20
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      guard byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || isDigit else { break }
      name = name << 8 | UInt64(byte)
      index &+= 1
    }
    endOfName = index
    kind = kinds.kind(of: name)
  }
}

/// What the names of tags mean; one that is not here is that of a block.
struct TagKinds {
  /// At the place that a name comes to, or the next ones; names of nought: none.
  private var slots = [(name: UInt64, kind: Tag.Kind)](repeating: (0, .block), count: 128)

  static let known = TagKinds()

  private init() {
    for level in 1...6 { add("h\(level)", .heading) }
    for name in ["sup", "svg", "script", "style", "template"] { add(name, .unread) }
    for name in [
      "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
      "s",
      "samp", "small", "span", "strong", "time", "u", "var", "wbr",
    ] {
      add(name, .inline)
    }
  }

  private mutating func add(_ name: String, _ kind: Tag.Kind) {
    let number = name.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    slots[slot(of: number)] = (number, kind)
  }

  func kind(of name: UInt64) -> Tag.Kind { slots[slot(of: name)].kind }

  /// Where a name lies, or would.
  private func slot(of name: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 57)
    while slots[slot].name != name, slots[slot].name != 0 { slot = (slot + 1) & 127 }
    return slot
  }
}
