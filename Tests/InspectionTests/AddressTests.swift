import Testing

@testable import Inspection

@Suite struct AddressTests {
  private static let home = Home("https://own.example/a/")

  @Test(arguments: [
    "https://other.example/x", "//other.example/x", "\\\\other.example/x", "/\\other.example",
    "http:other.example", "HTTPS://OTHER.example:443/x", " \thttps://other.example ",
    "ht\ntps://other.example", "https://own.example@other.example/", "wss://other.example",
    "https:///other.example/x",
  ])
  func `an address of another host is known in whatever way it is written`(_ address: String) {
    #expect(Self.home.otherHost(in: address) == "other.example")
  }

  @Test(arguments: [
    "", "x.png", "/x.png", "?q", "#a", "https://own.example/x", "//OWN.example:443/x",
    "mailto:a@other.example", "tel:+375", "data:image/png,//other.example", "x//other.example",
    "a/b:c", "javascript:void(0)",
  ])
  func `everything else asks no other host`(_ address: String) {
    #expect(Self.home.otherHost(in: address) == nil)
  }

  @Test(arguments: [
    ("x.html", "en/x.html", nil), ("../ru/", "ru/", nil), ("", "en/page.html", nil),
    ("#там", "en/page.html", "там"), ("#%D1%82", "en/page.html", "т"), ("./", "en/", nil),
    ("/a/", "", nil), ("/a/b.css?v=1#x", "b.css", "x"), ("../../../a/x", "x", nil),
    ("https://own.example/a/en/", "en/", nil), ("..\\x", "x", nil), ("%2e%2e/x", "x", nil),
    ("x#a:~:text=b", "en/x", "a"), ("./.", "en/", nil), ("y/..", "en/", nil),
  ])
  func `an address leads to a file of the site`(
    _ address: String, _ path: String, _ anchor: String?
  ) {
    let found = Location("en/page.html", home: Self.home).destination(of: Address(address))
    #expect(found == Location.Destination(path: path, anchor: anchor))
  }

  @Test(arguments: ["/b/", "../../b/", "https://other.example/a/x", "mailto:a@b"])
  func `what lies out of the site cannot be followed`(_ address: String) {
    let location = Location("en/page.html", home: Self.home)
    #expect(location.destination(of: Address(address)) == nil)
  }

  @Test(arguments: [("/a/ru/", "ru/x"), ("sub/", "en/sub/x"), ("https://own.example/a/", "x")])
  func `a base moves all that is relative`(_ base: String, _ path: String) {
    let location = Location("en/page.html", home: Self.home, base: base)
    #expect(location.destination(of: Address("x"))?.path == path)
  }
}
