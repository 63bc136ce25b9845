import Authoring
import Diagnostics
import Foundation
import Reading
import TestSupport
import Testing
import Workspace

/// Sites that are begun, as the program builds and checks them.
@Suite struct InitCommandTests {
  private static let starters = Starter.names(in: EmbeddedStarters.files)

  private func begun(
    _ languages: String, _ starter: String, _ options: String...
  ) throws -> SiteFolder {
    let folder = try SiteFolder(SiteFixture())
    let result = try folder.mayak(
      "init",
      ["site", "--languages", languages, "--starter", starter, "--today", "2026-11-21"] + options)
    #expect(result.code == 0, "\(result.errors)")
    return folder
  }

  @Test(
    arguments: ["en,ru", "ru", "pl", "pl,en,pl", "ru,en,pl", "be,ru", "ar,en", "uk"], starters)
  func `a site that is begun is whole, and nothing is wrong with it`(
    _ languages: String, _ starter: String
  ) throws {
    let folder = try begun(languages, starter)
    let check = try folder.mayak(
      "check", "--source", "site", "--today", "2026-11-21", "--strict", "--messages", "en")
    #expect(check.errors == "")
    #expect(check.code == 0)
    let build = try folder.mayak("build", "--source", "site", "--today", "2026-11-21")
    #expect(build.code == 0)
    let codes = languages.split(separator: ",")
    let home = codes.count > 1 ? "\(codes[0])/index.html" : "index.html"
    #expect(try folder.read("site/Public/\(home)").contains("<html lang=\"\(codes[0])\""))
  }

  @Test func `a number that nobody has checked is nowhere on the site`() throws {
    for starter in Self.starters {
      let folder = try begun("en,ru", starter)
      #expect(try folder.read("site/Content/data/helplines.yml").contains("callable: false"))
      _ = try folder.mayak("build", "--source", "site", "--today", "2026-11-21")
      let pages = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/site/Public")
      for page in pages where page.hasSuffix(".html") {
        let text = try folder.read("site/Public/\(page)")
        #expect(!text.contains("tel:") && !text.contains("112"), "\(page)")
      }
    }
  }

