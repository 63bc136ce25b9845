internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// What pages may do with a number of the data; what weighs more stands later.
enum NumberState: Comparable {
  case overdue, withheld, dialled
}

/// The telephone numbers of the data, by their keys, and what is to be said of all others.
struct KnownNumbers: Sendable {
  /// Where several records have the same number, it may be dialled if it may by one (112 is one of
  /// several countries).
  private let states: [String: NumberState]
  /// Which words tell numbers that are dialled from others.
  let words: PhoneWords
  /// The data files that hold numbers with the day of a check, and those without.
  private let checked: [String]
  private let unchecked: [String]

  /// - Parameter state: what a record says of its number today.
  init(_ parsed: ParsedSite, state: (DataRecord, Schema) -> NumberState) {
    var states: [String: NumberState] = [:]
    for file in parsed.data.values {
      guard let phone = file.schema.field(.phone) else { continue }
      for record in file.records {
        guard let language = parsed.configuration.languages.first,
          let number = record.values[language]?[phone.name]?.value.text
        else { continue }
        let state = state(record, file.schema)
        let key = PhoneNumber.key(number)
        states[key] = max(states[key] ?? state, state)
      }
    }
    self.states = states
    words = parsed.phoneWords
    let schemas = parsed.dataSchemas.values.filter { $0.field(.phone) != nil }
      .sorted { $0.name < $1.name }
    let file = { (schema: Schema) in "Content/data/\(schema.name).yml" }
    checked = schemas.filter { $0.field(.checkedOn) != nil }.map(file)
    unchecked = schemas.filter { $0.field(.checkedOn) == nil }.map(file)
  }
}

extension KnownNumbers {
  /// The complaint about a number that a text writes; nil where it is one of the data, or these have
  /// no place for one.
  func fault(in number: String, at place: Place, _ weight: Severity) -> Diagnostic? {
    guard states[PhoneNumber.key(number)] == nil, !checked.isEmpty || !unchecked.isEmpty else {
      return nil
    }
    let notes = [(Phrase.checkedNumbers, checked), (.otherNumbers, unchecked)]
      .filter { !$0.1.isEmpty }
      .map { Note($0, ["files": $1.joined(separator: ", ")]) }
    return Diagnostic(.unknownNumber, at: place, ["word": number], notes: notes).weighing(weight)
  }

  /// The complaint about a link that would dial a number, or write to one.
  ///
  /// - Parameter weight: nil where the data themselves hold the link.
  func fault(inLink address: String, at place: Place, _ weight: Severity?) -> Diagnostic? {
    guard let scheme = Self.dials(address) else { return nil }
    let number = ContentPath.decoded(String(address.dropFirst(scheme.count + 1)))
    switch states[PhoneNumber.key(number)] {
    case .withheld: return Diagnostic(.withheldNumber, at: place, ["word": address])
    case .overdue: return Diagnostic(.overdueNumber, at: place, ["word": address])
    case .dialled, nil: break
    }
    guard let weight, ["tel", "sms"].contains(scheme) else { return nil }
    return fault(in: String(number.prefix { $0 != "?" && $0 != ";" }), at: place, weight)
  }
}

extension KnownNumbers {
  /// The scheme of a link that would dial a number, or write to one.
  static func dials(_ address: String) -> String? {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    return ["tel", "sms", "viber", "whatsapp"].contains(scheme) ? scheme : nil
  }
}

extension LinkResolver {
  /// The telephone numbers in the words of a text.
  mutating func check(_ phones: [MarkdownDocument.Phone], in file: String) {
    for phone in phones { check(phone.number, at: Place(file, phone.range)) }
  }

  /// The same in a text without markup.
  mutating func check(numbersIn text: String, at place: Place) {
    guard weight != nil else { return }
    for number in PhoneNumbers.find(in: text, index.numbers.words) { check(number, at: place) }
  }

  private mutating func check(_ number: String, at place: Place) {
    asksData = true
    if let weight, let fault = index.numbers.fault(in: number, at: place, weight) {
      complain(fault)
    }
  }

  /// Whether a link that somebody wrote by hand may stand: what the data withhold, or what is overdue
  /// for a check, must not be dialled from it; what nobody checks is told.
  mutating func mayDial(_ address: String, at place: Place) -> Bool {
    guard KnownNumbers.dials(address) != nil else { return true }
    asksData = true
    guard let fault = index.numbers.fault(inLink: address, at: place, weight) else { return true }
    complain(fault)
    return fault.rule == .unknownNumber
  }
}
