import Building
import Diagnostics
import Foundation
import Reading
import Rendering
import Resolving
import SiteModel
import TestSupport
import Testing
import Workspace

@testable import Preview

/// A site on a disk in memory that is edited while it is looked at; removed with the value.
final class EditedSite {
  let path: String
  private(set) var files: [String: [UInt8]]

  init(_ fixture: SiteFixture) throws {
    let memory = "/dev/shm/"
    let folder =
      FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    path = "\(folder)mayak-preview-\(UUID().uuidString)"
    files = [:]
    try write(fixture.files)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("could not remove \(path): \(error)")
    }
  }

  var layout: ProjectLayout { ProjectLayout(source: path) }

  /// Makes the folder hold these files, and says which are others now.
  @discardableResult
  func write(_ new: [String: [UInt8]]) throws -> Set<String> {
    var changed: Set<String> = []
    for file in files.keys where new[file] == nil {
      try FileManager.default.removeItem(atPath: "\(path)/\(file)")
      changed.insert(file)
    }
    for (file, bytes) in new where files[file] != bytes {
      let full = "\(path)/\(file)"
      try FileManager.default.createDirectory(
        atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: full))
      changed.insert(file)
    }
    files = new
    return changed
  }

  @discardableResult
  func write(_ file: String, _ text: String?) throws -> Set<String> {
    var new = files
    new[file] = text.map { Array($0.utf8) }
    return try write(new)
  }

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  /// What a build of the same files gives.
  func built(_ today: Day?) async throws -> SiteBuild {
    let day = try #require(today)
    return try await SiteBuild.run(
      tree: SourceDiscovery().discover(layout), purpose: .publishing, today: { _ in day })
  }
}

/// Everything that is made of files, with nothing kept but a theme.
struct CleanBuild {
  let published: SiteBuild
  /// With drafts and what is scheduled.
  let shown: SiteBuild
  let theme: CompiledTheme?

  init(_ files: [String: [UInt8]], on day: Day, keeping theme: CompiledTheme?) async {
    var fixture = SiteFixture("")
    fixture.files = files
    let read = await SiteReader.read(fixture.tree())
    guard let parsed = read.value else {
      published = .unreadable(read.diagnostics, .publishing)
      shown = published
      self.theme = theme
      return
    }
    let compiled = CompiledTheme.make(parsed, read.diagnostics, keeping: theme?.theme.value)
    self.theme = compiled
    let build = { (audience: Audience) in
      let planned = await PlannedSite.make(parsed, today: day, for: audience)
      return SiteBuild(parsed, planned, compiled, said: read.diagnostics, purpose: .publishing)
    }
    published = await build(.readers)
    shown = await build(.author)
  }
}

extension SiteBuild {
  /// The pages by their addresses; nil where there are none.
  var pages: [String: [UInt8]]? {
    guard case .sound(let site) = state else { return nil }
    var pages: [String: [UInt8]] = [:]
    for file in site.files {
      guard case .render(let make) = file.contents else { continue }
      var bytes: [UInt8] = []
      make(&bytes)
      pages["/\(file.path)"] = bytes
    }
    return pages
  }
}

extension PreviewState {
  /// What it answers at every address at which it shows something that was made.
  var answers: [String: [UInt8]] {
    var answers: [String: [UInt8]] = [:]
    for entry in shown?.sound.output ?? [] {
      guard case .render = entry.recipe,
        case .bytes(let bytes) = answer("/\(entry.path.file)").contents
      else { continue }
      answers["/\(entry.path.file)"] = bytes
    }
    return answers
  }

  func html(_ address: String) -> String? {
    let answer = answer(address)
    guard answer.status == .found, case .bytes(let bytes) = answer.contents else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
