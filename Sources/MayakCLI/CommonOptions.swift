import ArgumentParser
import Diagnostics
import Reading
import SiteModel
import Workspace

/// What every command understands that makes a site of its sources.
struct CommonOptions: ParsableArguments {
  @Option(help: .init(.sourceOption, .folderValue), completion: .directory)
  var source: String?

  @Option(help: .init(.outputOption, .folderValue), completion: .directory)
  var output: String?

  @Option(
    help: .init(.baseURLOption, .addressValue),
    transform: { try valid($0, BaseURL.normalized($0), .noAddress) })
  var baseURL: String?

  @Option(help: .init(.todayOption, .dayValue), transform: { try valid($0, Day($0), .noDay) })
  var today: Day?

  @Flag(help: .init(.offlineOption))
  var offline = false

  @OptionGroup var reporting: ReportingOptions
}

/// How complaints are told.
struct ReportingOptions: ParsableArguments {
  @Flag(help: .init(.strictOption))
  var strict = false

  @Flag(help: .init(.allOption))
  var all = false

  @Option(
    help: .init(.onlyOption, .nameValue), completion: .list(Rule.all.map(\.id)),
    transform: { text in try valid(text, Rule.all.first { $0.id == text }, .noComplaint) })
  var only: Rule?

  @OptionGroup var messages: MessagesOption
}

/// In which language the program speaks. `CallLanguage` reads it before anything else is read.
struct MessagesOption: ParsableArguments {
  @Option(
    help: .init(.messagesOption, .codeValue),
    completion: .list(MessageLanguage.allCases.map(\.rawValue)),
    transform: { try valid($0, MessageLanguage(rawValue: $0), .noMessages) })
  var messages: MessageLanguage?
}

extension ParsableArguments {
  /// The value that was made of a word, where one could be made.
  static func valid<Value>(_ word: String, _ value: Value?, _ phrase: Phrase) throws -> Value {
    guard let value else { throw ValidationError(phrase.said(["word": word])) }
    return value
  }
}

extension ArgumentHelp {
  /// - Parameter value: what the option's value is called.
  init(_ phrase: Phrase, _ value: Phrase? = nil) {
    self.init(phrase.said(), valueName: value?.said())
  }
}

extension CommonOptions {
  var layout: ProjectLayout { ProjectLayout(source: source ?? ".", output: output).shortened() }
}
