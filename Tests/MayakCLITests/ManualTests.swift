import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import MayakCLI

/// The manual pages, made from the commands themselves. `UPDATE_DOCS=1 swift test` (`make man`) writes
/// them anew.
@Suite struct ManualTests {
  @Test(arguments: MessageLanguage.allCases)
  func `the manual page says what the commands say`(_ language: MessageLanguage) throws {
    let text = try Manual(language).text
    let file = Manual.file(language)
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil {
      let url = URL(filePath: "\(Repository.root)/\(file)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    } else {
      #expect(try text == Repository.text(file), "run: make man")
    }
  }

  @Test func `the Russian manual page is Russian`() throws {
    let text = try Manual(.russian).text
    for word in ["Show", "OPTIONS", "The ", "default"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `no line of a text commands the printer`() {
    #expect(Manual.printed(".x\n'y") == "\\&.x\n\\&'y")
    #expect(Manual.printed("a\\b --all") == "a\\eb \\-\\-all")
  }
}

/// `mayak.1` in one language, in the macros of man(7).
struct Manual {
  private let language: MessageLanguage
  private let root: Command

  private struct Dump: Decodable { let command: Command }

  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let abstract: String?
    let kind: String
    let names: [Name]?
    let valueName: String?
    let isOptional: Bool
  }

  static func file(_ language: MessageLanguage) -> String {
    language == .english ? "docs/man/man1/mayak.1" : "docs/man/\(language.rawValue)/man1/mayak.1"
  }

  init(_ language: MessageLanguage) throws {
    self.language = language
    let dump = try SiteFolder(SiteFixture())
      .mayak("--experimental-dump-help", "--messages", language.rawValue).output
    root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }
}

extension Manual {
  var text: String {
    let words = ManualWords.of(language)
    let commands = Self.commands(below: root)
    var lines = [
      ".\\\" \(words.origin)", ".TH MAYAK 1", ".SH \(words.name)",
      "mayak \\- \(printed(root.abstract ?? ""))", ".SH \(words.synopsis)",
    ]
    for (name, command) in commands {
      lines += [".B mayak \(name)", synopsis(command), ".br"]
    }
    lines += [".SH \(words.description)", printed(root.discussion ?? ""), ".SH \(words.commands)"]
    for (name, command) in commands {
      lines += [".SS \(name)", printed(command.abstract ?? "")]
      if let discussion = command.discussion { lines += [".PP", printed(discussion)] }
      lines += (command.arguments ?? []).filter(isOwn).flatMap(entry)
    }
    lines += [".SH \(words.everywhere)"] + (root.arguments ?? []).flatMap(entry)
    lines += [".SH \(words.exit)"]
    for (code, meaning) in words.codes { lines += [".TP", ".B \(code)", printed(meaning)] }
    lines += [".SH \(words.variables)"]
    for (name, meaning) in words.named { lines += [".TP", ".B \(name)", printed(meaning)] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Each with the words by which it is called, those of a command behind it.
  private static func commands(below command: Command) -> [(name: String, command: Command)] {
    (command.subcommands ?? []).filter { $0.commandName != "help" }.flatMap { below in
      [(below.commandName, below)]
        + commands(below: below).map { ("\(below.commandName) \($0.name)", $0.command) }
    }
  }

  /// Every command has the same two as the program itself.
  private func isOwn(_ argument: Argument) -> Bool {
    !(argument.names ?? []).contains { ["version", "help"].contains($0.name) }
  }

  private func synopsis(_ command: Command) -> String {
    let parts = (command.arguments ?? []).filter(isOwn).map { argument in
      let part = "\(names(argument))\(value(argument))"
      return argument.isOptional ? "[\(part)]" : part
    }
    return parts.isEmpty ? "\\&" : parts.joined(separator: " ")
  }

  private func entry(_ argument: Argument) -> [String] {
    [".TP", names(argument) + value(argument), said(argument.abstract ?? "")]
  }

  private func names(_ argument: Argument) -> String {
    (argument.names ?? []).map { name in
      "\\fB\(name.kind == "long" ? "\\-\\-" : "\\-")\(Self.printed(name.name))\\fR"
    }.joined(separator: ", ")
  }

  private func value(_ argument: Argument) -> String {
    guard argument.kind != "flag", let name = argument.valueName else { return "" }
    return (argument.kind == "positional" ? "" : " ") + "\\fI\(Self.printed(name))\\fR"
  }

  private func said(_ text: String) -> String {
    printed(UsageTranslation(language: language).translated(text))
  }

  private func printed(_ text: String) -> String { Self.printed(text) }

  static func printed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let signs = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      return signs.hasPrefix(".") || signs.hasPrefix("'") ? "\\&\(signs)" : signs
    }.joined(separator: "\n")
  }
}

/// What the manual page says beside what the commands say of themselves.
private struct ManualWords {
  let origin, name, synopsis, description, commands, everywhere, exit, variables: String
  let codes: [(String, String)]
  let named: [(String, String)]

  static func of(_ language: MessageLanguage) -> ManualWords {
    language == .russian ? russian : english
  }

  private static let english = ManualWords(
    origin: "Made from the commands by make man.", name: "NAME", synopsis: "SYNOPSIS",
    description: "DESCRIPTION", commands: "COMMANDS", everywhere: "OPTIONS OF EVERY COMMAND",
    exit: "EXIT STATUS", variables: "ENVIRONMENT",
    codes: [
      ("0", "All is well."), ("1", "The texts have errors; with --strict, warnings too."),
      ("2", "Something else failed, such as the disk or the clock."),
      ("64", "The program was called wrongly."),
    ],
    named: [
      ("LC_ALL, LC_MESSAGES, LANG", "The language of messages, unless --messages says it."),
      ("NO_COLOR", "No colours on a terminal."),
      ("SOURCE_DATE_EPOCH", "Seconds since 1970 that stand for now."),
      ("EDITOR", "What mayak new --edit opens; VISUAL comes before it."),
    ])

  private static let russian = ManualWords(
    origin: "Сделано из команд: make man.", name: "ИМЯ", synopsis: "ВЫЗОВ",
    description: "ОПИСАНИЕ", commands: "КОМАНДЫ", everywhere: "ПАРАМЕТРЫ ЛЮБОЙ КОМАНДЫ",
    exit: "КОД ЗАВЕРШЕНИЯ", variables: "ПЕРЕМЕННЫЕ ОКРУЖЕНИЯ",
    codes: [
      ("0", "Всё хорошо."), ("1", "В текстах есть ошибки; с --strict — и предупреждения."),
      ("2", "Подвело что-то другое, например диск или часы."),
      ("64", "Программа вызвана неверно."),
    ],
    named: [
      ("LC_ALL, LC_MESSAGES, LANG", "Язык сообщений, если его не назвал --messages."),
      ("NO_COLOR", "Без цветов в терминале."),
      ("SOURCE_DATE_EPOCH", "Секунды с начала 1970 года вместо текущего времени."),
      ("EDITOR", "Что открывает mayak new --edit; сначала смотрит VISUAL."),
    ])
}
