import Foundation
import TestSupport

/// The commands of a `console` and what the program prints when they are given.
struct ExampleSession {
  struct Step {
    let command: String
    /// As the document has it.
    let shown: [String]
  }

  let steps: [Step]

  init(_ lines: ArraySlice<String>) {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), shown: []))
      } else if let last = steps.popLast() {
        steps.append(Step(command: last.command, shown: last.shown + [line]))
      }
    }
    self.steps = steps
  }

  /// The lines as they must stand in the document. A command that is shown without an answer must
  /// end well; one of another program, or one that goes on until it is ended, is left as it is.
  func run(in folder: SiteFolder, language: String) throws -> [String] {
    try steps.flatMap { step -> [String] in
      let words = Self.words(of: step.command)
      let line = ["$ " + step.command]
      guard words.first == "mayak", words.count > 1, words[1] != "serve" else {
        return line + step.shown
      }
      let result = try folder.mayak(
        words[1], Array(words.dropFirst(2)), locale: language == "ru" ? "ru_RU.UTF-8" : "C.UTF-8",
        variables: ["SOURCE_DATE_EPOCH": Self.noon])
      if step.shown.isEmpty {
        return result.code == 0 ? line : line + ["exit code \(result.code)"] + [result.errors]
      }
      return line + Self.lines(result.errors + result.output)
    }
  }

  /// 2026-11-21, 12:00 UTC: the day on which a reader of the documents tries the examples.
  private static let noon = "1795262400"

  /// As a shell takes a line apart: what stands in quotation marks is one word.
  private static func words(of command: String) -> [String] {
    command.matches(of: #/"([^"]*)"|[^ "]+/#).map { String($0.output.1 ?? $0.output.0) }
  }

  /// How long it took is nobody's business.
  private static func lines(_ text: String) -> [String] {
    text.replacing(#/\d+\.\d\d (s|с)\n/#) { "0.02 \($0.output.1)\n" }
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
