import Foundation
import TestSupport
import Testing

@testable import MayakCLI

@Suite struct ServeTests {
  @Test func `where there is no site there is nothing to show`() throws {
    let site = try SiteFolder(SiteFixture())
    let result = try site.mayak("serve", "--no-open", "--port", "0")
    #expect(result.code == 2)
    #expect(result.errors.contains("Content"))
  }

  @Test func `a port that is none is a wrong call`() throws {
    let site = try SiteFolder(.small)
    #expect(try site.mayak("serve", "--port", "70000").code == 64)
  }

  @Test(arguments: [
    ("/mnt/c/Users/Anna/site/Content/a.md", "C:\\Users\\Anna\\site\\Content\\a.md"),
    ("/home/anna/site/Content", "\\\\wsl.localhost\\Debian\\home\\anna\\site\\Content"),
    ("/mnt/wide/x", "\\\\wsl.localhost\\Debian\\mnt\\wide\\x"), ("/mnt/d", "D:"),
  ])
  func `a path is written as Windows shows it`(_ path: String, _ shown: String) {
    #expect(Desktop.windowsPath(of: path, in: "Debian") == shown)
  }

  @Test func `a terminal that nobody reads holds nothing up, and later shows whole lines in order`()
    throws
  {
    let pipe = Pipe()
    let (reading, writing) = (pipe.fileHandleForReading, pipe.fileHandleForWriting)
    let output = PatientOutput(writing.fileDescriptor)
    let lines = (0..<6000).map { "line \($0), which nobody reads\n" }
    for line in lines { output.write(line) }
    // What a pipe holds, then what waited behind it.
    var said = Data()
    while !said.hasSuffix("line 5999, which nobody reads\n") {
      said += reading.availableData
      output.flush()
    }
    let shown = String(decoding: said, as: UTF8.self).split(separator: "\n").map { "\($0)\n" }
    #expect(shown.count < lines.count)
    #expect(shown.first == lines.first)
    var rest = lines[...]
    #expect(
      shown.filter { line in
        guard let place = rest.firstIndex(of: line) else { return true }
        rest = rest[(place + 1)...]
        return false
      }.count <= 1)
  }
}

extension Data {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
