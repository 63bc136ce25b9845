import ArgumentParser
import Authoring
import Building
import Diagnostics
import Reading
import Workspace

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Phrase.schemaCommand.said(),
    discussion: Phrase.schemaFolders.said())

  @Argument(help: .init(.schemaArgument, .folderValue), completion: .directory)
  var folder: String?

  @Option(help: .init(.sourceOption, .folderValue), completion: .directory)
  var source: String?

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report()
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let layout = ProjectLayout(source: source ?? ".").shortened()
      guard let site = try await report.readSite(layout)?.site else { return .contentHasErrors }
      let written = folder.map { ProjectLayout(source: $0) }
      let prefix = written == nil ? EditorSchemas.folder : ""
      let writer = SourceWriter(written ?? layout)
      let files = EditorSchemas(site, for: CallLanguage.current).files
        .map { ($0.moved(below: prefix)) }
      try writer.create(files, rewriting: EditorSchemas.beginning)
      for file in files { Terminal.write((written ?? layout).sourcePath(file.path) + "\n") }
      return .fine
    }
  }
}

extension Report {
  /// The site of a folder as its files describe it, and those files; nil with complaints where it
  /// cannot be understood.
  func readSite(
    _ layout: ProjectLayout
  ) async throws(WorkspaceError) -> (site: ParsedSite, paths: [String])? {
    let tree = try SourceDiscovery().discover(layout)
    let sources = SourceTexts(layout, of: tree)
    let paths = tree.files.map(\.path)
    let read = await SiteReader.read(consume tree)
    guard let site = read.value else {
      complain(read.diagnostics, for: .checking, shown: layout.shownPath, texts: sources.texts)
      return nil
    }
    return (site, paths)
  }
}

extension SourceWriter {
  /// Writes texts; those that begin with `mark` may stand there from before.
  func create(_ files: [NewFile], rewriting mark: String? = nil) throws(WorkspaceError) {
    try create(
      files.map { ($0.path, .bytes(Array($0.text.utf8))) }, rewriting: mark.map { Array($0.utf8) })
  }
}
