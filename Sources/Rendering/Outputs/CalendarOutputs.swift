internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel

extension OutputMaker {
  /// Events for calendars: each by itself beside its page, and all of a language in one file that
  /// calendars can follow.
  static let calendars = OutputMaker { site in
    let events = site.calendarPages.map { site.pages[$0] }
    let single = events.map { page in
      entry(.calendar(below: page.path), place: page.place) { [key = page.key] in
        $0.renderCalendar(of: [key], followedAs: nil, into: &$1)
      }
    }
    let place = Place(site.configuration.file)
    let whole = site.configuration.languages.compactMap { language -> OutputEntry? in
      let keys = events.filter { $0.language == language }.map(\.key)
      guard !keys.isEmpty else { return nil }
      return entry(.calendar(below: site.home(language)), place: place) {
        $0.renderCalendar(of: keys, followedAs: language, into: &$1)
      }
    }
    return site.withoutOwn(single + whole)
  }

  private static func entry(
    _ path: SitePath, place: Place,
    _ render: @escaping @Sendable (SiteRenderer, inout [UInt8]) -> Void
  ) -> OutputEntry {
    OutputEntry(
      path: path, identity: "calendar \(path.text)", stage: .list, place: place,
      recipe: .render(render))
  }
}

extension SiteRenderer {
  /// - Parameter language: of a calendar that others follow; nil for the event of one page.
  fileprivate func renderCalendar(
    of keys: [PageKey], followedAs language: LanguageCode?, into output: inout [UInt8]
  ) {
    let occasions = keys.compactMap { site.occasion(of: site.pages[$0]) }
    output.appendLine("BEGIN", "VCALENDAR")
    output.appendLine("VERSION", "2.0")
    output.appendLine("PRODID", "-//Mayak//Calendar")
    output.appendLine("CALSCALE", "GREGORIAN")
    if let language { writeName(of: language, into: &output) }
    let isTimed = occasions.contains { if case .times = $0.span { true } else { false } }
    if isTimed, !zone.changes.isEmpty { CalendarZone(zone: zone).write(to: &output) }
    for occasion in occasions {
      CalendarEntry(occasion: occasion, renderer: self).write(to: &output)
    }
    output.appendLine("END", "VCALENDAR")
  }

  /// What a calendar is called, in the words of RFC 7986 and in those that came before it, and how often
  /// it is worth a look.
  private func writeName(of language: LanguageCode, into output: inout [UInt8]) {
    let base = site.configuration.baseURL
    let path = SitePath.calendar(below: site.home(language))
    let title = site.configuration.title[language] ?? ""
    output.appendLine("NAME;LANGUAGE=\(language)", text: title)
    output.appendLine("X-WR-CALNAME", text: title)
    if let tagline = site.configuration.tagline?[language] {
      output.appendLine("DESCRIPTION;LANGUAGE=\(language)", text: tagline)
      output.appendLine("X-WR-CALDESC", text: tagline)
    }
    output.appendLine("URL", site.home(language).address(below: base))
    output.appendLine("SOURCE;VALUE=URI", path.address(below: base))
    output.appendLine("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    output.appendLine("X-PUBLISHED-TTL", "P1D")
  }
}