  @Test func `the wish stands in site.yml`() throws {
    let folder = try begun(
      "ru,en", "plain", "--title", "en=Ask: \"first\"", "--title", "Сначала", "--address",
      "https://ask.example/a")
    let text = try folder.read("site/Content/site.yml")
    #expect(
      text.hasPrefix(
        """
        theme: 1
        title: {ru: "Сначала", en: 'Ask: "first"'}
        base_url: https://ask.example/a/
        time_zone: UTC
        languages: [ru, en]

        """))
    #expect(try folder.read("site/README.md").hasPrefix("# Сайт и его тексты\n"))
    #expect(try folder.read("site/.gitignore") == "/Public/\n*~\n")
  }

  private func count(in text: String) -> Int {
    UntranslatedLines.found(in: SourceText(text), of: "")?.value ?? 0
  }

  @Test func `a language without words gets those of another, marked line by line`() throws {
    let folder = try begun("pl,ru", "plain")
    let text = try folder.read("site/Templates/strings/pl.yml")
    let lines = count(in: text)
    #expect(lines > 100)
    #expect(text.contains("\nname: pl # to translate\n"))
    #expect(text.contains("\n  menu: Menu # to translate\n"))
    #expect(text.contains("\n    by: total\n"))
    #expect(
      count(in: text.replacing("  menu: Menu # to translate", with: "  menu: Menu")) == lines - 1)
    #expect(count(in: try folder.read("site/Content/site.yml")) == 0)
    #expect(!folder.exists("site/Templates/strings/ru.yml"))
    #expect(try folder.read("site/Content/about.pl.md").contains("This text is still in English."))
    #expect(!(try folder.read("site/Content/about.ru.md").contains("This text is still")))
  }

  @Test func `what is left to translate is counted`() throws {
    let folder = try begun("ru,pl", "plain")
    let file = "site/Templates/strings/pl.yml"
    let left = count(in: try folder.read(file))
    let status = { (options: String...) in
      try folder.mayak("status", ["--source", "site", "--today", "2026-11-21"] + options).output
    }
    #expect(
      try status("--messages", "en") == """
        Words of the pages: \(left) lines to translate
          pl: \(left) · site/Templates/strings/pl.yml:2

        """)
    try folder.write(
      file, folder.read(file).replacing("name: pl # to translate", with: "name: Polski"))
    #expect(try status("--messages", "ru").contains("\n  Polski: \(left - 1) · \(file):"))
    let json = try JSONSerialization.jsonObject(with: Data(try status("--json").utf8))
    let items = (json as? [String: Any])?["interface"] as? [[String: Any]]
    #expect(items?.first?["count"] as? Int == left - 1)
    #expect(items?.first?["languages"] as? [String] == ["pl"])
    try folder.write(file, folder.read(file).replacing(" # to translate", with: ""))
    #expect(try status("--messages", "en") == "Nothing is due, and nothing waits.\n")
  }

  @Test func `what all languages share stands in the original alone`() throws {
    let folder = try begun("ru,en", "campaign")
    let news = "site/Content/news/begun"
    #expect(try folder.read("\(news).ru.md").contains("\ndate: 2026-11-21\n---\n"))
    #expect(!(try folder.read("\(news).en.md").contains("date:  ")))
    #expect(!(try folder.read("\(news).en.md").contains("\ndate:")))
  }

  @Test func `nothing is begun where something lies`() throws {
    let folder = try SiteFolder(.small)
    let site = try folder.mayak("init", ".", "--messages", "en")
    #expect(site.code == 2)
    #expect(site.errors.contains("there is a site in it already"))
    try folder.write("letters/one.txt", "mine")
    let letters = try folder.mayak("init", "letters", "--messages", "en")
    #expect(letters.code == 2)
    #expect(letters.errors.contains("it is not empty"))
    #expect(!folder.exists("letters/Content"))
    #expect(try folder.mayak("init", "Content/site.yml").code == 2)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/empty", withIntermediateDirectories: false)
    #expect(try folder.mayak("init", "empty").code == 0)
  }

  @Test func `nothing is begun among the texts of a site, and from there the way out is told`()
    throws
  {
    let folder = try SiteFolder(.small)
    for place in ["Content/new", "Content/news/../new", "Templates/a/b"] {
      let result = try folder.mayak("init", place, "--messages", "en")
      #expect(result.code == 2)
      #expect(result.errors.contains("it lies among the texts of another site (.)"))
    }
    #expect(!folder.exists("Content/new"))
    let process = folder.process(["--messages", "en"])
    process.currentDirectoryURL = URL(filePath: folder.path + "/Content/news")
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self).contains("cd ../..\n"))
  }

  @Test func `an answer that cannot be read is refused with the reason`() throws {
    let folder = try SiteFolder(SiteFixture())
    let shown = try folder.mayakAsked(
      "init", "site", answers: "Ask\nEnglish!\nen\nsomething\nnews\nwww.x.by\n\n")
    #expect(shown.contains("'English!' is no code of a language"))
    #expect(shown.contains("'something' is not one of"))
    #expect(shown.contains("'www.x.by' is not an address"))
    #expect(folder.exists("site/Content/site.yml"))
  }

  @Test func `whoever leaves the questions leaves nothing behind`() throws {
    let folder = try SiteFolder(SiteFixture())
    let shown = try folder.mayakAsked("init", "site", answers: "Ask first\n\u{4}")
    #expect(shown.contains("nothing was written"))
    #expect(!folder.exists("site"))
  }

  @Test func `on a terminal four things are asked, until they can be read`() throws {
    let folder = try SiteFolder(SiteFixture())
    let shown = try folder.mayakAsked(
      "init", "site", answers: "Ask first\nen,ru\nsomething\nnews\n\n")
    #expect(shown.contains("What is the site called? [site]"))
    #expect(shown.components(separatedBy: "campaign, news, plain").count == 4)
    let text = try folder.read("site/Content/site.yml")
    #expect(text.contains("title: {en: \"Ask first\", ru: \"Ask first\"}"))
    #expect(text.contains("base_url: https://example.org/\n"))
    #expect(folder.exists("site/Content/news/how-we-write.ru.md"))
  }

  @Test(arguments: [
    ["--languages", "english"], ["--starter", "shop"], ["--address", "example.org"], [],
  ])
  func `a wrong call is told and nothing is written`(_ options: [String]) throws {
    let folder = try SiteFolder(SiteFixture())
    let result = try folder.mayak("init", (options.isEmpty ? [] : ["site"]) + options)
    #expect(result.code == 64)
    #expect(!folder.exists("site"))
  }

  @Test func `the starters lie in the program as they do in the repository`() throws {
    let carried = EmbeddedStarters.files
    let files = try Repository.files(in: "Starters")
    #expect(carried.keys.sorted() == files, "run: make theme")
    for file in files {
      #expect(try carried[file] == Repository.bytes("Starters/\(file)"), "\(file)")
    }
  }

  @Test func `every text of a starter is there in each of its languages, and says what to replace`()
    throws
  {
    let texts = EmbeddedStarters.files.filter { $0.key.hasSuffix(".md") }
    let samples = [
      "en": /Replace|replace|sample/, "ru": /Замените|замените|образец|Образец/,
      "be": /Замяніце|замяніце|[уў]зор/, "uk": /Замініть|замініть|зразок/, "ar": /استبدل|نموذجي/,
    ]
    let stems = Set(texts.keys.map { $0.dropLast(".en.md".count) })
    #expect(texts.count == stems.count * samples.count)
    for stem in stems {
      for (code, words) in samples {
        let text = try #require(texts["\(stem).\(code).md"], "\(stem) \(code)")
        guard stem.contains("Content") else { continue }
        #expect(String(decoding: text, as: UTF8.self).contains(words), "\(stem) \(code)")
      }
    }
  }

  @Test func `what readers see of a begun site is in the languages of the site`() throws {
    for starter in Self.starters {
      for languages in ["be,ru", "ar,en"] {
        let folder = try begun(languages, starter, "--title", "…")
        let files = try FileManager.default.subpathsOfDirectory(
          atPath: folder.path + "/site/Content")
        for file in files where file.hasSuffix(".md") {
          #expect(
            !(try folder.read("site/Content/\(file)").contains("This text is still")), "\(file)")
        }
        #expect(!folder.exists("site/Templates/strings"))
        let own = languages == "be,ru" ? /[а-яё]/ : /[ء-ي]/
        let settings = try folder.read("site/Content/site.yml")
        for line in settings.split(separator: "\n") where line.contains(/title: \{|tagline|notice/)
        {
          guard !line.hasPrefix("title") else { continue }
          #expect(line.contains(own), "\(line)")
        }
      }
    }
  }

  @Test func `words that no native speaker has read are told on a begun site`() throws {
    let folder = try begun("be,ru", "plain")
    let output = try folder.mayak(
      "status", ["--source", "site", "--today", "2026-11-21", "--messages", "en"]
    ).output
    #expect(
      output.hasPrefix(
        """
        No native speaker has read the words of the pages in 1 language
          Беларуская (be) · 
        """))
    #expect(output.contains("Templates/strings/be.yml:"))
  }
}
