import Diagnostics
import Testing

@testable import Inspection

@Suite struct PageTests {
  @Test(arguments: [
    #"<img src="//x.example/a.png" alt="">"#,
    #"<img src="a.png" srcset="a.png 1x, https://x.example/b.png 2x" alt="">"#,
    #"<video poster="https://x.example/a.jpg"></video>"#,
    #"<audio><source src="https://x.example/a.mp3"></audio>"#,
    #"<video><track src="https://x.example/a.vtt"></video>"#,
    #"<link rel="preload" as="image" imagesrcset="https://x.example/a.png 2x" href="a.png">"#,
    #"<link rel="alternate stylesheet" href="https://x.example/a.css">"#,
    #"<link rel="DNS-prefetch" href="//x.example">"#,
    #"<link rel="preconnect" href="https://x.example">"#,
    #"<link rel=manifest href="https://x.example/m.json">"#,
    #"<script src="https&#58;//x.example/a.js"></script>"#,
    #"<script type="text/plain" src="https://x.example/a.js"></script>"#,
    #"<base href="https://x.example/">"#,
    #"<body background="https://x.example/a.png">"#,
    #"<meta http-equiv="Refresh" content="3; URL='https://x.example/'">"#,
    #"<meta http-equiv="refresh" content="0,https://x.example/">"#,
    #"<a href="/" ping="/own https://x.example/p">a</a>"#,
    #"<svg><image xlink:href="https://x.example/a.png"/></svg>"#,
    #"<svg><use href="https://x.example/a.svg#b"/></svg>"#,
    #"<svg><rect fill="url(https://x.example/a.svg#b)"/></svg>"#,
    #"<svg><image><set attributeName="href" to="https://x.example/a.png"/></image></svg>"#,
    #"<noscript><img src="https://x.example/p.gif" alt=""></noscript>"#,
    #"<template><img src="https://x.example/p.gif" alt=""></template>"#,
    #"<p><img src="https:\\x.example\p.gif" alt=""></p>"#,
    #"<input type="image" alt="a" src="https://x.example/a.png">"#,
    #"<link rel="stylesheet" href="data:text/css,@import%20'https://x.example/a.css'">"#,
    "<title></title><script src='ht\ntps://x.example/'></script>",
  ])
  func `a request to another host is an error in whatever way a page makes it`(_ html: String) {
    #expect(rules(html).contains("foreign-request"))
    #expect(rules(html, home: Home("http://x.example/")).contains("foreign-request") == false)
  }

  @Test(arguments: [
    #"<a href="https://x.example/">a</a>"#, #"<svg><a href="https://x.example/"></a></svg>"#,
    #"<link rel="canonical" href="https://x.example/">"#, #"<link rel="me" href="//x.example">"#,
    #"<link rel="license" href="https://x.example/">"#,
    #"<link rel="alternate" hreflang="ru" href="https://x.example/">"#,
    #"<q cite="https://x.example/">a</q>"#, #"<meta property="og:image" content="//x.example">"#,
    #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"></svg>"#,
    #"<!-- <script src="https://x.example/"></script> -->"#,
    #"<p title="<script src='https://x.example/'></script>">a</p>"#,
    #"<textarea><img src="https://x.example/p.gif"></textarea>"#,
    #"<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">"#,
    #"<script type="application/ld+json">{"@id": "https://x.example/"}</script>"#,
    #"<script src="a.js"></script><script></script>"#, #"<a href="mailto:a@x.example">a</a>"#,
    #"<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>"#, #"<h2>a</h2><h1>b</h1>"#,
    #"<img src="a.png" alt>"#, #"<a id="b" name="b"></a>"#, #"<p on="x">a</p>"#,
    #"<template><p id="a"></p></template><p id="a"></p>"#,
    "<p><b id=\"x\">a<p>b</b>", "<img src=a.png role=presentation>", "<img src=a.png role=none>",
  ])
  func `what asks nobody and is right is not complained of`(_ html: String) {
    #expect(rules(html) == [])
  }

  @Test(arguments: [
    "<script>count()</script>", "<script type=module>import 'a'</script>",
    "<script type=' Text/JavaScript '>a</script>", "<script type='importmap'>{}</script>",
    "<script language=vbscript>a</script>", "<a href='javascript:go()'>a</a>",
    "<a href=' JAVA&#x53;cript:go()'>a</a>", "<a href='java\tscript:go()'>a</a>",
    "<script src='data:text/javascript,go()'></script>", "<svg><script>go()</script></svg>",
    "<svg><a xlink:href='javascript:go()'></a></svg>", "<form action='javascript:go()'></form>",
    "<iframe srcdoc='&lt;script>go()&lt;/script>'></iframe>",
    "<iframe src='data:text/html;base64,PHNjcmlwdD5nbygpPC9zY3JpcHQ+'></iframe>",
    "<svg><a><animate attributeName=href values='#;javascript:go()'/></a></svg>",
  ])
  func `a script that stands in the page is an error`(_ html: String) {
    #expect(rules(html).contains("inline-script"))
  }

