import Diagnostics
import TestSupport
import Testing

@testable import MayakCLI

/// What the program says of how it is called.
@Suite struct UsageTests {
  @Test func `the language of a call is that of its option, else that of the environment`() {
    #expect(CallLanguage.of(["mayak", "check"], locale: "ru_BY.UTF-8") == .russian)
    #expect(CallLanguage.of(["mayak", "check"], locale: "C") == .english)
    #expect(CallLanguage.of(["mayak", "check", "--messages", "ru"], locale: "C") == .russian)
    #expect(CallLanguage.of(["mayak", "check", "--messages=en"], locale: "ru_BY") == .english)
    #expect(CallLanguage.of(["mayak", "--messages", "de"], locale: "ru_BY") == .russian)
    #expect(CallLanguage.of(["mayak", "--messages"], locale: "ru_BY") == .russian)
  }

  @Test(arguments: [
    ("Error: Unknown option '--nope'", "Ошибка: неизвестный параметр --nope"),
    (
      "Error: Unknown option '--sourse'. Did you mean '--source'?",
      "Ошибка: неизвестный параметр --sourse; может быть, --source?"
    ),
    (
      "Error: Unexpected argument 'chek'",
      "Ошибка: «chek» здесь не к месту: команды перечисляет mayak --help, папку сайта указывают через"
        + " --source, текст с пробелом берут в кавычки"
    ),
    (
      "Error: 2 unexpected arguments: 'a', 'b'",
      "Ошибка: эти слова здесь не к месту: 'a', 'b'; параметр начинается с двух дефисов (--), текст с"
        + " пробелом берут в кавычки"
    ),
    ("Usage: mayak <subcommand>", "Вызов: mayak <команда>"),
    ("  See 'mayak help <subcommand>' for detailed help.", "  Подробнее: mayak help <команда>"),
    (
      "  -h, --help              Show help information.",
      "  -h, --help              Показать эту справку."
    ),
    ("some line that nobody knows", "some line that nobody knows"),
  ])
  func `what the library says in English is said in Russian`(_ line: String, _ expected: String) {
    #expect(UsageTranslation(language: .russian).translated(line) == expected)
    #expect(UsageTranslation(language: .english).translated(line) == line)
  }

  @Test(arguments: [
    ["--help"], ["build", "--help"], ["check", "--help"], ["--nope"], ["chek"],
    ["check", "--nope"],
    ["check", "--today"], ["check", "--today", "2026-02-30"], ["check", "--only", "x"],
    ["check", "--strict=x"], ["check", "a", "b"], ["build", "--base-url", "here"], ["audit"],
    ["audit", "--help"], ["new", "--help"], ["new"], ["new", "newz", "A"],
    ["new", "news", "A", "--language", "1"], ["new", "news", "A", "--edit"],
    ["init", "--help"], ["init"], ["init", "a", "--starter", "x"], ["schema", "--help"],
    ["serve", "--help"], ["serve", "--port", "x"],
    ["status", "--help"], ["why", "--help"], ["explain", "--help"], ["explain", "x"],
    ["withdraw"], ["withdraw", "--help"], ["withdraw", "x", "--notice", "y"],
    ["preview-file"], ["preview-file", "--help"], ["move"], ["move", "--help"],
    ["doctor", "--help"], ["translations", "--help"], ["translations", "done"],
    ["translations", "done", "--help"],
  ])
  func `nothing that is said in Russian is left in English`(_ call: [String]) throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak(call[0], Array(call.dropFirst()), locale: "ru_BY.UTF-8")
    let text = (result.output + result.errors)
      .replacing(
        /'[^']*'|«[^»]*»|--?[a-z-]+|Content|Templates|Public|Markdown|site\.yml|mayak|build|check|audit|withdraw|preview-file|draft\.html|short|none|serve|https:|example|org|addresses.lock|aliases|move|help|draft|news|new|EDITOR|en,ru|init|JSON Schema|schema|vscode|campaign|plain|Title|[a-z]{2},|status|why|explain|fmt|slug|JSON|en или ru|text|json|sarif|github|auto|always|never|Mayak|translations|done|send|receive|pandoc|docx|zip|typo|doctor/,
        with: "")
    #expect(text.contains(/[а-я]{4}/))
    #expect(!text.contains(/[A-Za-z]{3}/), "\(text)")
  }
}
