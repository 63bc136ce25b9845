import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

/// What is counted of a language that is written page by page.
@Suite struct PageByPageStatusTests {
  private func status(_ site: SiteFixture) async -> SiteStatus {
    SiteStatus(await Resolved(site).site)
  }

  @Test func `what it lacks is two lines, whatever it lacks`() async {
    let status = await status(.threeLanguages())
    #expect(status.items(.untranslated) == [])
    // The home page, about, the second article and the fair.
    #expect(status.items(.notYet).map(\.count) == [4])
    #expect(status.items(.notYet).map { $0.languages.map(\.text) } == [[ThirdLanguage.code]])
    // Title, tagline and notice, two sections, the tags and a link; two tags, three texts of a number, five
    // of a figure and its chart, two of a term.
    #expect(status.items(.lent).map(\.count) == [20])
    let lines = StatusWords(status, in: .english).lines(all: true)
    #expect(
      lines.contains("20 texts of the site and its data are lent by another language"), "\(lines)")
  }

  @Test func `words of the interface that it lacks are counted`() async {
    let strings = ThirdLanguage.strings(without: ["search", "menu"])
    #expect(await status(.threeLanguages(strings: strings)).count(.lent) == 22)
  }

  @Test func `a language without a fallback is told of each page`() async {
    let status = SiteStatus(
      await Resolved("-- Content/a.en.md --\n---\ntitle: A\n---\nText.\n").site)
    #expect(status.items(.untranslated).count == 1)
    #expect(status.items(.notYet) == [])
    #expect(status.items(.lent) == [])
  }
}
