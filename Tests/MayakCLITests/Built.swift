import Building
import Diagnostics
import Reading
import SiteModel
import TestSupport
import Workspace

@testable import MayakCLI
@testable import Rendering

/// A site taken through the whole line in memory.
struct Built {
  let diagnostics: [Diagnostic]
  /// By path; empty when there are errors in the source. Copied files are left out.
  let files: [String: String]
  /// The paths of all files, copied ones too.
  let paths: Set<String>

  /// Compiling is most of what a small site costs, and most here differ in pages alone: they share a theme as
  /// the states of a preview do.
  private static let themes = Kept<Theme>(most: 32)

  static func site(
    _ fixture: SiteFixture, today: String = "2026-11-21", checking: Bool = false,
    shuffled: Bool = false, baseURL: String? = nil, links: LinkStyle = .folders,
    pictures: (any PictureMaking)? = nil
  ) async throws -> Built {
    let read = await SiteReader.read(
      fixture.tree(shuffled: shuffled), for: baseURL, linking: links)
    return try await Built(fixture, read, today: today, checking: checking, pictures: pictures)
  }

  /// - Parameter read: what was read of the fixture.
  init(
    _ fixture: SiteFixture, _ read: Diagnosed<ParsedSite?>, today: String, checking: Bool,
    pictures: (any PictureMaking)? = nil
  ) async throws {
    let interface = read.value.map { ThemeInterface.make($0).value }
    let kept = interface.flatMap { interface in Self.themes.first { $0.interface == interface } }
    let build = try await SiteBuild.make(
      of: read, purpose: checking ? .checking : .publishing, pictures: pictures, keeping: kept,
      sources: { fixture.files[$0] },
      today: { _ in
        guard let day = Day(today) else { preconditionFailure("\(today) is no day") }
        return day
      })
    if case .sound(let site) = build.state, site.theme !== kept { Self.themes.keep(site.theme) }
    var files: [String: String] = [:]
    let planned = if case .sound(let site) = build.state { site.files } else { [PlannedFile]() }
    for file in planned {
      guard case .render(let make) = file.contents else { continue }
      var bytes: [UInt8] = []
      make(&bytes)
      files[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    let inspected =
      checking
      ? try await build.inspected { file in
        fixture.files[file.path] ?? EmbeddedTheme.ofThisProgram.files[file.path] ?? []
      } : build
    diagnostics = inspected.diagnostics
    self.files = files
    paths = Set(planned.map(\.path))
  }

  private init(diagnostics: [Diagnostic], files: [String: String], paths: Set<String>) {
    self.diagnostics = diagnostics
    self.files = files
    self.paths = paths
  }

  /// The same without the complaints of a rule.
  func without(_ rule: Rule) -> Built {
    Built(diagnostics: diagnostics.filter { $0.rule != rule }, files: files, paths: paths)
  }

  /// The ids of the rules that were broken, in the order of the complaints.
  var rules: [String] { diagnostics.map(\.rule.id) }
}

/// Reads sites that differ from each other in a few files, as a preview does: what is the same in all,
/// the theme above all, is read once.
struct SiteRereader {
  private var kept = KeptPages()
  private var files: [String: [UInt8]]?

  mutating func read(
    _ fixture: SiteFixture, linking links: LinkStyle
  ) async -> Diagnosed<ParsedSite?> {
    let tree = fixture.tree()
    let before = files
    files = fixture.files
    if let before {
      let changed = Set(before.keys).union(fixture.files.keys)
        .filter { before[$0] != fixture.files[$0] }
      let gone = changed.filter { tree[$0] == nil }
      if let read = await kept.reread(changed.compactMap { tree[$0] }, gone: gone) {
        return Diagnosed(read.value, read.diagnostics)
      }
    }
    return await SiteReader.read(tree, linking: links, keeping: &kept)
  }
}
