import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What compiled templates are kept for.
@Suite struct ThemeInterfaceTests {
  private func theme(_ text: String, keeping kept: Theme? = nil) async throws -> Theme {
    let planned = await Planned(text)
    return try #require(
      Theme.compile(ThemeInterface.make(planned.parsed).value, keeping: kept).value)
  }

  @Test func `other pages and records leave the compiled templates as they are`() async throws {
    let first = try await theme("")
    let other = try await theme(page("about.en.md", body: "Text."), keeping: first)
    #expect(other === first)
  }

  @Test(arguments: [
    "-- Templates/parts/menu.mustache --\n<p>our own</p>\n",
    "-- Templates/kinds/page.yml --\nfields: {place: {type: text}}\n",
    "-- Templates/layout.yml --\nqueries: {}\n",
    "-- Content/static/assets/own.css --\np {}\n",
    """
    -- Content/site.yml --
    theme: 1
    title: Small
    base_url: https://example.org/
    time_zone: UTC
    languages: [en]
    """,
  ])
  func `what templates are made of, or may name, has them compiled anew`(
    _ change: String
  ) async throws {
    let first = await Planned("")
    let kept = try await theme("")
    let interface = ThemeInterface.make(await Planned(change).parsed).value
    #expect(ThemeInterface.make(first.parsed).value == kept.interface)
    #expect(interface != kept.interface)
    #expect(Theme.compile(interface, keeping: kept).value !== kept)
  }

  @Test func `a theme with an error compiles to nothing`() async {
    let planned = await Planned("-- Templates/parts/menu.mustache --\n{{nothing}}\n")
    let compiled = Theme.compile(ThemeInterface.make(planned.parsed).value)
    #expect(compiled.value == nil)
    #expect(compiled.diagnostics.map(\.rule.id) == ["unknown-name"])
  }
}
