internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel

/// What a page says to programs by the words of schema.org, and no more than it shows to people: a
/// home page whose site it is, an article and an event what they are, every page the way to it.
struct StructuredData: Sendable {
  private let view: SharedView

  init(_ view: SharedView) { self.view = view }

  private var scene: Scene { view.scene }
  private var isHome: Bool { scene.path == scene.home && !scene.isChooser }
  private var described: Schema.Described? {
    view.isPage && !view.isNeutral ? view.kind?.describes : nil
  }

  /// An event is told of only where its days are known.
  private var isEvent: Bool { described == .event && view.card?.period != nil }
  private var hasTrail: Bool { !isHome && !scene.isChooser && !scene.trail.isEmpty }

  var isEmpty: Bool { !isHome && described != .article && !isEvent && !hasTrail }

  /// A data block: what a browser neither runs nor shows.
  func write(into output: inout [UInt8]) {
    output +=
      #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":["#.utf8
    if isHome { writeSite(into: &output) }
    if described == .article { writeArticle(into: &output) }
    if isEvent { writeEvent(into: &output) }
    if hasTrail { writeTrail(into: &output) }
    output += "]}</script>".utf8
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

  private func writeEvent(into output: inout [UInt8]) {
    output.record("Event") { output in
      writeWork("name", into: &output)
      guard let card = view.card, let period = card.period else { return }
      output.member("startDate", period.machineText(period.period.first))
      output.member("endDate", period.machineText(period.period.last))
      if let place = card.place {
        output.member("location")
        output.record("Place") { $0.member("name", place) }
      }
    }
  }

  /// What an article and an event have in common.
  private func writeWork(_ title: StaticString, into output: inout [UInt8]) {
    output.member(title, view.title)
    output.member("url", scene.path, of: scene)
    output.member("inLanguage", scene.language.code.text)
    if let summary = view.summary { output.member("description", summary) }
    if let image = view.image?.shown { output.member("image", image.path, of: scene) }
  }

  private func writeTrail(into output: inout [UInt8]) {
    output.record("BreadcrumbList") { output in
      output.member("itemListElement")
      output.append(UInt8(ascii: "["))
      let steps = scene.trail.map { ($0.title, $0.path) } + [(view.title, scene.path)]
      for (number, (title, path)) in steps.enumerated() {
        output.record("ListItem") { output in
          output.member("position")
          output += "\(number + 1)".utf8
          output.member("name", title)
          output.member("item", path, of: scene)
        }
      }
      output.append(UInt8(ascii: "]"))
    }
  }
}

extension CardView {
  /// Where what the page is about takes place, by the field with that role.
  fileprivate var place: String? {
    let field = scene.site.kinds[page.facts.kind]?.field(.place)
    return field.flatMap { page.values[$0.name]?.value.text }
  }
}

/// JSON, a member at a time.
extension [UInt8] {
  fileprivate mutating func record(_ type: StaticString, _ write: (inout [UInt8]) -> Void) {
    if last == UInt8(ascii: "}") { append(UInt8(ascii: ",")) }
    self += #"{"@type":""#.utf8
    append(type)
    append(UInt8(ascii: "\""))
    write(&self)
    append(UInt8(ascii: "}"))
  }

  /// The name alone; its value is to come.
  fileprivate mutating func member(_ name: StaticString) {
    self += ",\"".utf8
    append(name)
    self += "\":".utf8
  }

  fileprivate mutating func member(_ name: StaticString, _ text: String) {
    member(name)
    appendJSON(text, withinHTML: true)
  }

  /// An address holds nothing that JSON would take for its own.
  fileprivate mutating func member(_ name: StaticString, _ path: SitePath, of scene: Scene) {
    member(name)
    append(UInt8(ascii: "\""))
    path.appendAddress(below: scene.site.configuration.baseURL, into: &self)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
