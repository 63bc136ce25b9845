internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel

/// What a page says to programs by the words of schema.org, and no more than it shows to people: a
/// home page whose site it is, an article and an event what they are, every page the way to it.
struct StructuredData: Sendable {
  private let view: SharedView
  private let trail: [Crumb]

  init(_ view: SharedView) {
    self.view = view
    trail = view.scene.trail
  }

  private var scene: Scene { view.scene }
  private var isHome: Bool { scene.path == scene.home && !scene.isChooser }
  private var described: Schema.Described? {
    view.isPage && !view.isNeutral ? view.kind?.describes : nil
  }

  private var occasion: Occasion? {
    view.isPage ? view.card.flatMap { scene.site.occasion(of: $0.page) } : nil
  }

  private var hasTrail: Bool { !isHome && !scene.isChooser && !trail.isEmpty }

  var isEmpty: Bool {
    !isHome && described != .article && !hasTrail && occasion == nil
  }

  /// A data block: what a browser neither runs nor shows.
  func write(into output: inout [UInt8]) {
    output.append(
      #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":["#)
    if isHome { writeSite(into: &output) }
    if described == .article { writeArticle(into: &output) }
    if let occasion { writeEvent(occasion, into: &output) }
    if hasTrail { writeTrail(into: &output) }
    output.append("]}</script>")
  }

  private func writeSite(into output: inout [UInt8]) {
    output.record("WebSite") { output in
      output.member("name", scene.title)
      output.member("url", scene.path, of: scene)
      output.member("inLanguage", scene.language.code.text)
      if let tagline = scene.tagline { output.member("description", tagline) }
      writePublisher(into: &output)
    }
  }

  private func writePublisher(into output: inout [UInt8]) {
    output.member("publisher")
    output.record("Organization") { output in
      output.member("name", scene.title)
      output.member("url", scene.home, of: scene)
    }
  }

  private func writeArticle(into output: inout [UInt8]) {
    output.record("NewsArticle") { output in
      writeWork("headline", into: &output)
      let header = view.card?.page.header
      if let date = header?.date { output.member("datePublished", date.description) }
      if let date = header?.updated { output.member("dateModified", date.description) }
      writePublisher(into: &output)
    }
  }

  private func writeEvent(_ occasion: Occasion, into output: inout [UInt8]) {
    output.record("Event") { output in
      writeWork("name", into: &output)
      output.member("eventStatus")
      output += "\"https://schema.org/\(occasion.state.schemaName)\"".utf8
      let (start, end) = moments(of: occasion)
      output.member("startDate", start)
      if let end { output.member("endDate", end) }
      if let place = occasion.places.last {
        let around = occasion.places.dropLast()
        output.member("location")
        output.record("Place") { output in
          output.member("name", place)
          // Search engines show no event without one.
          output.member("address", around.isEmpty ? place : around.joined(separator: ", "))
        }
      }
      output.records("organizer", "Organization", occasion.organisers) { $0.member("name", $1) }
    }
  }

  /// As exactly as they are known.
  private func moments(of occasion: Occasion) -> (String, String?) {
    switch occasion.span {
    case .days:
      let known = DatedPeriod(occasion.period, occasion.precision, scene)
      return (known.machineText(occasion.period.first), known.machineText(occasion.period.last))
    case .times(let first, let starts, let last, let ends):
      return (moment(first, starts), ends.map { moment(last, $0) })
    }
  }

  private func moment(_ day: Day, _ time: TimeOfDay) -> String {
    let offset = CalendarZone.offset(scene.zone.offset(on: day, at: time))
    return "\(day)T\(time)\(offset.prefix(3)):\(offset.dropFirst(3).prefix(2))"
  }

  /// What an article and an event have in common.
  private func writeWork(_ title: StaticString, into output: inout [UInt8]) {
    output.member(title, view.title)
    output.member("url", scene.path, of: scene)
    output.member("inLanguage", scene.language.code.text)
    if let summary = view.summary { output.member("description", summary) }
    if let image = view.picture?.shown { output.member("image", image.path, of: scene) }
  }

  private func writeTrail(into output: inout [UInt8]) {
    output.record("BreadcrumbList") { output in
      output.member("itemListElement")
      output.append(UInt8(ascii: "["))
      let steps = trail.map { ($0.title, $0.path) } + [(view.title, scene.path)]
      for (number, (title, path)) in steps.enumerated() {
        output.record("ListItem") { output in
          output.member("position")
          output += "\(number + 1)".utf8
          output.member("name", title)
          output.member("item")
          output.reference(path, of: scene)
        }
      }
      output.append(UInt8(ascii: "]"))
    }
  }
}

extension EventState {
  fileprivate var schemaName: StaticString {
    switch self {
    case .planned: "EventScheduled"
    case .moved: "EventRescheduled"
    case .postponed: "EventPostponed"
    case .cancelled: "EventCancelled"
    }
  }
}
