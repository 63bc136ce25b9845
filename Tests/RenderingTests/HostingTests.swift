import Diagnostics
import Reading
import Resolving
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What servers are told of a site.
@Suite struct HostingTests {
  private static let all = "hosting: [apache, nginx, caddy, netlify]"
  private static let paths = [
    ".htaccess", ".hosting/Caddyfile", ".hosting/nginx.conf", "_headers", "_redirects",
  ]

  private static func site(_ files: String = "", _ lines: String = all) -> SiteFixture {
    SiteFixture.small.adding(files).addingToSite(lines)
  }

  private static func at(_ address: String, _ fixture: SiteFixture) -> SiteFixture {
    var fixture = fixture
    let text = String(decoding: fixture.files["Content/site.yml"] ?? [], as: UTF8.self)
    fixture.files["Content/site.yml"] = Array(
      text.replacing("https://example.org/", with: address).utf8)
    return fixture
  }

  @Test func `a site brings the settings of the servers that it names, and of no others`() async {
    let none = await Rendered("").files.keys
    #expect(!none.contains { Self.paths.contains($0) })
    let one = await Rendered(Self.site("", "hosting: caddy")).files.keys
    #expect(one.filter { Self.paths.contains($0) } == [".hosting/Caddyfile"])
    let all = await Rendered(Self.site()).files.keys
    #expect(all.filter { Self.paths.contains($0) }.sorted() == Self.paths.sorted())
  }

  @Test func `a site for a disk has none, and assets where they are called`() async {
    let planned = await Planned(Self.site(), links: .files)
    let paths = Set(planned.plan.entries.map(\.path.file))
    #expect(paths.isDisjoint(with: Self.paths) && paths.contains("assets/site.css"))
  }

  @Test func `a file of the site's own comes first`() async {
    let planned = await Planned(Self.site("-- Content/static/_headers --\n/*\n  X: y\n"))
    #expect(planned.identities["_headers"] == "file Content/static/_headers")
    #expect(planned.collisions == [])
  }

  @Test(arguments: [
    "hosting: iis", "hosting: [nginx, nginx]", "hosting: {a: b}", "compress: maybe",
  ])
  func `what is no server and no answer is complained of`(_ line: String) async {
    #expect(await Planned(Self.site("", line)).diagnostics.hasErrors)
  }

  @Test func `each of them forbids what stands in pages and asks other hosts`() async {
    let files = await Rendered(Self.site()).files
    for path in Self.paths where path != "_redirects" {
      let text = files[path] ?? ""
      #expect(text.contains("\(ContentPolicy.ofPage); frame-ancestors 'self'"), "\(path)")
      #expect(text.contains("no-referrer") && text.contains("nosniff"), "\(path)")
      #expect(text.contains("camera=(), display-capture=(), geolocation=()"), "\(path)")
    }
  }

  @Test func `every page has the policy before it loads anything, but for a disk`() async {
    let policy = "<meta http-equiv=\"Content-Security-Policy\""
    for (path, page) in await Rendered("").pages {
      let parts = page.split(separator: policy, omittingEmptySubsequences: false)
      #expect(parts.count == 2, "\(path)")
      #expect(!parts[0].contains("<script") && !parts[0].contains("<link"), "\(path)")
    }
    #expect(ContentPolicy.ofPage == "default-src 'self'; base-uri 'self'; form-action 'self'")
  }

  @Test func `assets lie in a folder that is another one whenever one of them is`() async {
    let first = await Planned(Self.site("-- Templates/assets/a.css --\na {}\n"))
    let same = await Planned(Self.site("-- Templates/assets/a.css --\na {}\n"))
    let other = await Planned(Self.site("-- Templates/assets/a.css --\nb {}\n"))
    let folders = [first, same, other].map { planned in
      Set(planned.site.files.compactMap { $0.markedFolder?.text })
    }
    #expect(folders[0].count == 1 && folders[0] == folders[1] && folders[0] != folders[2])
    let folder = folders[0].first ?? ""
    #expect(first.site.files.map(\.path.text).allSatisfy { $0.hasPrefix(folder) })
    let rendered = await Rendered(Self.site("-- Templates/assets/a.css --\na {}\n"))
    #expect(rendered["en/"].contains("href=\"../\(folder)site.css\""))
    for path in Self.paths.prefix(4) {
      #expect(rendered.files[path]?.contains(folder) == true, "\(path)")
      #expect(rendered.files[path]?.contains("public, max-age=31536000, immutable") == true)
    }
  }

  @Test func `what the search asks for keeps its address, and is not kept for ever`() async {
    let planned = await Planned(Self.site())
    let folder = planned.site.files.compactMap(\.markedFolder).first?.text ?? "none"
    let entries = planned.plan.entries.filter { $0.identity.hasPrefix("index ") }
    #expect(entries.map(\.path.text).contains("en/search/words-0.json"))
    #expect(!entries.contains { $0.path.text.hasPrefix(folder) })
    // Of what is kept for a year, each server is told in one place: that of the folder.
    let files = await Rendered(Self.site()).files
    for path in Self.paths.prefix(4) {
      #expect(files[path]?.ranges(of: HostedSite.forEver).count == 1, "\(path)")
    }
  }

