import Building
import Diagnostics
import Inspection
import Reading
import Rendering
import Resolving
import SiteModel
import Workspace

/// Pages of a site as files that need no other.
struct StandaloneFiles {
  private let site: SoundSite
  private let renderer: SiteRenderer
  private let published: Set<String>
  /// What pages may load, by its path, with the source that it is a copy of.
  private let files: [String: (bytes: [UInt8], source: String)]

  /// - Parameter published: where readers find something.
  init(
    _ site: SoundSite, published: Set<String>, _ sources: SourceTexts
  ) throws(WorkspaceError) {
    self.site = site
    self.published = published
    renderer = SiteRenderer(site)
    var files: [String: (bytes: [UInt8], source: String)] = [:]
    for entry in site.output {
      guard case .copy(let source) = entry.recipe, Self.isLoaded(entry.path.file) else { continue }
      files[entry.path.file] = (try sources.bytes(of: source), source.path)
    }
    self.files = files
  }

  /// A document is linked, not loaded.
  private static func isLoaded(_ path: String) -> Bool {
    let endings = [".css", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff2"]
    return endings.contains { path.lowercased().hasSuffix($0) }
  }

  /// The page with the mark across it, and the sources of what stands in it.
  func page(
    _ entry: OutputEntry, in language: LanguageCode
  ) -> (bytes: [UInt8], sources: Set<String>) {
    var sources: Set<String> = []
    var bytes: [UInt8] = []
    if case .render(let render) = entry.recipe { render(renderer, &bytes) }
    let base = site.site.configuration.baseURL
    let mark =
      "<style>\(Self.style)</style><p class=\"mayak-draft\">\(renderer.draftMark(in: language))</p>"
    let page = StandalonePage.make(
      bytes, at: entry.path.file, home: Home(base), mark: mark,
      file: { path in
        guard let file = files[path] else { return nil }
        sources.insert(file.source)
        return file.bytes
      },
      address: { published.contains($0) ? SitePath(file: [$0]).address(below: base) : nil })
    guard let page else { preconditionFailure("a page of the theme cannot be parsed") }
    return (page, sources)
  }

  /// Above everything, seen through, and printed on each sheet of paper.
  private static let style =
    ".mayak-draft{position:fixed;z-index:99;inset:45vh -20vw auto;margin:0;padding:.4em;"
    + "transform:rotate(-20deg);text-align:center;font:bold 6vmin/1.2 sans-serif;color:#c008;"
    + "border-block:.1em solid;pointer-events:none;print-color-adjust:exact}"
}
