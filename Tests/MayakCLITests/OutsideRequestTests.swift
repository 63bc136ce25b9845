import TestSupport
import Testing

@Suite struct OutsideRequestTests {
  @Test func `no page of the example asks another host for anything`() async throws {
    let built = try await Built.site(.folder(""))
    #expect(!built.files.isEmpty)
    let read = built.files.filter { $0.key.hasSuffix(".html") || $0.key.hasSuffix(".svg") }
    for (path, html) in read.sorted(by: { $0.key < $1.key }) {
      #expect(
        OutsideRequests.found(in: html, isPage: !path.hasSuffix(".svg")) == [], "\(path)")
    }
  }

  @Test func `no page of the golden site asks another host for anything`() throws {
    let folder = "Tests/Fixtures/Golden/small"
    for file in try Repository.files(in: folder) where file.hasSuffix(".html") {
      #expect(OutsideRequests.found(in: try Repository.text("\(folder)/\(file)")) == [], "\(file)")
    }
  }

  @Test(arguments: ["Templates", "Content"])
  func `no stylesheet or SVG file asks another host for anything`(folder: String) throws {
    for file in try Repository.files(in: folder) {
      if file.hasSuffix(".css") {
        let styles = try Repository.text("\(folder)/\(file)")
        #expect(OutsideRequests.found(inStyles: styles) == [], "\(file)")
      } else if file.hasSuffix(".svg") {
        let drawing = try Repository.text("\(folder)/\(file)")
        #expect(OutsideRequests.found(in: drawing, isPage: false) == [], "\(file)")
      }
    }
  }

  @Test(arguments: [
    #"<img src="https://example.org/a.png">"#, #"<img src="//example.org/a.png">"#,
    #"<img src=https://example.org/a.png>"#, "<img src='\nhttps://example.org/'>",
    ##"<img src="&#104;ttps://example.org/">"##, #"<img src="\\example.org/a.png">"#,
    #"<img srcset="a.png 1x, https://example.org/b.png 2x">"#,
    #"<video poster="https://example.org/a.png"></video>"#,
    #"<object data="https://example.org/"></object>"#,
    #"<form action="https://example.org/"></form>"#,
    #"<link rel="stylesheet" href="https://example.org/a.css">"#,
    #"<link rel="alternate stylesheet" href="//example.org/a.css">"#,
    #"<a href="https://example.org/">a</a>"#,
    #"<a href="https://example.org/" rel="nofollow">a</a>"#,
    #"<a href="javascript:alert()" rel="noreferrer">a</a>"#,
    #"<a href="b/" ping="https://example.org/">a</a>"#,
    #"<svg><image href="https://example.org/a.png"/></svg>"#,
    #"<svg><rect fill="url(https://example.org/#a)"/></svg>"#,
    #"<meta http-equiv="refresh" content="0; url=https://example.org/">"#,
    #"<p style="color: red">a</p>"#, "<style>p {}</style>",
    "<script src=\"a.js\"></script>", "<script>a()</script>",
    "<script src=\"https://e.org/a.js\" defer></script>",
    #"<p onclick="a()">a</p>"#, #"<base href="b/">"#, #"<!-- a --><img src="https://e.org/">"#,
  ])
  func `a request to elsewhere is found`(markup: String) {
    #expect(OutsideRequests.found(in: markup).count == 1)
  }

  @Test(arguments: [
    #"<a href="https://example.org/" rel="nofollow noreferrer">a</a>"#,
    #"<a href="tel:112">112</a>"#, ##"<a href="../b/#c">b</a>"##,
    #"<link rel="canonical" href="https://example.org/">"#,
    #"<link rel="alternate" hreflang="en" href="https://example.org/en/">"#,
    #"<img src="../a%20b.png" srcset="a.png 1x, b.png 2x" alt="a > b https://example.org/">"#,
    #"<meta http-equiv="refresh" content="0; url=../new/">"#,
    #"<script src="../assets/a.js" defer></script>"#,
    #"<!-- <img src="https://example.org/"> --><p>&lt;script&gt; https://example.org/</p>"#,
    ##"<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(#a)"/></svg>"##,
  ])
  func `what asks nothing of others is let through`(markup: String) {
    #expect(OutsideRequests.found(in: markup) == [])
  }

  @Test(arguments: [
    "@import 'a.css';", "p { background: url(https://example.org/a.png) }",
    "p { background: URL( \"//example.org/a.png\" ) }",
    "p { background: image-set('https://example.org/a.png' 1x) }",
    "@font-face { src: url(b.woff), url(https://example.org/a.woff) }",
  ])
  func `a stylesheet's request to elsewhere is found`(styles: String) {
    #expect(OutsideRequests.found(inStyles: styles).count == 1)
  }

  @Test func `a stylesheet may use files beside it`() {
    let styles = "/* url(https://example.org/) */ p { background: url('a.svg'); mask: url(#b) }"
    #expect(OutsideRequests.found(inStyles: styles) == [])
  }
}
