internal import Diagnostics
internal import Reading
package import Resolving
internal import SiteModel

/// The event that a page is about, as programs are told of it: calendars, search engines.
struct Occasion: Sendable {
  /// What of it is known.
  enum Span: Sendable, Equatable {
    /// Whole days, the last one included.
    case days(Day, Day)
    /// From a time of a day to one of the same or another; nil where the end is open.
    case times(Day, TimeOfDay, Day, TimeOfDay?)
  }

  let page: Page
  let period: Period
  let precision: Precision
  let state: EventState
  let starts: TimeOfDay?
  let ends: TimeOfDay?
  /// Where it is, by each field with that role.
  let places: [String]
  let organisers: [String]

  /// An event of several days with an open end is known by its days alone.
  var span: Span {
    guard let starts, precision == .day, ends != nil || period.first == period.last else {
      return .days(period.first, period.last)
    }
    return .times(period.first, starts, period.last, ends)
  }

  /// A calendar has no room for what is known by its month alone.
  var isInCalendars: Bool { precision == .day }
}

extension Site {
  /// Nil where a page is about no event, and where nobody is to be told of it: it is discreet, made up,
  /// or for readers at risk.
  func occasion(of page: Page) -> Occasion? {
    guard let kind = kinds[page.facts.kind], kind.describes == .event, !kind.hasReadersAtRisk,
      case .page = page.facts.name.role, !page.header.isDiscreet, let period = page.period
    else { return nil }
    let value = { (role: Field.Role) in kind.field(role).flatMap { page.values[$0.name]?.value } }
    guard value(.sample)?.flag != true else { return nil }
    return Occasion(
      page: page, period: period, precision: page.precision,
      state: kind.fields.state(in: page.values), starts: value(.starts)?.time,
      ends: value(.ends)?.time,
      places: kind.fields.filter { $0.role == .place }.compactMap {
        page.values[$0.name]?.value.text
      }, organisers: organisers(kind.fields, page.values, page.language))
  }

  /// The pages whose events stand in calendars, in the order of the pages.
  var calendarPages: [PageKey] {
    guard configuration.links != .files, kinds.values.contains(where: { $0.describes == .event })
    else { return [] }
    return pages.filter { occasion(of: $0)?.isInCalendars == true }.map(\.key)
  }

  /// From the first to the last year in which an event has a time of day; nil where none has.
  package var timedYears: ClosedRange<Int>? {
    guard kinds.values.contains(where: { $0.describes == .event && $0.field(.starts) != nil })
    else { return nil }
    let timed = pages.compactMap { occasion(of: $0) }.filter { $0.starts != nil }.map(\.period)
    guard let first = timed.map(\.first.year).min(), let last = timed.map(\.last.year).max()
    else { return nil }
    return first...last
  }

  /// Those whose part is to organise, or of whom no part is said.
  private func organisers(
    _ fields: [Field], _ values: [String: Located<FieldValue>], _ language: LanguageCode
  ) -> [String] {
    let part = fields.first { $0.role == .part }.flatMap { values[$0.name]?.value.choice }
    let counts = part == nil || part == Field.Role.organiser.rawValue
    return fields.flatMap { field -> [String] in
      guard let value = values[field.name]?.value else { return [] }
      switch (value, field.type) {
      case (.text(let name), _) where field.role == .organiser: return counts ? [name] : []
      case (.reference(let data, let id), _) where field.role == .organiser:
        return counts ? [title(of: id.value, in: data, language)].compactMap { $0 } : []
      case (.record(let inner), .record(let fields)): return organisers(fields, inner, language)
      case (.list(let items), .list(.record(let fields))):
        return items.flatMap { item -> [String] in
          guard case .record(let inner) = item.value else { return [] }
          return organisers(fields, inner, language)
        }
      default: return []
      }
    }
  }

  /// What a record is called by the field with that role.
  private func title(of id: String, in data: String, _ language: LanguageCode) -> String? {
    guard let data = self.data[data], let index = data.index(of: id),
      let field = data.schema.field(.title)
    else { return nil }
    return data.records[index].record.values[language]?[field.name]?.value.text
  }
}
