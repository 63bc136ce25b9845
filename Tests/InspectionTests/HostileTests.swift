import Diagnostics
import SiteModel
import Testing

@testable import Inspection

/// Pages with which a parser would take minutes, gigabytes or all of the stack.
@Suite struct HostileTests {
  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: [
    many("<div>", 100_000), many("<i>", 100_000), many("<div><table></div></table>", 50_000),
    many("<svg><b>", 2_000) + many("<section/>", 50_000),
    "<svg><desc>" + many("<section/>", 100_000), many("<li><dd>", 50_000),
    many("<b><div></b>", 50_000), many("<x-y>", 100_000), "<svg></p>" + many("<section/>", 100_000),
  ])
  func `a page that is too tangled is not parsed, and said to be`(_ html: String) {
    #expect(rules(html) == ["tangled-page"])
  }

  @Test func `hundreds of attributes are too many`() {
    let attributes = (0..<1000).map { "a\($0)='>'" }.joined(separator: " ")
    #expect(rules("<p \(attributes)>") == ["tangled-page"])
  }

  @Test func `formatting that is open again in every block is bounded`() {
    let open = (0..<400).map { "<b id=a\($0)>" }.joined()
    #expect(rules("<p>" + open + Self.many("<p>a", 100_000)) == ["tangled-page"])
  }

  @Test func `a long page that is well formed is read`() {
    let rows = Self.many("<tr><td><p>a<br>b<td><ul><li>a<li>b</ul>", 5_000)
    let paths = Self.many("<path d='M0 0'/><g><circle r='1'/></g>", 5_000)
    let script = "<script type='a/b'>" + Self.many("'<div>'", 5_000) + "</script>"
    let page = "<table>\(rows)</table><svg>\(paths)</svg>\(script)<!--\(Self.many("<b>", 5_000))-->"
    #expect(rules(page + "<form>") == ["form-in-page"])
  }

  @Test(arguments: [
    "", "<", "</", "<a", "<a b", "<a b=", "<a b='", "<!--", "<a/", "</a", "<script>", "\0",
  ])
  func `a page may end anywhere`(_ html: String) {
    #expect(rules(html) == [])
  }
}