  @Test func `a file of the content keeps its address beside them`() async {
    let planned = await Planned(Self.site("-- Content/static/assets/own.css --\np {}\n"))
    #expect(planned.identities["assets/own.css"] == "file Content/static/assets/own.css")
    #expect(planned.site.files.first { $0.path.text == "assets/own.css" }?.markedFolder == nil)
  }

  @Test func `without servers that say how long they are kept, assets stay where they are`() async {
    #expect(await Planned("").identities["assets/site.css"] == "file Templates/assets/site.css")
  }
}

extension HostingTests {
  private static let moved =
    page("about.en.md", "aliases: [/old.html, /us/]") + page("about.ru.md", "aliases: [/о-нас/]")

  private static func moves(at address: String) async -> [String: [String]] {
    let files = await Rendered(Self.at(address, site(moved))).files
    return files.filter { paths.contains($0.key) }.mapValues { text in
      text.split(separator: "\n").map { $0.drop { $0 == " " } }
        .filter { $0.contains("301") }.map(String.init)
    }
  }

  @Test func `old addresses lead to the new ones, with their slash and without`() async {
    let moves = await Self.moves(at: "https://example.org/")
    #expect(
      moves[".hosting/nginx.conf"] == [
        #"location = "/old.html" { return 301 "/en/about/"; }"#,
        #"location = "/us/" { return 301 "/en/about/"; }"#,
        #"location = "/us" { return 301 "/en/about/"; }"#,
        #"location = "/о-нас/" { return 301 "/ru/about/"; }"#,
        #"location = "/о-нас" { return 301 "/ru/about/"; }"#,
      ])
    #expect(
      moves[".htaccess"] == [
        #"RewriteRule "^old\.html$" "/en/about/" [R=301,NE,L]"#,
        #"RewriteRule "^us/?$" "/en/about/" [R=301,NE,L]"#,
        #"RewriteRule "^о\-нас/?$" "/ru/about/" [R=301,NE,L]"#,
      ])
    #expect(moves["_redirects"]?.last == "/%D0%BE-%D0%BD%D0%B0%D1%81 /ru/about/ 301!")
    #expect(moves[".hosting/Caddyfile"]?.last == #"redir "/о-нас" "/ru/about/" 301"#)
  }

  @Test func `a site in folders of its host is told of by their whole address`() async {
    let moves = await Self.moves(at: "https://example.org/a/%D0%B1/")
    #expect(
      moves[".hosting/nginx.conf"]?.last
        == #"location = "/a/б/о-нас" { return 301 "/a/%D0%B1/ru/about/"; }"#)
    #expect(
      moves[".htaccess"]?.last == #"RewriteRule "^о\-нас/?$" "/a/%D0%B1/ru/about/" [R=301,NE,L]"#)
    #expect(
      moves["_redirects"]?.last
        == "/a/%D0%B1/%D0%BE-%D0%BD%D0%B0%D1%81 /a/%D0%B1/ru/about/ 301!")
    #expect(moves[".hosting/Caddyfile"]?.last == #"redir "/a/б/о-нас" "/a/%D0%B1/ru/about/" 301"#)
  }

  @Test func `what is not there is said in the language of its address`() async {
    let files = await Rendered(Self.site()).files
    let nginx = files[".hosting/nginx.conf"] ?? ""
    let root = #"error_page 404 "/404.html"; error_page 403 =404 "/404.html";"#
    #expect(nginx.contains("\n  \(root)\n"))
    #expect(nginx.contains(#"location "/ru/" { error_page 404 "/ru/404.html"; "#))
    #expect(files[".htaccess"]?.contains("\nErrorDocument 404 /404.html\n") == true)
    #expect(files[".htaccess"]?.contains("\n  ErrorDocument 404 /en/404.html\n") == true)
    let redirects = files["_redirects"] ?? ""
    #expect(
      redirects.hasSuffix("/ru/* /ru/404.html 404\n/en/* /en/404.html 404\n/* /404.html 404\n"))
  }

  @Test func `of a site in one language there is one such page`() async {
    let files = await Rendered(
      SiteFixture(
        """
        -- Content/site.yml --
        theme: 1
        title: Small
        base_url: https://example.org/
        time_zone: UTC
        languages: [en]
        hosting: netlify
        -- Content/index.en.md --
        ---
        title: Home
        ---
        """)
    ).files
    #expect(files["_redirects"]?.split(separator: "\n").last == "/* /404.html 404")
  }

  @Test func `packed versions are asked for only where there are any`() async {
    let plain = await Rendered(Self.site()).files
    let packed = await Rendered(Self.site("", Self.all + "\ncompress: true")).files
    for (path, words) in [
      (".htaccess", "AddEncoding br"), (".hosting/nginx.conf", "gzip_static"),
      (".hosting/Caddyfile", "precompressed br gzip"),
    ] {
      #expect(plain[path]?.contains(words) == false && packed[path]?.contains(words) == true)
    }
  }
}
