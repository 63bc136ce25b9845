import ArgumentParser
import CatalogueExamples
import Diagnostics

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Phrase.explainCommand.said())

  @Argument(
    help: .init(.ruleArgument, .nameValue), completion: .rules, transform: rule(named:))
  var rule: Rule?

  @OptionGroup var messages: MessagesOption

  func run() {
    let language = CallLanguage.current
    guard let rule else { return Terminal.write(RuleReference(in: language).list) }
    Terminal.write(RuleExplanation(rule, .ofThisProgram, in: language).text)
  }
}

extension RuleExamples {
  /// Those that the program carries.
  static let ofThisProgram = RuleExamples(
    parsing: String(
      decoding: UnsafeRawBufferPointer(
        start: mayak_rule_examples(), count: mayak_rule_examples_size()), as: UTF8.self))
}

extension ParsableArguments {
  /// The rule that somebody names, or what was meant.
  static func rule(named name: String) throws -> Rule {
    if let rule = Rule.named(name) { return rule }
    guard let other = Rule.closest(to: name) else {
      throw ValidationError(Phrase.noComplaint.said(["word": name]))
    }
    throw ValidationError(Phrase.noComplaintMeant.said(["word": name, "other": other]))
  }
}