  @Test(arguments: [
    ("<img src=a.png>", ["picture-without-alt"]), ("<area href=a>", ["picture-without-alt"]),
    ("<input type=IMAGE src=a.png>", ["picture-without-alt"]),
    ("<h1>a</h1><h3>b</h3><h5>c</h5>", ["heading-jump", "heading-jump"]),
    ("<h3>a</h3>", ["heading-jump"]), ("<p id=a><p id=a><p id=b>", ["repeated-id"]),
    ("<p ONCLICK=go()>", ["event-handler"]), ("<svg onload=go()></svg>", ["event-handler"]),
    ("<p style='color: red'>", ["inline-style"]), ("<style>p {}</style>", ["inline-style"]),
    ("<form></form>", ["form-in-page"]), ("<iframe src=a.html></iframe>", ["frame-in-page"]),
    ("<object data=a.pdf></object>", ["frame-in-page"]), ("<embed src=a.swf>", ["frame-in-page"]),
  ])
  func `the rest of what a page must not have is a warning`(_ html: String, _ said: [String]) {
    #expect(rules(html) == said)
  }

  @Test(arguments: [
    "<img src=https://x.example/p.gif>", "<form action=https://x.example/f></form>",
    "<iframe src=//x.example/v></iframe>", "<object data=https://x.example/a></object>",
  ])
  func `of what asks another host nothing more is said`(_ html: String) {
    #expect(rules(html) == ["foreign-request"])
  }

  @Test(arguments: [
    ("index.html", "https://x.example/", "https://x.example/"),
    ("index.html", "http://X.example", "https://x.example/"),
    ("docs/a/index.html", "https://x.example/docs/a", "https://x.example/"),
    ("docs/a/index.html", "https://x.example/blog/docs/a/?x", "https://x.example/blog/"),
    ("a.html", "https://x.example/b/a.html", "https://x.example/b/"),
    ("a.html", "//x.example/b/a", "https://x.example/b/"),
    ("o nas.html", "https://x.example/o%20nas.html", "https://x.example/"),
    ("a.html", "https://x.example/c.html", nil), ("a.html", "/a.html", nil),
    ("docs/a/index.html", "https://x.example/", nil),
  ])
  func `a page tells where the site stands`(_ path: String, _ address: String, _ root: String?) {
    let html = "<link rel=icon href=/i.png><link rel='x Canonical' href='\(address)'>"
    let named = Home.named(in: Array(html.utf8), of: path)
    #expect(named?.address == root)
    #expect(named?.home == root.map { Home($0) })
  }

  @Test func `a fault stands at the bytes of the attribute, behind a mark of the byte order too`() {
    let html = "\u{FEFF}<p>я</p>\r\n<img alt='' src='//x.example/'>"
    let file = InspectedFile(path: "a.html", bytes: Array(html.utf8), home: Home())
    let marked = file.faults.map { SourceText(html).text(in: $0.range) }
    #expect(marked == ["src='//x.example/'"])
  }

  @Test func `a style in the page is marked by its address`() {
    let html = "<style>\n p { background: url( 'https://x.example/a' ) }</style>"
    let file = InspectedFile(path: "a.html", bytes: Array(html.utf8), home: Home())
    let marked = file.faults.last.map { SourceText(html).text(in: $0.range) }
    #expect(marked == "'https://x.example/a'")
  }

  @Test func `a page in an encoding that it names is read, and one that hides it complained of`() {
    let body: [UInt8] = [0x3C, 0x70, 0x20, 0x69, 0x64, 0x3D, 0xE0, 0x3E, 0x3C, 0x70, 0x20]
    let second: [UInt8] = [0x69, 0x64, 0x3D, 0xE1, 0x3E]
    let named = Array("<meta charset=windows-1251>".utf8) + body + second
    let home = Home()
    #expect(InspectedFile(path: "a.html", bytes: named, home: home).faults == [])
    let hidden = InspectedFile(path: "a.html", bytes: body + second, home: home)
    #expect(hidden.faults.map(\.rule) == [.notUTF8])
  }
}
