internal import Diagnostics

/// What the events of a block are written as.
extension WordPlaces {
  /// The sign of a heading, the box of a task, the blanks before the words.
  mutating func passOpening(of block: Event) {
    passBlanks()
    guard let start = position else { return }
    if block.kind == .heading {
      let line = manuscript.whole[start..<end]
      let signs = line.prefix { $0 == UInt8(ascii: "#") }
      let next = line.dropFirst(signs.count).first
      if (1...6).contains(signs.count), next.map(\.isBlank) ?? true {
        position = signs.endIndex
        passBlanks()
      }
    } else if block.details.contains(.task), block.kind == .paragraph,
      byte(at: start) == UInt8(ascii: "["), byte(at: start + 2) == UInt8(ascii: "]")
    {
      position = start + 3
      passBlanks()
    }
  }

  mutating func passMarkup(_ event: Event) {
    switch event.kind {
    case .softBreak: passLineBreak()
    case .lineBreak:
      passIf(UInt8(ascii: "\\"))
      passLineBreak()
    case .emphasis, .emphasisEnd: pass(1, of: "*_")
    case .strong, .strongEnd: pass(2, of: "*_")
    case .strikethrough, .strikethroughEnd:
      pass(1, of: "~")
      passIf(UInt8(ascii: "~"))
    case .codeSpan: passCode()
    case .inlineHTML: passHTML(event)
    case .reference: passTo(UInt8(ascii: "]"), from: "[")
    case _ where event.isOfBlock: break
    case .language: pass(1, of: "[")
    case .languageEnd: passTo(UInt8(ascii: "}"), from: "]")
    // A bare address has no sign.
    case .link: if !passIf(UInt8(ascii: "[")) { passIf(UInt8(ascii: "<")) }
    case .picture:
      pass(1, of: "!")
      pass(1, of: "[")
    case .linkEnd: passEnd(of: event)
    case .pictureEnd: position = event.hasPlace ? event.place.upperBound : nil
    default: break
    }
  }

  private mutating func pass(_ count: Int, of signs: StaticString) {
    for _ in 0..<count {
      guard let start = position, let byte = byte(at: start),
        signs.withUTF8Buffer({ $0.contains(byte) })
      else { return position = nil }
      position = start + 1
    }
  }

  @discardableResult
  private mutating func passIf(_ sign: UInt8) -> Bool {
    guard let start = position, byte(at: start) == sign else { return false }
    position = start + 1
    return true
  }

  private mutating func passTo(_ sign: UInt8, from first: StaticString) {
    pass(1, of: first)
    position = position.flatMap { start in
      manuscript.whole[start..<max(start, end)].firstIndex(of: sign).map { $0 + 1 }
    }
  }

  private mutating func passCode() {
    guard let start = position else { return }
    let isSign = { (byte: UInt8) in byte == UInt8(ascii: "`") }
    var rest = manuscript.whole[start..<max(start, end)]
    let length = rest.prefix(while: isSign).count
    rest = rest.dropFirst(length)
    position = nil
    while length > 0, let open = rest.firstIndex(where: isSign) {
      let run = rest[open...].prefix(while: isSign)
      rest = rest[run.endIndex...]
      if run.count == length { return position = run.endIndex }
    }
  }

  /// Its place is known, unless the first line of the block stands for it.
  mutating func passHTML(_ event: Event) {
    guard event.hasPlace, byte(at: event.place.lowerBound) == UInt8(ascii: "<"),
      position.map({ $0 == event.place.lowerBound }) ?? true
    else { return position = nil }
    position = event.place.upperBound
  }

  private mutating func passEnd(of link: Event) {
    guard link.hasPlace else { return position = nil }
    let place = link.place
    position = place.upperBound
    let bytes = manuscript.whole
    if bytes[place.lowerBound] != UInt8(ascii: "["), place.lowerBound > 0,
      bytes[place.lowerBound - 1] == UInt8(ascii: "<")
    {
      passIf(UInt8(ascii: ">"))
    }
  }
}

extension WordPlaces {
  /// Where a byte of a text ends that is written there, and how many bytes of the text that makes;
  /// nil where something else is written.
  func step(_ text: Text, _ offset: Int, at start: Int) -> (end: Int, count: Int)? {
    guard offset < text.count, let byte = byte(at: start) else { return nil }
    switch byte {
    case UInt8(ascii: "\\"):
      guard let next = self.byte(at: start + 1), next.isPunctuation else { break }
      return next == text[offset] ? (start + 2, 1) : nil
    case UInt8(ascii: "&"):
      if let end = entityEnd(at: start), let count = length(of: start..<end, in: text, offset) {
        return (end, count)
      }
    default: break
    }
    return byte == text[offset] ? (start + 1, 1) : nil
  }

  private func entityEnd(at start: Int) -> Int? {
    let name = manuscript.whole[min(start + 1, end)..<min(start + 34, end)]
      .prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty, byte(at: name.endIndex) == UInt8(ascii: ";") else { return nil }
    return name.endIndex + 1
  }

  /// How many bytes of the text an entity makes; nil where it is none that cmark knows.
  private func length(of entity: Range<Int>, in text: Text, _ offset: Int) -> Int? {
    let rest = text[offset...]
    // Only these make a sign with which an entity could begin.
    let isAmpersand = ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;"].contains {
      manuscript.whole[entity].elementsEqual($0.utf8)
    }
    if !isAmpersand, rest.starts(with: manuscript.whole[entity]) { return nil }
    let first = Self.width(rest.first)
    let next = offset + first
    // Some names stand for a letter and a sign that joins it.
    guard next < text.count, byte(at: entity.upperBound) != text[next],
      text[next] >= 0xC2, !(self.byte(at: entity.upperBound) == UInt8(ascii: "&"))
    else { return min(first, rest.count) }
    return min(first + Self.width(text[next]), rest.count)
  }

  private static func width(_ byte: UInt8?) -> Int {
    switch byte ?? 0 {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC2...: 2
    default: 1
    }
  }
}
