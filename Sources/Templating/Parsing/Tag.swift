/// One pair of delimiters and what stands between them.
struct Tag {
  enum Kind {
    case name, unescaped, section, inverted, close, partial, parent, slot, comment, delimiters
  }

  let kind: Kind
  let name: Name
}

extension Tag.Kind {
  /// The kind that a sigil after the opening delimiter announces.
  init(sigil: UInt8?) {
    switch sigil {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .slot
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .unescaped
    default: self = .name
    }
  }

  /// Whether a line that holds nothing else vanishes with the tag.
  var mayStandAlone: Bool { self != .name && self != .unescaped }

  /// Whether the tag waits for a closing one.
  var opens: Bool {
    switch self {
    case .section, .inverted, .parent, .slot: true
    default: false
    }
  }

  /// Whether the tag belongs to inheritance, of whose tags a line may hold several and still vanish.
  var inherits: Bool { self == .parent || self == .slot }
}

/// A tag, or text that reaches at most to the end of its line.
enum Token {
  case text(Range<Int>)
  case tag(Tag)
}
