import Diagnostics
import TestSupport
import Testing
import Workspace

@Suite struct ThemeTests {
  @Test func `the program carries the theme as it lies in the repository`() throws {
    let carried = EmbeddedTheme.ofThisProgram.files
    let files = try Repository.files(in: "Templates")
    #expect(carried.keys.sorted() == files.map { "Templates/\($0)" }, "run: make theme")
    for file in files {
      #expect(try carried["Templates/\(file)"] == Repository.bytes("Templates/\(file)"), "\(file)")
    }
  }

  @Test func `a template of the site stands before the theme's`() async throws {
    let built = try await Built.site(
      .small.adding(
        """
        -- Templates/parts/menu.mustache --
        <p>our own menu</p>
        """))
    #expect(built.rules == [])
    #expect(built.files["en/index.html"]?.contains("<p>our own menu</p>") == true)
  }

  /// The section is entered by no page, and by 0, 1 and 1 000 pages not.
  @Test(arguments: [0, 1, 1000])
  func `a misspelt name in a section never entered is one complaint`(pages: Int) async throws {
    var fixture = SiteFixture.small.adding(
      """
      -- Templates/kinds/page.mustache --
      {{<layout}}{{$main}}{{#updated}}{{titel}}{{/updated}}{{/main}}{{/layout}}
      """)
    for number in 0..<pages {
      for language in ["en", "ru"] {
        fixture.files["Content/page-\(number).\(language).md"] = Array(
          "---\ntitle: Page \(number)\n---\nText.\n".utf8)
      }
    }
    let built = try await Built.site(fixture)
    #expect(built.rules == ["unknown-name"])
    let complaint = try #require(built.diagnostics.first)
    #expect(complaint.arguments["word"] == "titel")
    #expect(complaint.place.file == "Templates/kinds/page.mustache")
  }

  private static let stray = "-- Templates/README.yml --\nwords\n"

  @Test(arguments: ["", "{stray-file: \"off\"}"])
  func `a stray file beside the templates hides no fault of them`(_ levels: String) async throws {
    var fixture = SiteFixture.small.adding(
      Self.stray + "-- Templates/kinds/slogan2.yml --\nfields: {}\n")
    if !levels.isEmpty {
      let file = "Content/site.yml"
      fixture.files[file, default: []] += Array("complaints: \(levels)\n".utf8)
    }
    let built = try await Built.site(fixture)
    let said = levels.isEmpty ? ["stray-file", "missing-template"] : ["missing-template"]
    #expect(Set(built.rules) == Set(said))
    #expect(built.files.isEmpty)
  }

  @Test func `a fault in a schema hides none in the syntax of a template`() async throws {
    let built = try await Built.site(
      .small.adding(
        """
        -- Templates/kinds/page.yml --
        fields: {x: {type: nonsense}}
        -- Templates/parts/menu.mustache --
        {{#menu}}{{nothing}}
        """))
    #expect(Set(built.rules) == ["invalid-choice", "unclosed-section"])
    #expect(built.files.isEmpty)
  }
}
