import SiteModel
import Testing

@testable import Workspace

/// What a writing means for readers, and what is known of it afterwards.
@Suite struct PublicationTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func titled(_ path: String, _ text: String, _ identity: String, _ title: String)
    -> PlannedFile
  {
    PlannedFile(
      path: path, identity: identity, title: title, stage: .page,
      contents: .render { $0 += text.utf8 })
  }

  private func write(_ files: [PlannedFile]) async throws -> [PageChange] {
    try await folder.writer.write(files, for: Day("2026-11-20")).pages
  }

  @Test func `a page is new, changed or vanished by what it is, wherever it stands`() async throws {
    let first = try await write([
      titled("a.html", "1", "page a en", "A"), titled("b.html", "1", "page b en", "B"),
      titled("c.html", "1", "page c en", "C"), page("x.css", "x", .asset),
    ])
    #expect(first.map(\.fate) == [.new, .new, .new])
    let second = try await write([
      titled("a.html", "2", "page a en", "A2"), titled("moved.html", "1", "page b en", "B"),
      titled("d.html", "1", "page d ru", "Д"),
    ])
    #expect(
      second == [
        PageChange(.changed, "page a en", "A2"), PageChange(.new, "page d ru", "Д"),
        PageChange(.changed, "page b en", "B"), PageChange(.vanished, "page c en", "C"),
      ])
    #expect(second[1].page == "page d" && second[1].language == "ru")
  }

  @Test func `a page whose address leads to another file now has vanished`() async throws {
    _ = try await write([titled("a.html", "1", "page a en", "A")])
    let changes = try await write([page("a.html", "elsewhere", identity: "alias /a.html")])
    #expect(changes == [PageChange(.vanished, "page a en", "A")])
  }

  @Test func `a plan says the same as the writing after it`() async throws {
    _ = try await write([
      titled("a.html", "1", "page a en", "A"), titled("b.html", "1", "page b en", "B"),
    ])
    let files = [
      titled("a.html", "2", "page a en", "A"), titled("c.html", "1", "page c en", "C"),
    ]
    let plan = try await folder.writer.plan(files).pages
    #expect(try await write(files) == plan)
    #expect(plan.map(\.fate) == [.changed, .new, .vanished])
  }

  @Test func `the manifest keeps the day and the titles`() async throws {
    _ = try await write([titled("a.html", "1", "page a en", "A"), page("b", "b")])
    #expect(
      try folder.read("Public/.mayak/manifest")
        == "mayak-manifest 1 complete 2026-11-20\na.html\tpage a en\tA\nb\tb\nend\n")
    let publication = try folder.writer.publication()
    #expect(publication == Publication(day: Day("2026-11-20"), isWhole: true))
  }

  @Test func `a manifest of an older version is read, and tells no day`() async throws {
    #expect(try folder.writer.publication() == nil)
    try folder.write(
      "Public/.mayak/manifest", "mayak-manifest 1 complete\na.html\tpage a en\nend\n")
    #expect(try folder.writer.publication() == Publication(day: nil, isWhole: true))
    let changes = try await write([titled("b.html", "1", "page b en", "B")])
    #expect(changes == [PageChange(.new, "page b en", "B")])
  }

  @Test func `a writing that was cut short is known for one, with the day before it`() throws {
    try folder.write(
      "Public/.mayak/manifest",
      "mayak-manifest 1 writing 2026-11-19\na.html\tpage a en\tA\nend\n")
    #expect(
      try folder.writer.publication() == Publication(day: Day("2026-11-19"), isWhole: false))
  }

  @Test(arguments: [
    "mayak-manifest 1 complete 2026-11-31\nend\n", "mayak-manifest 1 complete \nend\n",
    "mayak-manifest 1 complete 2026-11-20 x\nend\n", "mayak-manifest 1 complete\na\tb\tc\td\nend\n",
  ])
  func `a manifest that nobody wrote so is refused`(_ text: String) {
    #expect(throws: Manifest.Flaw.self) { try Manifest(parsing: Array(text.utf8)) }
  }
}
