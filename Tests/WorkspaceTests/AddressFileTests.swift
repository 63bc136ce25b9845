import Diagnostics
import TestSupport
import Testing
import Workspace

@Suite struct AddressFileTests {
  private static let file = "Content/addresses.lock"
  private static let partial = "Content/.addresses.lock.partial"

  @Test func `the file is replaced as a whole, over what a run left that was stopped`() throws {
    let folder = try TestFolder()
    try folder.write(Self.file, "old")
    try folder.write(Self.partial, "half of a longer text")
    #expect(try AddressFile(folder.layout).write(Array("new".utf8)) == nil)
    #expect(try folder.read(Self.file) == "new")
    #expect(!folder.exists(Self.partial))
  }

  @Test func `nothing is written through a link`() throws {
    let folder = try TestFolder()
    try folder.write("Content/other", "mine")
    try folder.link(Self.file, to: "other")
    #expect(try AddressFile(folder.layout).write([0x0A]) == .phrase(.linkInTheWay))
    #expect(try folder.read("Content/other") == "mine")
  }

  @Test func `what is no matter of rights is a failure`() throws {
    let folder = try TestFolder()
    try folder.write(Self.file + "/file", "")
    #expect(throws: WorkspaceError.self) { try AddressFile(folder.layout).write([]) }
  }
}
