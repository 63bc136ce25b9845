import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What a stick cannot carry to a computer with Windows.
@Suite struct WindowsNameTests {
  @Test(arguments: [
    "con", "CON", "nul.txt", "Aux.tar.gz", "prn .txt", "com1", "LPT9.md", "com¹", "conout$",
    "a.", "a ", "a:b", "what?", "a*", "a|b", "<a>", "\"a\"", "a\\b",
  ])
  func `a name that Windows does not take is known`(_ name: String) {
    #expect(WindowsName.isForbidden(name[...]))
  }

  @Test(arguments: [
    "console", "auxiliary", "com10.txt", "com0", "com", "lpt", "null", "a.con", "icon", "con-1",
    "конь", "a b", ".well-known", "a.b.c", "nul_", "lpt12",
  ])
  func `a name that only looks like one is taken`(_ name: String) {
    #expect(!WindowsName.isForbidden(name[...]))
  }

  private func complaints(_ fixture: SiteFixture, links: LinkStyle = .files) async -> [String] {
    await Planned(fixture, links: links).diagnostics.map {
      "\($0.place.file) \($0.rule.id) \($0.arguments["path"] ?? "")"
    }
  }

  @Test func `a page, a section, an alias or a file is told where it is written, and once`() async {
    var fixture = SiteFixture.small.adding(
      page("con.en.md", body: "[A](aux/a.pdf) [b](aux/b.pdf) [c](./c%3Ad.pdf)")
        + page("a.en.md", "slug: prn\naliases: [/old/nul.html]"))
    for name in ["aux/a.pdf", "aux/b.pdf", "c:d.pdf", "static/lpt1.txt"] {
      fixture.files["Content/" + name] = [1]
    }
    #expect(
      await Set(complaints(fixture)) == [
        "Content/con.en.md windows-name /en/con", "Content/a.en.md windows-name /en/prn",
        "Content/a.en.md windows-name /old/nul.html", "Content/aux/a.pdf windows-name /media/aux",
        "Content/c:d.pdf windows-name /media/c:d.pdf",
        "Content/static/lpt1.txt windows-name /lpt1.txt",
      ])
    #expect(await complaints(fixture).count == 6)
    #expect(await complaints(fixture, links: .folders) == [])
  }

  @Test func `a section of such a word is told once, and not for each of its pages`() async {
    let small = String(decoding: SiteFixture.small.files["Content/site.yml"] ?? [], as: UTF8.self)
    let fixture = SiteFixture.small.adding(
      "-- Content/site.yml --\n" + small.replacing("path: {en: news", with: "path: {en: aux"))
    #expect(await complaints(fixture) == ["Content/site.yml windows-name /en/aux"])
  }
}
