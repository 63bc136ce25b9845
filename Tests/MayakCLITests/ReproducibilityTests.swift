import TestSupport
import Testing

@Suite struct ReproducibilityTests {
  @Test func `files found in another order give the same bytes`() async throws {
    let site = try SiteFixture.folder("")
    let first = try await Built.site(site)
    let second = try await Built.site(site, shuffled: true)
    #expect(!first.files.isEmpty)
    #expect(first.files == second.files)
  }

  @Test func `complaints come in the same order, in whatever order files are found`() async throws {
    var site = SiteFixture.small
    for number in 0..<100 {
      site.files["Content/page-\(number).en.md"] = Array(
        "---\ntitle: A\ndraught: true\n---\n[x](gone.md)\n".utf8)
    }
    let first = try await Built.site(site)
    let second = try await Built.site(site, shuffled: true)
    #expect(first.diagnostics.count == 200)
    #expect(first.diagnostics == second.diagnostics)
  }
}
