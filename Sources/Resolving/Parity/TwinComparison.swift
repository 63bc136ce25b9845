internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// What two files of one page must agree in, and what they disagree in.
struct TwinComparison {
  let one: PageFacts
  let other: PageFacts
  let languages: (one: LanguageData, other: LanguageData)
  /// The codes of all languages: they are no part of what an address or a picture is called.
  let codes: Set<String>
  private let sections: SectionPairs
  private let particulars: (one: [Particular], other: [Particular])
  private(set) var complaints: [Diagnostic] = []

  init(
    _ one: PageFacts, _ other: PageFacts, in languages: (one: LanguageData, other: LanguageData),
    codes: Set<String>
  ) {
    self.one = one
    self.other = other
    self.languages = languages
    self.codes = codes
    sections = SectionPairs(one, other)
    let isRead = languages.one.writesNumbers && languages.other.writesNumbers
    particulars =
      isRead
      ? (one.particulars, other.particulars)
      : (one.particulars.filter(\.quantity.isLength), other.particulars.filter(\.quantity.isLength))
    compareHeadings()
    compareParticulars()
    compareHeaders()
    complaints += BlockComparison(self).complaints
    complaints += AddressComparison(self).complaints
  }
}

extension TwinComparison {
  /// - Parameters:
  ///   - word: what one says at a place, and the other at another; where it says nothing, only where that
  ///     would stand.
  func complaint(
    about one: (word: String, place: Place), _ other: (word: String?, place: Place),
    _ notes: [Note] = []
  ) -> Diagnostic {
    var arguments = ["word": one.word, "file": other.place.file]
    arguments["example"] = other.word
    let phrase: Phrase = other.word == nil ? .twinPart : .twinPlace
    return Diagnostic(
      .parity, at: one.place, arguments,
      notes: [Note(phrase, at: other.place, isTwin: true)] + notes)
  }

  /// The line of the heading that a section stands below; the whole file where there is none.
  private func place(of section: Int, in facts: PageFacts) -> Place {
    guard section > 0, section <= facts.headings.count else { return Place(facts.file) }
    return Place(facts.file, facts.headings[section - 1].place)
  }
}

// MARK: Headings

extension TwinComparison {
  private mutating func compareHeadings() {
    for pair in sections.pairs.dropFirst() {
      let (first, second) = (one.headings[pair.one - 1], other.headings[pair.other - 1])
      guard first.level != second.level else { continue }
      complaints.append(
        complaint(
          about: (first.line, Place(one.file, first.place)),
          (second.line, Place(other.file, second.place))))
    }
    let pairs = sections.pairs
    tellLacking(sections.onlyOne, of: one, in: other) { section in
      pairs.last { $0.one < section }?.other ?? 0
    }
    tellLacking(sections.onlyOther, of: other, in: one) { section in
      pairs.last { $0.other < section }?.one ?? 0
    }
  }

  /// The sections that only one has: of those that follow one another, the first.
  private mutating func tellLacking(
    _ lacking: [Int], of facts: PageFacts, in twin: PageFacts, below section: (Int) -> Int
  ) {
    var rest = lacking[...]
    while let first = rest.first {
      let count = zip(rest, first...).prefix { $0 == $1 }.count
      rest = rest.dropFirst(count)
      let heading = facts.headings[first - 1]
      complaints.append(
        complaint(
          about: (heading.line, Place(facts.file, heading.place)),
          (nil, place(of: section(first), in: twin)),
          count > 1 ? [Note(.headingsBelow, ["count": "\(count - 1)"])] : []))
    }
  }

  /// Whether a place is in a section that only one has, which has been told.
  func isLacking(_ place: Place) -> Bool {
    let (facts, lacking) =
      place.file == one.file ? (one, sections.onlyOne) : (other, sections.onlyOther)
    guard !lacking.isEmpty else { return false }
    return lacking.contains(
      facts.headings.count { $0.place.lowerBound <= place.range.lowerBound })
  }
}

extension MarkdownDocument.Heading {
  fileprivate var line: String { String(repeating: "#", count: level) + " " + text }
}

// MARK: Particulars

