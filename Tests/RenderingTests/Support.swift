import Diagnostics
import Reading
import Resolving
import SiteModel
import TestSupport

@testable import Rendering

/// A site taken as far as its plan.
struct Planned {
  let parsed: ParsedSite
  let site: Site
  let plan: OutputPlan
  let diagnostics: [Diagnostic]
  /// What collides, as `FILE:LINE:COLUMN`, or `FILE` where a whole file is meant.
  let collisions: [String]

  init(
    _ fixture: SiteFixture, today: String = "2026-11-21", shuffled: Bool = false,
    links: LinkStyle = .folders
  ) async {
    let read = await SiteReader.read(fixture.tree(shuffled: shuffled), linking: links)
    guard let parsed = read.value, let day = Day(today) else {
      preconditionFailure("the site cannot be read: \(read.diagnostics)")
    }
    let resolved = await SiteResolver(today: day).resolve(parsed)
    let plan = OutputPlan.make(resolved.site)
    self.parsed = parsed
    site = resolved.site
    self.plan = plan.value
    diagnostics = read.diagnostics + resolved.diagnostics + plan.diagnostics
    collisions = plan.diagnostics.map { diagnostic in
      let place = diagnostic.place
      guard place.range != 0..<0, let bytes = fixture.files[place.file] else { return place.file }
      let (line, column) = SourceText(bytes).position(of: place.range.lowerBound)
      return "\(place.file):\(line):\(column)"
    }
  }

  /// The small site with the files of the text added, or in place of its own.
  init(_ text: String, links: LinkStyle = .folders) async {
    await self.init(SiteFixture.small.adding(text), links: links)
  }

  /// The identity of what stands at each path, kept addresses included.
  var identities: [String: String] {
    Dictionary(uniqueKeysWithValues: plan.entries.map { ($0.path.text, $0.identity) })
  }
}

/// A site rendered in memory.
struct Rendered {
  let site: Site
  /// What is written; addresses that are only kept are left out.
  let plan: [OutputEntry]
  let theme: Theme
  let sound: SoundSite
  let renderer: SiteRenderer
  /// What is made, by the paths of the files; copied files are left out.
  let files: [String: String]

  /// Compiling is most of what a small site costs, and most here differ in pages alone: they share a theme as
  /// the states of a preview do.
  private static let themes = Kept<Theme>(most: 32)

  /// Those that people read in a browser.
  var pages: [String: String] { files.filter { $0.key.hasSuffix(".html") } }

  init(
    _ fixture: SiteFixture, today: String = "2026-11-21", shuffled: Bool = false,
    zone: ZoneTimes = .greenwich, links: LinkStyle = .folders
  ) async {
    let planned = await Planned(fixture, today: today, shuffled: shuffled, links: links)
    let interface = ThemeInterface.make(planned.parsed)
    let kept = Self.themes.first { $0.interface == interface.value }
    let compiled = Theme.compile(interface.value, keeping: kept)
    if let theme = compiled.value, theme !== kept { Self.themes.keep(theme) }
    let diagnostics = planned.diagnostics + interface.diagnostics + compiled.diagnostics
    guard let theme = compiled.value,
      let sound = SoundSite(
        planned.site, planned.plan, theme, zone: zone, complaints: diagnostics)
    else { preconditionFailure("the site has errors: \(diagnostics)") }
    let renderer = SiteRenderer(sound)
    self.sound = sound
    site = planned.site
    self.theme = theme
    plan = sound.output.filter { if case .keep = $0.recipe { false } else { true } }
    var files: [String: String] = [:]
    for entry in plan { files[entry.path.file] = Self.text(of: entry, by: renderer) }
    self.files = files
    self.renderer = renderer
  }

  /// Nil for a file that is copied.
  static func text(of entry: OutputEntry, by renderer: SiteRenderer) -> String? {
    guard case .render(let render) = entry.recipe else { return nil }
    var bytes: [UInt8] = []
    render(renderer, &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The small site with the files of the text added, or in place of its own.
  init(_ text: String, today: String = "2026-11-21") async {
    await self.init(SiteFixture.small.adding(text), today: today)
  }

  /// What templates of the site may name.
  var reference: String { ThemeReference.markdown(of: theme) }

  subscript(path: String) -> String { files[path + "index.html"] ?? "" }
}

/// A page as a file of a fixture, with these further lines in its header.
func page(_ file: String, _ header: String = "", body: String = "") -> String {
  let lines = header.isEmpty ? "" : header + "\n"
  return "-- Content/\(file) --\n---\ntitle: \(file)\n\(lines)---\n\(body)\n"
}
