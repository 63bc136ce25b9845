import Foundation
import Reading
import SiteModel
import Testing

@testable import Workspace

@Suite struct SourceDiscoveryTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func discover(_ theme: [String: [UInt8]] = [:]) throws -> SourceTree {
    try SourceDiscovery(theme: EmbeddedTheme(theme)).discover(folder.layout)
  }

  private func complaintOfDiscovery() async throws -> String {
    let layout = folder.layout
    return try #require(
      await complaint { () throws(WorkspaceError) in
        try SourceDiscovery(theme: EmbeddedTheme([:])).discover(layout)
      })
  }

  @Test func `texts are read and everything else is only named`() throws {
    try folder.write("Content/site.yml", "title: x")
    try folder.write("Content/news/a.ru.md", "привет")
    try folder.write("Content/news/cube.jpg", "jpg")
    try folder.write("Content/news/a.md~", "backup")
    try folder.write("Templates/page.mustache", "{{x}}")
    try folder.write("docs/readme.md", "not looked at")
    let tree = try discover()
    #expect(
      tree.files.map(\.path) == [
        "Content/news/a.md~", "Content/news/a.ru.md", "Content/news/cube.jpg",
        "Content/site.yml", "Templates/page.mustache",
      ])
    #expect(tree.files.map(\.text) == [nil, "привет", nil, "title: x", "{{x}}"])
  }

  @Test func `what lies in static is never read as a text, and every file's size is known`() throws
  {
    try folder.write("Content/static/robots.txt", "abc")
    try folder.write("Content/static/notes.en.md", "d")
    try folder.write("Content/static/page.yml", "")
    try folder.write("Content/news/terms.txt", "ef")
    let files = try discover().files
    #expect(files.map(\.text) == [nil, nil, nil, nil])
    #expect(files.map(\.facts?.size) == [2, 1, 0, 3])
  }

  @Test func `dot-files are passed over, but for the one folder that the web asks for`() throws {
    try folder.write("Content/.DS_Store", "x")
    try folder.write("Content/.git/config.md", "x")
    try folder.write("Content/static/.well-known/security.txt", "x")
    try folder.write("Content/static/.well-known/.hidden", "x")
    #expect(try discover().files.map(\.path) == ["Content/static/.well-known/security.txt"])
  }

  @Test func `the theme gives what the site does not have`() async throws {
    try folder.write("Templates/page.mustache", "own")
    let theme = EmbeddedTheme([
      "page.mustache": Array("theirs".utf8), "assets/a.css": Array("css".utf8),
      "kinds/news.yml": Array("yml".utf8),
    ])
    let files = try SourceDiscovery(theme: theme).discover(folder.layout).files
    #expect(
      files.map(\.path) == [
        "Templates/assets/a.css", "Templates/kinds/news.yml", "Templates/page.mustache",
      ])
    #expect(files.map(\.origin) == [.theme, .theme, .site])
    #expect(files.map(\.text) == [nil, "yml", "own"])
    #expect(try await copied(files[0], theme) == "css")
    #expect(try await copied(files[2], theme) == "own")
  }

  /// What a file of the output holds that is a copy of this one.
  private func copied(
    _ file: SourceFile, _ theme: EmbeddedTheme = EmbeddedTheme([:])
  ) async throws -> String {
    let copy = PlannedFile(path: "copy", identity: "", stage: .asset, contents: .copy(file))
    _ = try await OutputWriter(folder.layout, theme: theme).write([copy])
    return try folder.read("Public/copy")
  }

  @Test func `a text too long to be one is not read`() throws {
    try folder.write("Content/a.md", String(repeating: "\0", count: 4 << 20))
    try folder.write("Content/b.md", String(repeating: "\0", count: 4 << 20 + 1))
    let files = try discover().files
    #expect(files.map { $0.text == nil } == [false, true])
    #expect(files.map(\.facts?.size) == [nil, 4 << 20 + 1])
  }

  @Test func `names are composed, and files are found by the composed name`() async throws {
    let apart = "Content/\u{438}\u{306}/e\u{301}.jpg"
    try folder.write(apart, "jpg")
    let file = try #require(try discover().files.first)
    #expect(Array(file.path.unicodeScalars) == Array("Content/\u{439}/\u{E9}.jpg".unicodeScalars))
    #expect(try await copied(file) == "jpg")
  }

  @Test func `one name in two spellings is an error`() async throws {
    try folder.write("Content/\u{439}.md", "1")
    try folder.write("Content/\u{438}\u{306}.md", "2")
    #expect(try await complaintOfDiscovery().contains("two files have this name"))
  }

  @Test func `links inside the source are followed`() throws {
    try folder.write("Content/a.md", "text")
    try folder.link("Content/b.md", to: "a.md")
    try folder.write("Content/pictures/p.jpg", "jpg")
    try folder.write("Content/news/x.md", "news")
    try folder.link("Content/news/pictures", to: folder.path + "/Content/pictures")
    let files = try discover().files
    #expect(files.first { $0.path == "Content/b.md" }?.text == "text")
    #expect(files.contains { $0.path == "Content/news/pictures/p.jpg" })
  }

  @Test(arguments: ["/etc", "/etc/hostname", "../..", "../../", "../Public", "../.git", "../a.md"])
  func `a link out of the read folders is an error that names it`(_ target: String) async throws {
    try folder.write("Public/index.html", "x")
    try folder.write(".git/config", "x")
    try folder.write("a.md", "x")
    try folder.link("Content/out", to: target)
    #expect(
      try await complaintOfDiscovery() == "cannot read \(folder.path)/Content/out: "
        + "the symbolic link leads out of 'Content' and 'Templates'")
  }

  @Test(arguments: [".git", ".git/config", ".env", "static/.well-known/.hidden", "a/.well-known"])
  func `a link to what is hidden is an error that names it`(_ target: String) async throws {
    for path in [".git/config", ".env", "static/.well-known/.hidden", "a/.well-known/b"] {
      try folder.write("Content/\(path)", "x")
    }
    try folder.link("Content/link", to: target)
    #expect(
      try await complaintOfDiscovery() == "cannot read \(folder.path)/Content/link: "
        + "the symbolic link leads to something hidden, whose name begins with a dot")
  }

  @Test func `the one folder that the web asks for may be linked to`() throws {
    try folder.write("Content/static/.well-known/security.txt", "x")
    try folder.link("Content/static/security.txt", to: ".well-known/security.txt")
    #expect(try discover().files.contains { $0.path == "Content/static/security.txt" })
  }

  @Test(.timeLimit(.minutes(10))) func `links to links do not multiply`() async throws {
    for level in 0..<30 {
      try folder.write("Content/\(level)/x.jpg", "x")
      for name in ["a", "b"] where level > 0 {
        try folder.link("Content/\(level - 1)/\(name)", to: "../\(level)")
      }
    }
    let complaint = try await complaintOfDiscovery()
    #expect(complaint.contains("Content/0/a/b: symbolic links that follow one another lead to"))
  }

  @Test func `many links may lead to one folder`() throws {
    try folder.write("Content/pictures/p.jpg", "jpg")
    try folder.write("Content/news/a.md", "x")
    for name in ["a", "b"] { try folder.link("Content/news/\(name)", to: "../pictures") }
    let paths = try discover().files.map(\.path)
    #expect(paths.filter { $0.hasSuffix("p.jpg") }.count == 3)
  }

  @Test func `links round in a circle are errors that name them`() async throws {
    try folder.write("Content/a/x.md", "x")
    try folder.write("Content/b/x.md", "x")
    try folder.link("Content/a/self", to: ".")
    try folder.link("Content/a/up", to: "..")
    try folder.link("Content/a/root", to: folder.path)
    try folder.link("Content/a/other", to: "../b")
    try folder.link("Content/b/other", to: "../a")
    try folder.link("Content/c", to: "c")
    let complaint = try await complaintOfDiscovery()
    for path in ["a/self", "a/up", "a/root", "a/other/other", "b/other/other", "c"] {
      #expect(
        complaint.contains("\(folder.path)/Content/\(path): the symbolic link leads round"))
    }
  }

  @Test func `everything that cannot be read is listed at once`() async throws {
    try folder.link("Content/a.md", to: "gone.md")
    try folder.link("Content/b.jpg", to: "gone.jpg")
    try folder.write("Content/tab\there.md", "x")
    try folder.write("Content/escape\u{1B}.jpg", "x")
    mkfifo(folder.path + "/Content/pipe.md", 0o600)
    let bytes = Array((folder.path + "/Content/").utf8CString.dropLast()) + [-1, 0]
    close(open(bytes, O_CREAT | O_WRONLY, 0o600))
    let complaint = try await complaintOfDiscovery()
    for line in [
      "a.md: No such file or directory", "b.jpg: No such file or directory",
      "tab\\u{9}here.md: the name holds", "escape\\u{1B}.jpg: the name holds",
      "pipe.md: neither a file nor a folder", "\u{FFFD}: the name is not written in UTF-8",
    ] {
      #expect(complaint.contains("\(folder.path)/Content/\(line)"))
    }
  }

  @Test func `files without permission are listed, unless one may read everything`() async throws {
    for name in ["a.md", "b.jpg"] {
      try folder.write("Content/\(name)", "x")
      chmod("\(folder.path)/Content/\(name)", 0)
    }
    guard geteuid() != 0 else {
      let tree = try SourceDiscovery(theme: EmbeddedTheme([:])).discover(folder.layout)
      #expect(tree.files.map(\.path) == ["Content/a.md", "Content/b.jpg"])
      return
    }
    let complaint = try await complaintOfDiscovery()
    #expect(complaint.components(separatedBy: "Permission denied").count == 3)
  }

  @Test func `a folder without Content is told what a site is`() async throws {
    try folder.remove("Content")
    #expect(
      try await complaintOfDiscovery() == "cannot read a site from the folder \(folder.path): "
        + "there is no folder 'Content' in it; a site is a folder with 'Content/site.yml': go there "
        + "(cd), or name it with --source")
  }
}
