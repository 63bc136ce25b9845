import ArgumentParser
import Diagnostics
import Reading
import SiteModel
import Workspace

/// What every command understands that makes a site of its sources.
struct CommonOptions: ParsableArguments {
  @OptionGroup var site: SourceOptions

  @Option(help: .init(.outputOption, .folderValue), completion: .directory)
  var output: String?

  @Option(
    help: .init(.baseURLOption, .addressValue),
    transform: { try valid($0, BaseURL.normalized($0), .noAddress) })
  var baseURL: String?

  @Flag(help: .init(.offlineOption))
  var offline = false
}

/// How complaints are told.
///
/// A group within no other, like the language of the messages: what the library does for each group that
/// holds others, it does for these several times over.
struct ReportingOptions: ParsableArguments {
  @Flag(help: .init(.strictOption))
  var strict = false

  @Flag(help: .init(.allOption))
  var all = false

  @Option(
    help: .init(.onlyOption, .nameValue), completion: .rules,
    transform: rule(named:))
  var only: Rule?

  @Option(
    help: .init(.formatOption, .nameValue),
    completion: .list(ReportFormat.allCases.map(\.rawValue)), transform: one(of:))
  var format: ReportFormat?

  @Option(
    help: .init(.colorOption, .nameValue),
    completion: .list(ReportColor.allCases.map(\.rawValue)), transform: one(of:))
  var color: ReportColor?
}

/// In which language the program speaks. `CallLanguage` reads it before anything else is read.
struct MessagesOption: ParsableArguments {
  @Option(
    help: .init(.messagesOption, .codeValue),
    completion: .list(MessageLanguage.allCases.map(\.rawValue)), transform: one(of:))
  var messages: MessageLanguage?
}

/// How complaints are written.
enum ReportFormat: String, CaseIterable {
  case text, json, sarif, github
}

/// When complaints have colours; on a terminal where nobody says.
enum ReportColor: String, CaseIterable {
  case auto, always, never
}

extension ParsableArguments {
  /// The value that was made of a word, where one could be made.
  static func valid<Value>(_ word: String, _ value: Value?, _ phrase: Phrase) throws -> Value {
    guard let value else { throw ValidationError(phrase.said(["word": word])) }
    return value
  }

  /// The one of a few that a word names.
  static func one<Value: RawRepresentable<String> & CaseIterable>(of word: String) throws -> Value {
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(Phrase.noneOf.said(["word": word, "words": words]))
  }
}

extension ArgumentHelp {
  /// - Parameter value: what the option's value is called.
  init(_ phrase: Phrase, _ value: Phrase? = nil) {
    self.init(phrase.said(), valueName: value?.said())
  }
}

extension CommonOptions {
  var source: String { site.source ?? "." }
  var today: Day? { site.today }
  var layout: ProjectLayout { ProjectLayout(source: source, output: output).shortened() }
}
