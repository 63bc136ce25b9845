import Diagnostics
import Testing

@testable import SiteModel

@Suite struct AddressFaultTests {
  private let place = Place("Content/a.md", 3..<7)

  private func letters(_ count: Int, _ letter: String = "a") -> String {
    String(repeating: letter, count: count)
  }

  private func slug(_ word: String) -> String? {
    AddressFault.inSlug(word, at: place, example: "b").map(\.rule.id)
  }

  private func address(_ address: String) -> String? {
    AddressFault.inAddress(address, at: place).map(\.rule.id)
  }

  @Test func `a slug is one name of a file system at most`() {
    #expect(slug(letters(255)) == nil)
    #expect(slug(letters(256)) == "long-address")
    #expect(slug("A" + letters(255)) == "unsafe-slug")
  }

  @Test func `each part of an address is one name at most, counted in bytes`() {
    #expect(address("/a/\(letters(255))/") == nil)
    #expect(address("/a/\(letters(256))/b") == "long-address")
    #expect(address("/\(letters(127, "я"))/") == nil)
    #expect(address("/\(letters(128, "я"))/") == "long-address")
    #expect(address("/\(letters(250)).html") == nil)
    #expect(address("/\(letters(251)).html") == "long-address")
    #expect(address("\(letters(256))/") == "invalid-alias")
  }

  @Test func `a whole address is no longer than a path`() {
    let parts = String(repeating: "/" + letters(99), count: 40)
    // The page itself is `index.html` in the folder.
    #expect(address("\(parts)/\(letters(84))/") == nil)
    #expect(address("\(parts)/\(letters(85))/") == "long-address")
  }

  @Test func `the complaint holds the beginning of the words and their length`() {
    let fault = AddressFault.inSlug(letters(300), at: place, example: "b")
    #expect(
      fault?.arguments == ["word": letters(30) + "…", "count": "300", "limit": "255"])
    #expect(fault?.place == place)
  }
}
