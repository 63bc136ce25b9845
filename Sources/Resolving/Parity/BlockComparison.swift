internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// The data blocks of two twins: which there are, and what they show.
struct BlockComparison {
  private let twins: TwinComparison
  private(set) var complaints: [Diagnostic] = []

  init(_ twins: TwinComparison) {
    self.twins = twins
    let (one, other) = (twins.one.blocks, twins.other.blocks)
    guard !one.isEmpty || !other.isEmpty else { return }
    // The moves that make the names of one those of the other.
    let moves = other.map(\.name).difference(from: one.map(\.name))
    let gone = Set(moves.removals.map(\.position))
    let come = Set(moves.insertions.map(\.position))
    let kept = zip(
      one.indices.filter { !gone.contains($0) }, other.indices.filter { !come.contains($0) })
    for (first, second) in kept { compare(one[first], other[second]) }
    for index in gone.sorted() { tell(one[index], lackedBy: twins.other) }
    for index in come.sorted() { tell(other[index], lackedBy: twins.one) }
  }

  private mutating func tell(_ block: BlockUse, lackedBy twin: PageFacts) {
    guard !twins.isLacking(block.place) else { return }
    complaints.append(
      twins.complaint(about: ("```" + block.name, block.place), (nil, Place(twin.file))))
  }

  private mutating func compare(_ one: BlockUse, _ other: BlockUse) {
    let keys = Set(one.values.keys).union(other.values.keys).sorted()
    for key in keys {
      compare(key, (one.values[key], one.place), (other.values[key], other.place))
    }
  }

  private mutating func compare(
    _ key: String, _ one: (value: Located<FieldValue>?, place: Place),
    _ other: (value: Located<FieldValue>?, place: Place)
  ) {
    guard let first = one.value, let second = other.value else {
      tellLacking(key, one, other)
      return
    }
    if case .list(let left) = first.value, case .list(let right) = second.value {
      compare(key, first, left, second, right)
    } else if case .record(let left) = first.value, case .record(let right) = second.value {
      for key in Set(left.keys).union(right.keys).sorted() {
        compare(key, (left[key], first.place), (right[key], second.place))
      }
    } else if let word = first.value.sameInAll, let twin = second.value.sameInAll {
      if word != twin { tell("\(key): \(word)", first.place, "\(key): \(twin)", second.place) }
    } else {
      complaints += WordingComparison(twins.languages).complaints(first, second)
    }
  }

  /// A value that only one of them writes, where it is no text.
  private mutating func tellLacking(
    _ key: String, _ one: (value: Located<FieldValue>?, place: Place),
    _ other: (value: Located<FieldValue>?, place: Place)
  ) {
    if let value = one.value, let word = value.value.sameInAll {
      complaints.append(
        twins.complaint(about: ("\(key): \(word)", value.place), (nil, other.place)))
    } else if let value = other.value, let word = value.value.sameInAll {
      complaints.append(
        twins.complaint(about: ("\(key): \(word)", value.place), (nil, one.place)))
    }
  }

  private mutating func compare(
    _ key: String, _ one: Located<FieldValue>, _ left: [Located<FieldValue>],
    _ other: Located<FieldValue>, _ right: [Located<FieldValue>]
  ) {
    let words = (left.compactMap(\.value.sameInAll), right.compactMap(\.value.sameInAll))
    if words.0.count == left.count, words.1.count == right.count {
      // In what order records are shown may follow the alphabet of each language.
      guard words.0.sorted() != words.1.sorted() else { return }
      let (first, second) = (words.0.joined(separator: ", "), words.1.joined(separator: ", "))
      tell("\(key): \(first)", one.place, "\(key): \(second)", other.place)
    } else if left.count != right.count {
      complaints.append(
        twins.complaint(
          about: ("\(left.count)", one.place), ("\(right.count)", other.place),
          [Note(.listLength)]))
    } else {
      for (first, second) in zip(left, right) {
        compare(key, (first, one.place), (second, other.place))
      }
    }
  }

  private mutating func tell(_ word: String, _ place: Place, _ twin: String, _ other: Place) {
    complaints.append(twins.complaint(about: (word, place), (twin, other)))
  }
}

extension FieldValue {
  /// What no language has a way of its own to write, as it may be shown; nil of texts, and of what leads
  /// somewhere.
  fileprivate var sameInAll: String? {
    switch self {
    case .day(let day): day.description
    case .period(let period): "\(period.first)..\(period.last)"
    case .moment(let moment): moment.description
    case .time(let time): time.description
    case .number(let number): "\(number)"
    case .decimal(let decimal): decimal.written
    case .choice(let word): word
    case .reference(_, let id): id.value
    case .text, .markdown, .flag, .link, .picture, .chart, .page, .file, .list, .record: nil
    }
  }
}

extension Decimal {
  fileprivate var written: String {
    let (whole, fraction) = Decimal(millionths: millionths).parts
    return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
