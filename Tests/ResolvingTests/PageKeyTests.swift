import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct PageKeyTests {
  private func resolve(_ text: String, keys: PageKeys) async throws -> ResolvedSite {
    let read = await SiteReader.read(SiteFixture.small.adding(text).tree())
    let today = try #require(Day("2026-11-21"))
    return await SiteResolver(today: today).resolve(try #require(read.value), keys: keys)
  }

  private func keys(of resolved: ResolvedSite) -> [String: PageKey] {
    Dictionary(uniqueKeysWithValues: resolved.site.pages.map { ($0.facts.file, $0.key) })
  }

  @Test func `a page keeps its key while others come and go`() async throws {
    let first = try await resolve(page("b.en.md") + page("d.en.md"), keys: PageKeys())
    let second = try await resolve(
      page("a.en.md") + page("c.en.md") + page("d.en.md"), keys: first.keys)
    let (before, after) = (keys(of: first), keys(of: second))
    for (file, key) in after {
      #expect(before[file] == key || (before[file] == nil && !before.values.contains(key)))
    }
    #expect(after["Content/d.en.md"] != nil)
    for page in second.site.pages { #expect(second.site.pages[page.key] === page) }
  }

  @Test func `a page that comes back has the key it had`() async throws {
    let first = try await resolve(page("b.en.md"), keys: PageKeys())
    let second = try await resolve(page("a.en.md"), keys: first.keys)
    let third = try await resolve(page("b.en.md"), keys: second.keys)
    #expect(keys(of: third)["Content/b.en.md"] == keys(of: first)["Content/b.en.md"])
  }
}
