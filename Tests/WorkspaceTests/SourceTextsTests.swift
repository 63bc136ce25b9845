import Diagnostics
import Foundation
import Reading
import Testing

@testable import Workspace

@Suite struct SourceTextsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func texts(_ theme: [String: [UInt8]] = [:]) throws -> SourceTexts {
    let theme = EmbeddedTheme(theme)
    let tree = try SourceDiscovery(theme: theme).discover(folder.layout)
    return SourceTexts(folder.layout, of: tree, theme: theme)
  }

  private func read(_ texts: SourceTexts, _ paths: String...) -> [String: String] {
    texts.texts(of: Set(paths)).mapValues { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `a text is given again as it was, the theme's too`() throws {
    try folder.write("Content/e\u{301}.md", "one")
    try folder.write("Content/b.md", "two")
    try folder.write("Content/c.jpg", "three")
    let texts = try texts(["layout.mustache": Array("four".utf8)])
    #expect(
      read(texts, "Content/\u{E9}.md", "Content/c.jpg", "Templates/layout.mustache") == [
        "Content/\u{E9}.md": "one", "Templates/layout.mustache": "four",
      ])
  }

  @Test func `a text that was too large to be read is not read for its complaint`() throws {
    try folder.write("Content/a.md", String(repeating: "a", count: 4 << 20))
    try folder.write("Content/b.md", String(repeating: "a", count: (4 << 20) + 1))
    let found = try texts().texts(of: ["Content/a.md", "Content/b.md"])
    #expect(found.keys.sorted() == ["Content/a.md"])
  }

  @Test func `of a text that somebody changed or took away nothing is given`() throws {
    for name in ["longer", "same", "replaced", "gone", "untouched"] {
      try folder.write("Content/\(name).md", "one")
    }
    let texts = try texts()
    try folder.write("Content/longer.md", "one and more")
    try folder.write("Content/new.md", "two")
    try overwrite("Content/same.md", with: "two")
    try folder.remove("Content/replaced.md")
    try folder.write("Content/replaced.md", "one")
    try folder.remove("Content/gone.md")
    let names = ["longer", "same", "replaced", "gone", "untouched", "new"]
    let found = texts.texts(of: Set(names.map { "Content/\($0).md" }))
    #expect(found.keys.sorted() == ["Content/untouched.md"])
  }

  /// Writes into the very file, and gives it back the time of its last change.
  private func overwrite(_ path: String, with text: String) throws {
    let full = "\(folder.path)/\(path)"
    let before = try FileManager.default.attributesOfItem(atPath: full)
    let file = try FileHandle(forWritingTo: URL(filePath: full))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    try FileManager.default.setAttributes(
      before.filter { $0.key == .modificationDate }, ofItemAtPath: full)
  }
}
