internal import Diagnostics
internal import SiteModel

/// What of a record is written in which language, by the places of the wordings.
struct WordingOwners {
  private var owners: [Place: LanguageCode] = [:]
  /// By what holds wordings, the languages that one of them lacks.
  private var lacking: [Place: Set<LanguageCode>] = [:]
  private let codes: [LanguageCode]
  private let fallback: Fallback

  init(_ node: YAMLNode, _ codes: [LanguageCode], _ fallback: Fallback) {
    self.codes = codes
    self.fallback = fallback
    _ = visit(node)
  }

  /// Where the values of a language stand that it has of another one, and of which.
  func lent(
    to language: LanguageCode, _ fields: [Field], _ values: [String: Located<FieldValue>]
  ) -> [Place: LanguageCode] {
    var words = WordPlaces()
    words.add(fields, values)
    var lent: [Place: LanguageCode] = [:]
    for place in words.texts {
      if let owner = owners[place], owner != language { lent[place] = owner }
    }
    for place in words.charts {
      guard let missed = lacking[place], missed.contains(language) else { continue }
      lent[place] = fallback.first(for: language) { missed.contains($0) ? nil : $0 }
    }
    return lent
  }

  private mutating func visit(_ node: YAMLNode) -> Set<LanguageCode> {
    var missed: Set<LanguageCode> = []
    switch node.kind {
    case .scalar: return []
    case .sequence(let items): for item in items { missed.formUnion(visit(item)) }
    case .mapping(let entries):
      let coded = codes.filter { code in entries.contains { $0.key == code.text } }
      for entry in entries {
        if let code = coded.first(where: { $0.text == entry.key }) {
          owners[entry.value.place] = code
        }
        missed.formUnion(visit(entry.value))
      }
      if !coded.isEmpty { missed.formUnion(Set(codes).subtracting(coded)) }
    }
    if !missed.isEmpty { lacking[node.place] = missed }
    return missed
  }
}

/// Where the words of a record stand.
private struct WordPlaces {
  private(set) var texts: [Place] = []
  private(set) var charts: [Place] = []

  mutating func add(_ fields: [Field], _ values: [String: Located<FieldValue>]) {
    for field in fields where !field.isShared || field.type.holdsParts {
      if let value = values[field.name] { add(field.type, value) }
    }
  }

  private mutating func add(_ type: FieldType, _ value: Located<FieldValue>) {
    switch (type, value.value) {
    case (.record(let fields), .record(let values)): add(fields, values)
    case (.list(let element), .list(let values)) where element.holdsRecords:
      for value in values { add(element, value) }
    case (.picture, .picture(let picture)): texts += [picture.alt?.place].compactMap(\.self)
    case (.chart, .chart): charts.append(value.place)
    default: texts.append(value.place)
    }
  }
}
