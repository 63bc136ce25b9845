internal import Diagnostics

/// Collects the telephone numbers that a text writes as words: what is dialled by a link is held
/// against the data with the links.
enum Phones {
  static func find(in events: Events, _ manuscript: Manuscript) -> [MarkdownDocument.Phone] {
    let source = Text(rebasing: manuscript.whole[manuscript.range])
    guard let words = manuscript.options.phones, PhoneNumbers.mayHold(in: source) else { return [] }
    var phones: [MarkdownDocument.Phone] = []
    events.blocksOfWords { block in
      let place = events.row[block.lowerBound].place
      guard PhoneNumbers.mayHold(in: Text(rebasing: manuscript.whole[place])) else { return }
      var start = place.lowerBound
      for number in PhoneNumbers.find(in: whatIsRead(in: block, of: events), words) {
        let range = manuscript.range(of: number, in: start..<place.upperBound)
        start = range?.upperBound ?? start
        phones.append(
          MarkdownDocument.Phone(
            number: number, range: range ?? manuscript.restOfLine(at: place.lowerBound)))
      }
    }
    return phones
  }

  /// What is read in a block, without code and without the words of links that dial.
  private static func whatIsRead(in block: Range<Int>, of events: Events) -> String {
    var bytes: [UInt8] = []
    var isDialling = false
    for event in events.row[block] {
      switch event.kind {
      case .link:
        isDialling = events.links[Int(event.number)].address.prefix(4)
          .elementsEqual("tel:".utf8)
      case .linkEnd: isDialling = false
      case .text where !isDialling: bytes += event.text
      case .codeSpan, .inlineHTML, .reference: bytes += ";".utf8
      case .softBreak: bytes += " ".utf8
      case .lineBreak: bytes += "\n".utf8
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Manuscript {
  /// Where the words stand first.
  fileprivate func range(of words: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(words.utf8)
    var start = range.lowerBound
    while let found = bytes[start..<range.upperBound].firstIndex(of: wanted[0]) {
      if bytes[found..<range.upperBound].starts(with: wanted) {
        return found..<found + wanted.count
      }
      start = found + 1
    }
    return nil
  }
}
