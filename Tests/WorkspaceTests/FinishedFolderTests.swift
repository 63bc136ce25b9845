import Foundation
import TestSupport
import Testing

@testable import Workspace

@Suite struct FinishedFolderTests {
  private let root = NSTemporaryDirectory() + "mayak-finished-\(UUID().uuidString)"

  private func inFolder(_ body: () throws -> Void) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: root + "/site/en", withIntermediateDirectories: true)
    try files.createDirectory(atPath: root + "/other", withIntermediateDirectories: true)
    try Data("a".utf8).write(to: URL(filePath: root + "/site/en/a.html"))
    try Data("bc".utf8).write(to: URL(filePath: root + "/other/b.html"))
    defer {
      do { try files.removeItem(atPath: root) } catch { Issue.record(error) }
    }
    try body()
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/site/\(name)", withDestinationPath: target)
  }

  @Test func `every file is found with its size and bytes`() throws {
    try inFolder {
      let folder = try FinishedFolder(root + "/site")
      #expect(folder.files.map(\.path) == ["en/a.html"])
      #expect(folder.files.map(\.size) == [1])
      #expect(try folder.bytes(of: folder.files[0]) == Array("a".utf8))
    }
  }

  @Test func `a link within the folder is followed once, and one that leads out or round is not`()
    throws
  {
    try inFolder {
      try link("ru", to: "en")
      try link("a.html", to: "en/a.html")
      try link("out", to: "../other")
      try link("out.html", to: root + "/other/b.html")
      try link("en/up", to: "..")
      try link("en/round", to: ".")
      try link("gone", to: "nowhere")
      let folder = try FinishedFolder(root + "/site")
      #expect(folder.files.map(\.path) == ["a.html", "en/a.html", "ru/a.html"])
      #expect(
        folder.passedOver
          == ["en/round", "en/up", "gone", "out", "out.html", "ru/round", "ru/up"])
    }
  }

  @Test func `names that are not published and pipes are not read`() throws {
    try inFolder {
      for name in [".git", ".well-known"] {
        try FileManager.default.createDirectory(
          atPath: "\(root)/site/\(name)", withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: "\(root)/site/\(name)/x"))
      }
      #expect(mkfifo(root + "/site/pipe.html", 0o600) == 0)
      let folder = try FinishedFolder(root + "/site")
      #expect(folder.files.map(\.path) == [".well-known/x", "en/a.html"])
      #expect(folder.passedOver == ["pipe.html"])
    }
  }

  @Test func `what is no folder is the world failing`() throws {
    try inFolder {
      #expect(throws: WorkspaceError.self) { try FinishedFolder(root + "/nowhere") }
      #expect(throws: WorkspaceError.self) { try FinishedFolder(root + "/site/en/a.html") }
    }
  }
}
