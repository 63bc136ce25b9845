internal import Diagnostics

/// Complains of words in which letters of two alphabets stand that look the same; addresses and code are
/// no words.
enum MixedLetters {
  static func complaints(about events: Events, _ manuscript: Manuscript) -> [Diagnostic] {
    let source = Text(rebasing: manuscript.whole[manuscript.range])
    guard MixedWord.mayStand(in: source) else { return [] }
    var complaints = Complaints()
    var places = WordPlaces(events, manuscript)
    events.blocksOfWords { block in
      for index in block where events.row[index].kind == .text && !complaints.isEnough {
        let text = events.row[index].text
        guard MixedWord.mayStand(in: text), !isAddress(index, events) else { continue }
        places.begin(block.lowerBound)
        for word in MixedWord.all(in: String(decoding: text, as: UTF8.self)) {
          let place = places.place(
            from: Events.Spot(event: index, offset: word.range.lowerBound),
            to: Events.Spot(event: index, offset: word.range.upperBound - 1))
          complaints.append(
            word.complaint(
              at: Place(manuscript.file, place ?? places.firstLine), isExact: place != nil))
        }
      }
    }
    return complaints.all
  }

  private static func isAddress(_ text: Int, _ events: Events) -> Bool {
    let link = events.row[text - 1]
    return link.kind == .link
      && Events.isAddress(events.row[text].text, of: events.links[Int(link.number)].address)
  }
}
