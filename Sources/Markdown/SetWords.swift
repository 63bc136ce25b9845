internal import Diagnostics
internal import Typography

/// What the words of a text become where they are set, and the memory in which these stand: the events
/// that have been given them are valid as long as it.
final class SetWords {
  /// The new words of events, one after another.
  private var bytes: [UInt8] = []
  private var changes: [Change] = []
  private var memory = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  /// The headings whose words are others, by their events.
  var headings: [Int] = []
  /// What would have to be typed otherwise, where that is asked.
  var typed: [Diagnostic] = []
  /// By the numbers of links and pictures.
  var linkTitles: [Int: String] = [:]
  var descriptions: [Int: String] = [:]
  var captions: [Int: String] = [:]

  private struct Change {
    let event: Int
    let words: Range<Int>
  }

  deinit { memory.deallocate() }

  /// Takes the edits of words that are made of pieces of several events; what would change the signs of
  /// two of them is left out.
  func take(_ edits: [Typesetter.Edit], _ segments: [WordSetting.Segment], _ words: Text) {
    var rest = edits[...]
    for segment in segments {
      let end = segment.start + segment.count
      let start = bytes.count
      var position = segment.start
      var isChanged = false
      while let edit = rest.first, edit.range.lowerBound < end {
        rest.removeFirst()
        guard edit.range.lowerBound >= position, edit.range.upperBound <= end else { continue }
        bytes.append(contentsOf: Text(rebasing: words[position..<edit.range.lowerBound]))
        bytes.append(contentsOf: edit.text.utf8)
        position = edit.range.upperBound
        isChanged = true
      }
      guard isChanged else { continue }
      bytes.append(contentsOf: Text(rebasing: words[position..<end]))
      changes.append(Change(event: segment.event, words: start..<bytes.count))
    }
  }

  /// A line of the source ends in no line break where a space takes its place that holds.
  func apply(to events: inout Events) {
    var titles: [(picture: Int, words: Range<Int>)] = []
    for (picture, caption) in captions {
      titles.append((picture, bytes.count..<bytes.count + caption.utf8.count))
      bytes += caption.utf8
    }
    memory = .allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    for change in changes {
      events.row[change.event].kind = .text
      events.row[change.event].text = text(change.words)
    }
    for title in titles {
      events.pictures[title.picture] = Events.Target(
        address: events.pictures[title.picture].address, title: text(title.words))
    }
  }

  private func text(_ words: Range<Int>) -> Text {
    Text(UnsafeMutableBufferPointer(rebasing: memory[words]))
  }
}

extension SetWords {
  /// The headings with their words as they are set.
  func headings(
    _ headings: [MarkdownDocument.Heading], in events: Events
  ) -> [MarkdownDocument.Heading] {
    var headings = headings
    for start in self.headings {
      let number = Int(events.row[start].number)
      let old = headings[number]
      let end = events.end(ofBlock: start) - 1
      headings[number] = .init(
        level: old.level, id: old.id, text: events.plainText(start..<end), place: old.place)
    }
    return headings
  }

  func links(_ links: [MarkdownDocument.Link]) -> [MarkdownDocument.Link] {
    guard !linkTitles.isEmpty else { return links }
    return links.enumerated().map { number, link in
      linkTitles[number].map {
        .init(destination: link.destination, title: $0, range: link.range)
      } ?? link
    }
  }

  func pictures(_ pictures: [MarkdownDocument.Picture]) -> [MarkdownDocument.Picture] {
    guard !descriptions.isEmpty || !captions.isEmpty else { return pictures }
    return pictures.enumerated().map { number, picture in
      .init(
        source: picture.source, alt: descriptions[number] ?? picture.alt,
        title: picture.title.map { captions[number] ?? $0 }, range: picture.range,
        altRange: picture.altRange)
    }
  }
}
