import Diagnostics
import TestSupport
import Testing

@testable import MayakCLI

/// `mayak --version`.
@Suite struct ProgramVersionsTests {
  @Test func `alone it is one number`() throws {
    let result = try SiteFolder(SiteFixture()).mayak("--version")
    #expect(result.output == "\(Mayak.version)\n")
  }

  @Test(arguments: [["--version", "--verbose"], ["--verbose", "--version"]])
  func `with --verbose every part tells its own`(_ options: [String]) throws {
    let result = try SiteFolder(SiteFixture()).mayak(options[0], [options[1]])
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "mayak \(Mayak.version)")
    for name in ["cmark-gfm", "libyaml", "expat", "zlib", "brotli", "libevent"] {
      #expect(lines.contains { $0.wholeMatch(of: /(\S+) \d+\.\d\S*/)?.output.1 == name[...] })
    }
  }

  @Test func `a packaged program tells what it was built with, too`() {
    let versions = ProgramVersions(
      parts: [("mayak", "1.0")], builtWith: "Swift 6.3.1\nlibgumbo-dev 0.13.0\n")
    #expect(
      versions.text(in: .russian) == """
        mayak 1.0

        Собрано из:
        Swift 6.3.1
        libgumbo-dev 0.13.0

        """)
    #expect(ProgramVersions(parts: [("a", "1")], builtWith: "").text(in: .english) == "a 1\n")
  }
}
