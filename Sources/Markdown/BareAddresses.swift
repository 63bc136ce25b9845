/// Ends bare addresses before what belongs to the sentence: cmark ends one at a blank of ASCII only,
/// and takes `»`, `”`, `…` or a dash behind it, and all up to the next blank, for a part of it.
struct BareAddresses {
  /// A link by its event, and how many bytes of its words are the address.
  private struct Cut {
    let link: Int
    let length: Int
  }

  static func end(in events: inout Events, _ manuscript: Manuscript) {
    guard manuscript.signs.contains(.autolinks),
      events.links.contains(where: { mayEndEarlier($0.address) })
    else { return }
    let cuts = events.row.indices.compactMap { cut($0, events, manuscript) }
    guard !cuts.isEmpty else { return }
    var row: [Event] = []
    row.reserveCapacity(events.row.count + cuts.count)
    var done = 0
    for cut in cuts {
      row += events.row[done..<cut.link]
      row += events.pieces(of: cut.link, cut.length)
      done = cut.link + 3
    }
    events.row = row + events.row[done...]
  }

  /// Most addresses are of ASCII alone, and cmark knows where those end.
  private static func mayEndEarlier(_ address: Text) -> Bool {
    address.contains { $0 >= 0x80 || $0 == UInt8(ascii: "]") }
  }

  private static func cut(_ link: Int, _ events: Events, _ manuscript: Manuscript) -> Cut? {
    let row = events.row
    guard row[link].kind == .link, link + 2 < row.count, row[link + 2].kind == .linkEnd,
      row[link + 2].hasPlace, let words = events.onlyWords(in: link..<link + 2),
      mayEndEarlier(words),
      Events.isAddress(words, of: events.links[Int(row[link].number)].address)
    else { return nil }
    // Angle brackets say where an address ends, and square ones what words it has.
    let start = row[link].place.lowerBound
    guard row[link].place == row[link + 2].place, start == 0 || manuscript.bytes[start - 1] != 0x3C
    else { return nil }
    let length = lengthOfAddress(words)
    let rest = words[length...]
    // Of an entity it is not known how many bytes it takes in the source.
    guard length > 0, !rest.isEmpty, !rest.contains(UInt8(ascii: "&")) else { return nil }
    return Cut(link: link, length: length)
  }
}

extension Events {
  /// The events of a link of its address alone, and those of the words behind it.
  fileprivate mutating func pieces(of link: Int, _ length: Int) -> [Event] {
    let words = row[link + 1].text
    let surplus = words.count - length
    let number = Int(row[link].number)
    links[number] = Target(
      address: Text(rebasing: links[number].address.dropLast(surplus)), title: links[number].title)
    var events = Array(row[link...link + 2])
    let place = events[0].place.lowerBound..<events[0].place.upperBound - surplus
    events[0].place = place
    events[1].text = Text(rebasing: words[..<length])
    events[2].place = place
    return events + [Event(.text, text: Text(rebasing: words[length...]))]
  }
}

extension BareAddresses {
  private static func lengthOfAddress(_ words: Text) -> Int {
    let scalars = Array(String(decoding: words, as: UTF8.self).unicodeScalars)
    var end = firstForeign(scalars)
    while end > 0, !canEnd(scalars[..<end]) { end -= 1 }
    // What is left without a host was no address that could be told from its words.
    guard scalars[..<end].contains(where: { $0 == "." }) || end == scalars.count else {
      return words.count
    }
    return scalars[..<end].reduce(0) { $0 + UTF8.width($1) }
  }

  /// The first scalar that no address holds as it is, or the end.
  private static func firstForeign(_ scalars: [Unicode.Scalar]) -> Int {
    var open: [Unicode.Scalar: Int] = [:]
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "«", "[": open[scalar, default: 0] += 1
      case "»", "]":
        let opener: Unicode.Scalar = scalar == "]" ? "[" : "«"
        guard open[opener, default: 0] > 0 else { return index }
        open[opener, default: 0] -= 1
      case "“", "”", "„", "‟", "‹", "›": return index
      case "—", "–": if endsAtDash(scalars, index) { return index }
      default: if scalar.properties.isWhitespace { return index }
      }
    }
    return scalars.count
  }

  /// A dash between an address in Latin letters and a word in others is one of the sentence.
  private static func endsAtDash(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[..<index].allSatisfy(\.isASCII) && index + 1 < scalars.count
      && !scalars[index + 1].isASCII && scalars[index + 1].properties.isAlphabetic
  }

  private static func canEnd(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = scalars.last else { return true }
    switch last {
    case ")", "»", "]":
      let opener: Unicode.Scalar = last == ")" ? "(" : last == "]" ? "[" : "«"
      return scalars.count { $0 == opener } >= scalars.count { $0 == last }
    case "?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "\"": return false
    default: return last.isASCII || !last.isPunctuation
    }
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to no word: a mark of punctuation, a blank or what cannot be seen.
  var isPunctuation: Bool {
    switch properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator,
      .control, .format:
      true
    default: false
    }
  }
}
