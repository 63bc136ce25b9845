import Diagnostics
import Testing

@testable import Inspection

@Suite struct TemplateInspectionTests {
  /// The template as `Templating` gives it, with what fills its tags.
  private func said(_ literal: String) -> [Diagnostic] {
    TemplateInspection.complaints(
      about: Array(literal.utf8), file: "Templates/a.mustache", home: Home("https://own.example/"))
  }

  @Test(arguments: [
    "<script src='https://x.example/ ~~~ .js'></script>", "<img ~~~ src='//x.example/' alt=''>",
    "<img src=//x.example/>", "<img src='     https://x.example/a.png     ' alt=''>",
    "</main><link rel=stylesheet href=https://x.example/a.css>",
    "<p style='b: u\\72l(//x.example/)'>",
  ])
  func `a request to another host is seen whatever the tags print`(_ literal: String) {
    #expect(said(literal).map(\.rule) == [.foreignRequest])
  }

  @Test func `a script is seen that holds nothing but tags`() {
    #expect(said("<script> ~~~ </script>").map(\.rule) == [.inlineScript])
  }

  @Test(arguments: [
    "<img src=' ~~~ //x.example/' alt=''>", "<a href='https:// ~~~ /'>x</a>",
    "<script src=' ~~~ '></script>",
    "<form onclick='go()' style='color: red'><h4>x</h4><img></form>", "<p id=a>//<p id=a>",
    "<img src='https://own.example/a.png' alt=''>",
  ])
  func `what pages may have, or only they can tell, is left to them`(_ literal: String) {
    #expect(said(literal) == [])
  }

  @Test func `the words are those of the template`() {
    let said = said("<img src='https://x.example/a ~~~ .png' alt=''>")
    #expect(said.first?.arguments["word"] == "https://x.example/a{{…}}.png")
    #expect(said.first?.place.range == 5..<39)
  }
}
