import Diagnostics
import Reading
import Rendering
import Resolving
import SiteModel
import TestSupport

/// A site rendered in memory.
struct Rendered {
  let site: Site
  let plan: [OutputRecipe]
  let theme: Theme
  /// The pages by the paths of their files; copied files are left out.
  let files: [String: String]

  init(_ fixture: SiteFixture, today: String = "2026-11-21", shuffled: Bool = false) async {
    let read = await SiteReader.read(fixture.tree(shuffled: shuffled))
    guard let parsed = read.value, let day = Day(today) else {
      preconditionFailure("the site cannot be read: \(read.diagnostics)")
    }
    let resolved = await SiteResolver(today: day).resolve(parsed)
    let theme = Theme.compile(resolved.site)
    let diagnostics = read.diagnostics + resolved.diagnostics + theme.diagnostics
    if diagnostics.hasErrors { preconditionFailure("the site has errors: \(diagnostics)") }
    let renderer = SiteRenderer(site: resolved.site, theme: theme.value)
    site = resolved.site
    self.theme = theme.value
    plan = SitePlanner.plan(resolved.site)
    var files: [String: String] = [:]
    for recipe in plan {
      guard let bytes = renderer.render(recipe.contents) else { continue }
      files[recipe.path.file] = String(decoding: bytes, as: UTF8.self)
    }
    self.files = files
  }

  /// The small site with the files of the text added, or in place of its own.
  init(_ text: String, today: String = "2026-11-21") async {
    await self.init(SiteFixture.small.adding(text), today: today)
  }

  /// What templates of the site may name.
  var reference: String { ThemeReference.markdown(of: site, theme) }

  subscript(path: String) -> String { files[path + "index.html"] ?? "" }
}

/// A page as a file of a fixture, with these further lines in its header.
func page(_ file: String, _ header: String = "", body: String = "") -> String {
  let lines = header.isEmpty ? "" : header + "\n"
  return "-- Content/\(file) --\n---\ntitle: \(file)\n\(lines)---\n\(body)\n"
}
