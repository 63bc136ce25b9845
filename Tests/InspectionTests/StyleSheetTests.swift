import Testing

@testable import Inspection

@Suite struct StyleSheetTests {
  @Test(arguments: [
    "a { background: url(A) }", "a { background: url( 'A' ) }", "a { background: URL(\"A\") }",
    "a { background: u\\72l(A) }", "a { background: \\75 rl(A) }", "@import 'A';",
    "@IMPORT url(A) screen;", "@\\69mport \"A\";",
    "@font-face { src: local(x), url(A) format('w') }",
    "a { background: image-set('A' 1x) }", "a { b: -webkit-image-set(url(A) 1x) }",
    "a { --x: url(A) }", "/* ' */ a { cursor: url(A), auto }", "a { b: src('A') }",
    "@media print { a { list-style: url(A) } }", "a { b: 'x\\'url(B)'; c: url(A) }",
    "a { b: url(\\41) }",
  ])
  func `an address that a browser fetches is found`(_ css: String) {
    #expect(StyleSheet.requests(in: Array(css.utf8)).map(\.address) == ["A"])
  }

  @Test(arguments: [
    "/* url(A) */", "a { content: 'url(A)' }", "@namespace svg url(http://www.w3.org/2000/svg);",
    "@namespace 'A';", "@document url(A) {}", "@-moz-document url('A') {}",
    "a::before { content: 'https://x.example/' }", "@charset 'utf-8';",
    "a[href^='https:'] { b: attr(src) }", ".url { curl: my-url(A) }", "url", "url(", "@import",
    "a { b: url('", "a { b: '\\", "\\",
  ])
  func `what only looks like an address is none`(_ css: String) {
    #expect(StyleSheet.requests(in: Array(css.utf8)).filter { !$0.address.isEmpty } == [])
  }

  @Test(arguments: [
    "a{b:url(//A)}", "a{b:url(http:A)}", "a{b:url(/\\/A)}", "a{b:url(\\2f /A)}", "@import'https:A'",
    "a{b:url(HTTPS:A)}", "a{b:url(c)}a{b:url(ftp://A)}",
  ])
  func `an address of a host is found where style sheets are only looked through`(_ css: String) {
    #expect(StyleSheet.absoluteRequests(in: Array(css.utf8)).count == 1)
  }

  @Test(arguments: ["", "/", "a{b:url(c)}", "a{grid-template-rows:1fr;top:0}", "/* // */"])
  func `where no host is named none is found`(_ css: String) {
    #expect(StyleSheet.absoluteRequests(in: Array(css.utf8)) == [])
  }

  @Test func `an address is marked where it stands`() {
    let found = StyleSheet.requests(in: Array("a { b: url(cd) }".utf8))
    #expect(found.map(\.range) == [11..<13])
  }
}
