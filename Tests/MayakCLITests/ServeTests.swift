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
}
