import Foundation
import TestSupport
import Testing

/// What the shells are told of the commands, by the library that reads the command line.
@Suite struct CompletionTests {
  private func script(_ shell: String, locale: String = "C.UTF-8") throws -> String {
    let folder = try SiteFolder(SiteFixture())
    let result = try folder.mayak("--generate-completion-script", shell, locale: locale)
    #expect(result.code == 0)
    return result.output
  }

  @Test(arguments: ["bash", "zsh", "fish"], ["C.UTF-8", "ru_RU.UTF-8"])
  func `a shell loads its script without a word`(_ shell: String, _ locale: String) throws {
    guard let program = Self.path(of: shell) else { return }
    let folder = try SiteFolder(SiteFixture())
    try folder.write("completion", try script(shell, locale: locale))
    let process = Process()
    process.executableURL = URL(filePath: program)
    // The functions of zsh are declared only where its own system of completions is there.
    let load = shell == "zsh" ? "autoload -U compinit; compinit -u -D; " : ""
    process.arguments = ["-c", "\(load)source ./completion"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8"]
    let said = Pipe()
    process.standardOutput = said
    process.standardError = said
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try said.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: text, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `every command and what may follow an option is proposed`(_ shell: String) throws {
    let text = try script(shell)
    let help = try SiteFolder(SiteFixture()).mayak("--help").output
    let names =
      help.split(separator: "SUBCOMMANDS:").last?
      .matches(of: #/(?m)^  ([a-z-]+) /#).map { String($0.output.1) } ?? []
    #expect(names.count >= 6)
    for name in names { #expect(text.contains(name), "\(name)") }
    for word in ["campaign", "broken-link", "en", "ru"] { #expect(text.contains(word), "\(word)") }
  }

  @Test func `in Russian no sentence is left in English`() throws {
    for shell in ["zsh", "fish"] {
      #expect(!(try script(shell, locale: "ru_RU.UTF-8").contains("Show ")), "\(shell)")
    }
  }

  @Test func `the kinds of pages are proposed`() throws {
    #expect(try proposals("positional@0", of: ["new"], [""]).contains("guidance"))
  }

  @Test func `pages are proposed by name, and by file once a path is begun`() throws {
    for command in ["why", "withdraw", "preview-file", "move"] {
      #expect(try proposals("positional@0", of: [command], [""]) == ["a", "first"])
    }
    #expect(
      try proposals("positional@0", of: ["why"], ["Content/news/f"]) == [
        "Content/news/first/index.en.md", "Content/news/first/index.ru.md",
      ])
    #expect(try proposals("positional@0", of: ["why"], ["f"]) == ["first"])
  }

  @Test func `languages and folders of the site are proposed`() throws {
    #expect(
      try proposals("positional@0", of: ["translations", "send"], [""]) == ["en", "ru"])
    #expect(
      try proposals("--section", of: ["new"], ["--section", ""]) == ["news", "news/first"])
    #expect(try proposals("--languages", of: ["init"], ["--languages", ""]).contains("ru"))
  }

  @Test func `pages of another folder are proposed where the call names it`() throws {
    #expect(try proposals("positional@0", of: ["why"], ["--source", "other", ""]) == [])
  }

  /// What the program itself proposes for the last word of a call.
  private func proposals(_ argument: String, of command: [String], _ rest: [String]) throws
    -> [String]
  {
    let site = try SiteFolder(SiteFixture())
    for file in ["news/a.en.md", "news/first/index.en.md", "news/first/index.ru.md", "index.en.md"]
    {
      try site.write("Content/\(file)", "")
    }
    let words = command + rest
    let begun = words.last ?? ""
    let result = try site.mayak(
      "---completion",
      command + ["--", argument, "\(words.count)", "\(begun.utf8.count)", "mayak"] + words)
    #expect(result.code == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("bash", "'--source')", "__mayak_add_completions -d"),
    ("zsh", "'--source[", "_files -/"),
    ("fish", "-l 'source'", "__mayak_complete_directories"),
  ])
  func `wherever a source is asked for, folders alone are proposed`(
    _ shell: String, _ mark: String, _ folders: String
  ) throws {
    let lines = try script(shell).split(separator: "\n")
    // In bash what is proposed stands on the line below.
    let asked = zip(lines, lines.dropFirst()).filter { $0.0.contains(mark) }
    #expect(asked.count > 10)
    for (line, next) in asked { #expect((line + next).contains(folders), "\(line)") }
  }

  /// Where people install their shells.
  private static func path(of shell: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + shell }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
