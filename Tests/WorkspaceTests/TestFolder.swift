import Diagnostics
import Foundation
import Reading
import SiteModel
import Workspace

/// A fresh folder on disk with a source and an output in it; removed with the value.
final class TestFolder {
  let path: String

  /// - Parameter inMemory: on a file system in memory, where the machine has one: some of those on
  ///   disk take seconds to make thousands of files again that were just removed.
  init(inMemory: Bool = false) throws {
    let memory = "/dev/shm/"
    let useMemory = inMemory && FileManager.default.isWritableFile(atPath: memory)
    path =
      (useMemory ? memory : NSTemporaryDirectory()) + "mayak-workspace-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/Content", withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("could not remove \(path): \(error)")
    }
  }

  /// The program that writes a site here, not yet started.
  func probe(_ arguments: String...) -> Process {
    let probe = Process()
    probe.executableURL = URL(filePath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "WriterProbe")
    probe.arguments = [path] + arguments
    return probe
  }

  var layout: ProjectLayout { ProjectLayout(source: path) }
  var output: String { path + "/Public" }
  var writer: OutputWriter { OutputWriter(layout, theme: EmbeddedTheme([:])) }

  func write(_ path: String, _ text: String) throws {
    let full = self.path + "/" + path
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: full))
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self.path + "/" + path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: self.path + "/" + path)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self.path + "/" + path, withDestinationPath: target)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: self.path + "/" + path)
  }

  /// The bytes of every file of the output, Mayak's own folder left out but for the manifest.
  func published() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: output)
    where !path.hasPrefix(".mayak/") || path == ".mayak/manifest" {
      if isFolder("\(output)/\(path)") { continue }
      files[path] = try Data(contentsOf: URL(filePath: "\(output)/\(path)"))
    }
    return files
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Sets the time of a file's last change to a day long past, so that a later one shows.
  func age(_ path: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: self.path + "/" + path)
  }

  func isAged(_ path: String) throws -> Bool {
    let date = try FileManager.default.attributesOfItem(atPath: self.path + "/" + path)[
      .modificationDate]
    return date as? Date == Date(timeIntervalSince1970: 1_000_000)
  }
}

/// A page with this text.
func page(
  _ path: String, _ text: String, _ stage: OutputStage = .page, identity: String? = nil
) -> PlannedFile {
  PlannedFile(
    path: path, identity: identity ?? path, stage: stage,
    contents: .render { $0 += text.utf8 })
}

extension SourceFile {
  var text: String? {
    guard case .text(let bytes) = contents else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What the call throws, as it would be printed in English.
func complaint(_ body: () async throws(WorkspaceError) -> some Any) async -> String? {
  do throws(WorkspaceError) {
    _ = try await body()
    return nil
  } catch {
    return error.text(in: .english)
  }
}
