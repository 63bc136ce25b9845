import TestSupport
import Testing

@Suite struct EndedPageTests {
  private let old = page("old.en.md", "expires_on: 2026-11-21")
  private let there = page("there.en.md")

  @Test func `a door to a page that has ended is gone, and the others stand`() async {
    let rendered = await Rendered(
      old + there
        + page(
          "a.en.md",
          body: """
            ```doors
            items:
              - {title: First, page: old.en.md}
              - {title: Second, page: there.en.md}
            ```
            """))
    #expect(!rendered["en/a/"].contains("First"))
    #expect(rendered["en/a/"].contains("Second"))
  }

  @Test func `where every door is gone no empty list is left`() async {
    let rendered = await Rendered(
      old + page("a.en.md", body: "```doors\nitems: [{title: First, page: old.en.md}]\n```"))
    #expect(!rendered["en/a/"].contains("doors"))
  }

  @Test(arguments: [("old.en.md", false), ("there.en.md", true)])
  func `a button to a page that has ended is gone from its slogan`(
    _ target: String, _ isThere: Bool
  ) async {
    let rendered = await Rendered(
      old + there
        + page(
          "s.en.md",
          "kind: slogan\nsummary: s\nslogan: [Look]\naction: {text: Button, page: \(target)}")
        + page(
          "a.en.md",
          body: "```banner\nlines: [Look]\naction: {text: Button, page: \(target)}\n```"))
    for address in ["en/s/", "en/a/"] {
      #expect(rendered[address].contains("Button") == isThere, "\(address)")
      #expect(rendered[address].contains(#"class="action""#) == isThere, "\(address)")
      #expect(rendered[address].contains("Look"))
    }
  }
}
