import TestSupport
import Testing

/// The program where the system gives it little, or nobody listens.
@Suite struct SurroundingsTests {
  @Test func `a build goes on where nobody reads what it says`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/notes.txt", "left behind")
    let plan = try site.mayakUnread("build", "--plan", "--today", "2026-11-21")
    #expect(plan == (0, false))
    let build = try site.mayakUnread("build", "--today", "2026-11-21")
    #expect(build == (0, false))
    #expect(site.exists("Public/index.html"))
    let strict = try site.mayakUnread("build", "--strict", "--today", "2026-11-21")
    #expect(strict == (1, false))
  }

  @Test func `help that nobody reads ends well`() throws {
    #expect(try SiteFolder(.small).mayakUnread("--help") == (0, false))
  }

  @Test(arguments: 3...20)
  func `too few open files are told, and never a crash`(_ count: Int) throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak("build", "--today", "2026-11-21", limit: "-n \(count)")
    // What loads the program needs some itself.
    guard result.code != 127 || count > 3 else { return }
    #expect(result.code == 0 || result.code == 2)
    #expect(result.code == 0 || result.errors.hasPrefix("mayak: error: cannot "))
    #expect(result.code == 0 || result.errors.hasSuffix("Too many open files\n"))
    #expect(result.code == 0 || !site.exists("Public/index.html"))
  }
}
