import ArgumentParser
import Authoring
import Diagnostics
import Reading
import SiteModel
import Workspace

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Phrase.newCommand.said(),
    discussion: Phrase.newFolders.said())

  @Argument(help: .init(.kindArgument, .kindValue), completion: .kinds)
  var kind: String

  @Argument(help: .init(.titleArgument, .titleValue))
  var title: String

  @Option(help: .init(.sourceOption, .folderValue), completion: .directory)
  var source: String?

  @Option(help: .init(.sectionOption, .folderValue), completion: .sections)
  var section: String?

  @Option(
    help: .init(.languageOption, .codeValue), completion: .languages,
    transform: { try valid($0, LanguageCode.list($0), .noCodes) })
  var language: [[LanguageCode]] = []

  @Option(help: .init(.imageOption, .fileValue), completion: .file())
  var image: String?

  @Flag(help: .init(.editOption))
  var edit = false

  @Option(help: .init(.newTodayOption, .dayValue), transform: { try valid($0, Day($0), .noDay) })
  var today: Day?

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    if edit, Terminal.editor == nil { throw ValidationError(Phrase.noEditor.said()) }
    let report = Report()
    var refusal: Refusal?
    var begun: [String] = []
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let layout = ProjectLayout(source: source ?? ".").shortened()
      guard let (site, paths) = try await report.readSite(layout) else {
        return .contentHasErrors
      }
      switch wish.page(
        in: site, beside: paths.filter { $0.hasPrefix("Content/") },
        today: try day(in: site.configuration.timeZone.value),
        for: CallLanguage.current)
      {
      case .success(let page):
        begun = try write(page, layout)
      case .failure(let reason):
        refusal = reason
      }
      return .fine
    }
    if let refusal {
      // What the site lacks is no question of how the command is written.
      Terminal.writeError(
        "mayak: \(Phrase.error.said()): \(refusal.phrase.said(refusal.arguments))\n")
      throw ExitCode.validationFailure
    }
    for file in begun { Terminal.write(file + "\n") }
    report.say(.newPageNext)
    if edit { try Terminal.edit(begun) }
  }

  private var wish: PageWish {
    PageWish(
      kind: kind, title: title, section: section,
      languages: language.isEmpty ? nil : language.flatMap(\.self), picture: image)
  }

  private func day(in zone: String) throws(WorkspaceError) -> Day {
    if let today { return today }
    return try SystemClock().today(inFirstOf: [zone])
  }

  /// - Returns: the paths of the pages, as they lead there from where the program was started.
  private func write(
    _ page: NewPage, _ layout: ProjectLayout
  ) throws(WorkspaceError) -> [String] {
    var files = page.files.map { file in
      (path: file.path, contents: SourceWriter.Contents.bytes(Array(file.text.utf8)))
    }
    if let image, let picture = page.picture { files.append((picture, .copy(of: image))) }
    try SourceWriter(layout).create(files)
    return page.files.map { layout.shownPath($0.path) }
  }
}

extension LanguageCode {
  /// The codes of a list with commas, each once; nil where one is none.
  static func list(_ text: String) -> [LanguageCode]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let codes = parts.compactMap { LanguageCode(String($0.filter { $0 != " " })) }
    guard codes.count == parts.count else { return nil }
    return codes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
