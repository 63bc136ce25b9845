import Testing

@testable import Inspection

@Suite struct StandalonePageTests {
  private func made(_ html: String, at path: String = "en/a/index.html") -> String? {
    let files = [
      "assets/site.css": "a{background:url(lamp.svg)} @import \"more.css\";",
      "assets/lamp.svg": "<svg/>",
      "assets/more.css": "b{}", "media/a.jpg": "jpg",
    ]
    let page = StandalonePage.make(
      Array(html.utf8), at: path, home: Home("https://example.org/below/"), mark: "<p>draft</p>",
      file: { files[$0].map { Array($0.utf8) } },
      address: { $0 == "en/b/" ? "https://example.org/below/en/b/" : nil })
    return page.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    (#"<a href="../b/">B</a>"#, #"<a href="https://example.org/below/en/b/">B</a>"#),
    (
      #"<a class=x href=../b/#c>B</a>"#,
      #"<a class=x href="https://example.org/below/en/b/#c">B</a>"#
    ),
    (#"<a href="../gone/"><b>G</b></a>."#, "<span><b>G</b></span>."),
    (#"<a href="https://example.org/below/gone/">G</a>"#, "<span>G</span>"),
    (##"<a href="#c">C</a>"##, ##"<a href="#c">C</a>"##),
    (#"<a href="./#c">C</a>"#, ##"<a href="#c">C</a>"##),
    (#"<a href="https://other.org/">O</a>"#, #"<a href="https://other.org/">O</a>"#),
    (#"<a href="tel:112">112</a>"#, #"<a href="tel:112">112</a>"#),
    (
      #"<img src="../../media/a.jpg" srcset="x 2x" alt="A">"#,
      #"<img src="data:image/jpeg;base64,anBn"  alt="A">"#
    ),
    (#"<img src="../../media/gone.jpg" alt="A">"#, #"<img  alt="A">"#),
    (#"<script src="x.js">1 < 2</script>Text"#, "Text"),
    (#"<picture><source srcset="a.webp"><img src=x></picture>"#, "<picture><img ></picture>"),
  ])
  func `what a page needs stands in it, and no link leads nowhere`(
    _ written: String, _ expected: String
  ) {
    #expect(made("<body>\(written)") == "<body><p>draft</p>\(expected)")
  }

  @Test func `the head keeps what needs no file`() {
    let head = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>\
      <link rel="canonical" href="https://example.org/below/en/a/">\
      <link rel="alternate" hreflang="ru" href="../../ru/a/">\
      <link rel="icon" href="../../assets/lamp.svg">\
      <meta http-equiv="refresh" content="0; url=x"><base target="_top">\
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head><body>
      """
    #expect(
      made(head) == """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>\
        <link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+"></head><body><p>draft</p>
        """)
  }

  @Test func `a style sheet stands in the page with what it loads`() {
    #expect(
      made("<link rel=stylesheet href=../../assets/site.css><body>") == """
        <style>a{background:url("data:image/svg+xml;base64,PHN2Zy8+")} \
        @import "data:text/css;charset=utf-8;base64,Ynt9";</style><body><p>draft</p>
        """)
  }

  @Test(arguments: ["", "a", "ab", "abc", "abcd"])
  func `what is written in base 64 is read again`(_ text: String) {
    #expect(Base64.decoded(Array(Base64.encoded(Array(text.utf8)).utf8)) == Array(text.utf8))
    #expect(Base64.encoded(Array(text.utf8)).utf8.count % 4 == 0)
  }
}
