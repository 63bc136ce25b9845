/// Which signs a text holds: what it cannot use is not looked for.
struct SourceSigns: OptionSet {
  let rawValue: UInt16
  static let tables = SourceSigns(rawValue: 1)
  static let strikethrough = SourceSigns(rawValue: 2)
  /// What only a bare address can be.
  static let autolinks = SourceSigns(rawValue: 4)
  static let tasks = SourceSigns(rawValue: 8)
  static let footnotes = SourceSigns(rawValue: 16)
  /// `{lang`
  static let languages = SourceSigns(rawValue: 32)
  /// `{#`
  static let anchors = SourceSigns(rawValue: 64)
  /// `<!--`
  static let comments = SourceSigns(rawValue: 128)
  /// `[!`
  static let alerts = SourceSigns(rawValue: 256)
  /// `]:`
  static let definitions = SourceSigns(rawValue: 512)
  static let quotes = SourceSigns(rawValue: 1024)
  /// `<`
  static let tags = SourceSigns(rawValue: 2048)
  /// `&#`
  static let references = SourceSigns(rawValue: 4096)

  /// `: ` at the start of a line
  static let meanings = SourceSigns(rawValue: 8192)

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension SourceSigns {
  init(of text: Text) {
    self = []
    if text.holds(UInt8(ascii: "|")) { insert(.tables) }
    if text.holds("~~") { insert(.strikethrough) }
    if text.holds(UInt8(ascii: ">")) { insert(.quotes) }
    if AddressSigns.mayStand(in: text) { insert(.autolinks) }
    if text.holds("&#") { insert(.references) }
    text.visit(UInt8(ascii: ":")) { before, after in
      // A table of one column can do with a colon in place of every pipe.
      if before == UInt8(ascii: "-") || after == UInt8(ascii: "-") { insert(.tables) }
      if before == UInt8(ascii: "]") { insert(.definitions) }
      if after == 0x20, before <= 0x20 || before == UInt8(ascii: ">") { insert(.meanings) }
    }
    text.visit(UInt8(ascii: "[")) { _, after in
      switch after {
      case UInt8(ascii: "^"): insert(.footnotes)
      case UInt8(ascii: "!"): insert(.alerts)
      case 0x20, UInt8(ascii: "x"), UInt8(ascii: "X"): insert(.tasks)
      default: break
      }
    }
    text.visit(UInt8(ascii: "{")) { _, after in
      if after == UInt8(ascii: "#") { insert(.anchors) }
      if after == UInt8(ascii: "l") || after == 0x20 { insert(.languages) }
    }
    text.visit(UInt8(ascii: "<")) { _, after in
      insert(.tags)
      if after == UInt8(ascii: "!") { insert(.comments) }
    }
  }
}
