import Foundation
import Testing

@testable import Serving

@Suite struct ToldTests {
  @Test func `what a page is told is one line, whatever stands in it`() throws {
    let strip = "<p title=\"a\\b\">\n\t\u{1}\u{2028}я</p>"
    var told = Told(number: 3)
    told.strip = strip
    told.go = "/ru/"
    #expect(!told.json.utf8.contains(0x0A))
    let read = try JSONSerialization.jsonObject(with: Data(told.json.utf8)) as? [String: Any]
    #expect(read?["number"] as? Int == 3)
    #expect(read?["strip"] as? String == strip)
    #expect(read?["go"] as? String == "/ru/")
    #expect(read?["reload"] == nil)
  }

  @Test func `a text in a page is never markup`() {
    let words = "<b>&\"'</b>"
    let html: HTML = "<p title=\"\(words)\">\(words)\([HTML.link("/a?b&c", words)])</p>"
    let escaped = "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;"
    #expect(
      html.text == "<p title=\"\(escaped)\">\(escaped)<a href=\"/a?b&amp;c\">\(escaped)</a></p>")
  }
}