extension TwinComparison {
  /// What is over in a pair of sections, with the numbers of the particulars.
  private struct Over {
    let pair: (one: Int, other: Int)
    var one: [(number: Int, over: QuantityMatch.Over)]
    var other: [(number: Int, over: QuantityMatch.Over)]
  }

  private mutating func compareParticulars() {
    guard
      !particulars.one.elementsEqual(particulars.other, by: { $0.quantity == $1.quantity })
    else { return }
    let (first, second) = (particulars.one.map(\.quantity), particulars.other.map(\.quantity))
    var over = overInSections(first, second)
    takeMoved(&over, first, second)
    let told = (one: Set(first), other: Set(second))
    for over in over {
      let disagreements = Disagreement.among(
        over.one.map { Disagreement.Item($0.over, number: $0.number, in: told.other) },
        over.other.map { Disagreement.Item($0.over, number: $0.number, in: told.one) })
      for disagreement in disagreements { tell(disagreement, in: over.pair) }
    }
  }

  private func overInSections(_ first: [Quantity], _ second: [Quantity]) -> [Over] {
    let inOne = Self.bySection(particulars.one)
    let inOther = Self.bySection(particulars.other)
    let footnotes = Int(Particular.footnotes)
    return (sections.pairs + [(one: footnotes, other: footnotes)]).map { pair in
      let (ones, others) = (inOne[pair.one] ?? [], inOther[pair.other] ?? [])
      let match = QuantityMatch(ones.map { first[$0] }, others.map { second[$0] })
      return Over(
        pair: pair, one: match.one.map { (ones[$0.number], $0) },
        other: match.other.map { (others[$0.number], $0) })
    }
  }

  private static func bySection(_ particulars: [Particular]) -> [Int: [Int]] {
    Dictionary(grouping: particulars.indices) { Int(particulars[$0].section) }
  }

  /// What stands in another section of the twin, or in one that only that has, is there.
  private func takeMoved(_ over: inout [Over], _ first: [Quantity], _ second: [Quantity]) {
    let ones = Set(sections.onlyOne)
    let others = Set(sections.onlyOther)
    let left =
      over.flatMap { $0.one.map { $0.number } }
      + particulars.one.indices.filter { ones.contains(Int(particulars.one[$0].section)) }
    let right =
      over.flatMap { $0.other.map { $0.number } }
      + particulars.other.indices.filter { others.contains(Int(particulars.other[$0].section)) }
    let match = QuantityMatch(left.map { first[$0] }, right.map { second[$0] })
    let stay = (
      one: Set(match.one.map { left[$0.number] }), other: Set(match.other.map { right[$0.number] })
    )
    for index in over.indices {
      over[index].one.removeAll { !stay.one.contains($0.number) }
      over[index].other.removeAll { !stay.other.contains($0.number) }
    }
  }

  private mutating func tell(_ disagreement: Disagreement, in pair: (one: Int, other: Int)) {
    let first = disagreement.one.map { particulars.one[$0] }
    let second = disagreement.other.map { particulars.other[$0] }
    let words = (
      first.map { languages.one.text($0.quantity) },
      second.map { languages.other.text($0.quantity) }
    )
    let places = (
      first.map { Place(one.file, $0.place) } ?? place(of: pair.one, in: one),
      second.map { Place(other.file, $0.place) } ?? place(of: pair.other, in: other)
    )
    let notes = Self.notes(on: (first ?? second)?.quantity.kind)
    if let word = words.0 {
      complaints.append(complaint(about: (word, places.0), (words.1, places.1), notes))
    } else if let word = words.1 {
      complaints.append(complaint(about: (word, places.1), (nil, places.0), notes))
    }
  }

  private static func notes(on kind: Quantity.Kind?) -> [Note] {
    switch kind {
    case .list: [Note(.listLength)]
    case .table: [Note(.tableSize)]
    default: []
    }
  }
}

// MARK: Headers

extension TwinComparison {
  /// The texts of the headers: what one wording says and the other says otherwise.
  private mutating func compareHeaders() {
    for (key, value) in one.header.values {
      guard let twin = other.header.values[key] else { continue }
      complaints += WordingComparison(languages).complaints(value, twin)
    }
  }
}
