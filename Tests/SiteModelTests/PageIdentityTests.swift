import SiteModel
import Testing

@Suite struct PageIdentityTests {
  private let russian = LanguageCode("ru")

  @Test(arguments: [
    "page news/world-day ru", "home ru", "section news ru", "page o-proekte ru of //about",
    "alias about ru at //old/us.html", "alias o-proekte ru of //about at //old/",
    "page two words ru", "withdrawn about ru",
  ])
  func `what is written is read again`(_ line: String) throws {
    let identity = try #require(PageIdentity(line))
    #expect(identity.text == line)
    #expect(identity.language == russian)
  }

  @Test(arguments: ["file Content/a.jpg", "chooser", "not-found ru", "home 2 ru", "tag x ru", ""])
  func `what is no page is none`(_ line: String) {
    #expect(PageIdentity(line) == nil)
  }

  @Test func `an original is no twin of itself`() throws {
    let identity = PageIdentity(.page, "about", try #require(russian), of: "about")
    #expect(identity.text == "page about ru")
  }
}
