import Diagnostics
import Markdown
import Reading
import SiteModel
import TestSupport
import Workspace

@testable import Resolving

/// A site resolved, and the complaints of that stage.
struct Resolved {
  let site: Site
  let unpublished: Set<String>
  let diagnostics: [Diagnostic]
  let addresses: AddressRecord
  /// As `FILE:LINE:COLUMN RULE`, or `FILE RULE` about a whole file.
  var complaints: [String]

  init(_ fixture: SiteFixture, today: String = "2026-11-21", shuffled: Bool = false) async {
    let read = await SiteReader.read(fixture.tree(shuffled: shuffled))
    guard let parsed = read.value, let day = Day(today), !read.diagnostics.hasErrors else {
      preconditionFailure("the site cannot be read: \(read.diagnostics)")
    }
    let resolved = await SiteResolver(today: day).resolve(parsed)
    site = resolved.site
    unpublished = resolved.unpublished
    addresses = resolved.addresses
    // Most sites here have a fault in one language alone, in which its twin cannot agree with it.
    diagnostics = resolved.diagnostics.filter { $0.rule != .parity }.sortedOnce()
    complaints = diagnostics.map { diagnostic in
      let place = diagnostic.place
      guard place.range != 0..<0, let bytes = fixture.files[place.file] else {
        return "\(place.file) \(diagnostic.rule.id)"
      }
      let (line, column) = SourceText(bytes).position(of: place.range.lowerBound)
      return "\(place.file):\(line):\(column) \(diagnostic.rule.id)"
    }
  }

  /// The small site with the files of the text added, or in place of its own.
  init(_ text: String, today: String = "2026-11-21") async {
    await self.init(SiteFixture.small.adding(text), today: today)
  }

  /// The same with a string `in_city` in the languages.
  init(_ text: String, strings: [String: String]) async {
    var fixture = SiteFixture.small.adding(text)
    for (code, words) in strings {
      let file = "Templates/strings/\(code).yml"
      let theme = EmbeddedTheme.ofThisProgram.files[file] ?? []
      fixture.files[file] = theme + Array("  in_city: \"\(words)\"\n".utf8)
    }
    await self.init(fixture)
  }

  /// `Content/addresses.lock` as it is to be.
  var lock: String { String(decoding: addresses.bytes, as: UTF8.self) }

  var rules: [String] { diagnostics.map(\.rule.id) }

  var paths: [String] { site.pages.map(\.path.description).sorted() }

  func page(_ file: String) -> Page? { site.pages.first { $0.facts.file == "Content/" + file } }

  /// Where each link of a page leads: `/en/about/#us (en)`, `file /media/a.pdf`, `out https://…`.
  func links(of file: String) -> [String] {
    guard let page = page(file) else { return [] }
    return page.text.links.map { target in
      switch target {
      case .page(let path, let language, _, let anchor):
        "\(path)\(anchor.map { "#" + $0 } ?? "") (\(language))"
      case .file(let path): "file \(path)"
      case .external(let address): "out \(address)"
      case nil: "nowhere"
      }
    }
  }

  /// The addresses in a list page.
  func entries(_ section: String, _ language: String) -> [String] {
    let list = site.lists.first {
      $0.role == .section(section) && $0.language.text == language
    }
    return (list?.entries ?? []).map { site.pages[$0].facts.name.stem }
  }
}

extension QueryAnswer {
  var records: [RecordReference] { if case .records(let records) = self { records } else { [] } }
  var pages: [PageKey] { if case .pages(let pages) = self { pages } else { [] } }
}

/// A page as a file of a fixture, with these further lines in its header.
func page(_ file: String, _ header: String = "", body: String = "") -> String {
  let lines = header.isEmpty ? "" : header + "\n"
  return "-- Content/\(file) --\n---\ntitle: \(file)\n\(lines)---\n\(body)\n"
}
