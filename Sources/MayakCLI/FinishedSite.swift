import Building
import Diagnostics
import Inspection
import Reading
import Rendering
import Resolving
import SiteModel
import Workspace

/// The files of a site as visitors would get them, made in memory.
struct FinishedSite: Sendable {
  private let site: SoundSite
  private let renderer: SiteRenderer

  init(_ site: SoundSite) {
    self.site = site
    renderer = SiteRenderer(site)
  }

  /// Everything that is wrong with what visitors would get.
  ///
  /// - Parameter copied: the bytes of a file that is only copied.
  func complaints(
    copied: (SourceFile) throws(WorkspaceError) -> [UInt8]
  ) async throws(WorkspaceError) -> [Diagnostic] {
    let configuration = site.site.configuration
    let home = Home(configuration.baseURL)
    var files: [InspectedFile] = []
    var made: [OutputEntry] = []
    for entry in site.output {
      switch entry.recipe {
      case .render: made.append(entry)
      case .copy(let source): files.append(try look(at: source, entry.path.file, home, copied))
      case .keep: break
      }
    }
    let renderer = renderer
    files += await made.concurrentMap { entry in
      InspectedFile(path: entry.path.file, bytes: entry.bytes(renderer), home: home)
    }
    let inspection = SiteInspection(
      files, budgets: configuration.budgets, isOnDisk: configuration.links == .files)
    let owners = owners
    return inspection.complaints { owners[$0] }
  }

  /// By the paths of files, what they are made from.
  private var owners: [String: Owner] {
    let headings = Dictionary(
      site.site.pages.map { ($0.path.file, $0.headings) }
    ) { $0.union($1) }
    return Dictionary(
      uniqueKeysWithValues: site.output.map { entry in
        let path = entry.path.file
        let owner = Owner(
          entry.place, isCopied: entry.isCopied, headings: headings[path, default: []])
        return (path, owner)
      })
  }

  private func look(
    at source: SourceFile, _ path: String, _ home: Home,
    _ copied: (SourceFile) throws(WorkspaceError) -> [UInt8]
  ) throws(WorkspaceError) -> InspectedFile {
    // What a drawing would do was looked at when it was read.
    guard InspectedFile.isRead(path, size: source.size), InspectedFile.Kind(path) != .drawing else {
      return InspectedFile(path: path, size: source.size)
    }
    return InspectedFile(path: path, bytes: try copied(source), home: home)
  }

  /// The texts of files among these paths that nobody copied, made once more.
  func texts(of paths: Set<String>) -> [String: SourceText] {
    var texts: [String: SourceText] = [:]
    for entry in site.output where !entry.isCopied && paths.contains(entry.path.file) {
      texts[entry.path.file] = SourceText(entry.bytes(renderer))
    }
    return texts
  }
}

extension OutputEntry {
  fileprivate var isCopied: Bool { if case .copy = recipe { true } else { false } }

  fileprivate func bytes(_ renderer: SiteRenderer) -> [UInt8] {
    var bytes: [UInt8] = []
    if case .render(let make) = recipe { make(renderer, &bytes) }
    return bytes
  }
}

extension SourceFile {
  fileprivate var size: Int {
    switch contents {
    case .text(let bytes): bytes.count
    case .opaque(let facts): facts.size
    }
  }
}

extension SiteBuild {
  /// The same after a look at the finished pages, where there are any.
  ///
  /// - Parameter copied: the bytes of a file that is only copied.
  func inspected(
    copied: (SourceFile) throws(WorkspaceError) -> [UInt8]
  ) async throws(WorkspaceError) -> SiteBuild {
    guard case .sound(let sound) = state else { return self }
    let weighing = Weighing(
      levels: sound.site.configuration.levels, purpose: purpose, unpublished: [])
    let found = weighing.weigh(try await FinishedSite(sound).complaints(copied: copied))
    return SiteBuild(
      purpose: purpose, diagnostics: (diagnostics + found).sortedOnce(),
      state: found.hasErrors ? .faulty(sound.site) : state, addresses: addresses)
  }
}
