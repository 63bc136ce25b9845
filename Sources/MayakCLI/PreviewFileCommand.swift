import ArgumentParser
import Building
import Diagnostics
import Reading
import Rendering
import Resolving
import SiteModel
import Workspace

struct PreviewFileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview-file",
    abstract: Phrase.previewFileCommand.said())

  @Argument(help: .init(.pageArgument, .pageValue), completion: .pages)
  var page: String

  @Option(help: .init(.previewOutputOption, .fileValue), completion: .file(extensions: ["html"]))
  var output: String?

  @Option(help: .init(.sourceOption, .folderValue), completion: .directory)
  var source: String?

  @Option(help: .init(.todayOption, .dayValue), transform: { try valid($0, Day($0), .noDay) })
  var today: Day?

  @OptionGroup var reporting: ReportingOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report(reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let layout = ProjectLayout(source: source ?? ".").shortened()
      report.progress(.reading)
      let tree = try SourceDiscovery().discover(layout)
      let sources = SourceTexts(layout, of: tree)
      let site = try await DraftSite.make(tree) { zone throws(WorkspaceError) in
        try SystemClock().day(today, in: zone)
      }
      let complain = { (complaints: [Diagnostic]) in
        report.complain(
          complaints, for: .showing, shown: layout.shownPath, texts: sources.texts)
      }
      guard let (sound, found) = try choice(in: site, layout, report, complain) else {
        report.say(.nothingPreviewed)
        return .contentHasErrors
      }
      let own = site.resolved?.file(of: found.entry)
      let files = try StandaloneFiles(sound, published: site.published, sources)
      let shown = files.page(found.entry, in: found.page.language)
      complain(
        site.complaints.filter {
          $0.place.file == own || shown.sources.contains($0.place.file)
        })
      let path = output ?? found.page.fileName
      try PageFiles.write(shown.bytes, to: path)
      report.tell(.previewWritten, ["path": path])
      return .fine
    }
  }
}

extension PreviewFileCommand {
  private typealias Found = (entry: OutputEntry, page: PageIdentity)

  /// The page to be shown; where there is none, that is said.
  private func choice(
    in site: DraftSite, _ layout: ProjectLayout, _ report: Report,
    _ complain: ([Diagnostic]) -> Void
  ) throws(WorkspaceError) -> (SoundSite, Found)? {
    guard case .sound(let sound) = site.build.state else {
      complain(site.complaints)
      return nil
    }
    guard let keys = try keys(in: sound, layout, report) else { return nil }
    let found = entry(of: keys.keys, in: sound)
    let faulty = keys.files.filter { site.faults[$0] != nil }
    if let found, !faulty.contains(where: { names($0) }) { return (sound, found) }
    if faulty.isEmpty { report.say(.notShown, ["word": page]) }
    let told = site.complaints.filter {
      $0.severity == .error && faulty.contains($0.place.file)
    }
    complain(told.isEmpty ? faulty.flatMap { site.faults[$0] ?? [] } : told)
    return nil
  }

  /// The page that the word means, by its keys and its files; where it is none, that is said.
  private func keys(
    in site: SoundSite, _ layout: ProjectLayout, _ report: Report
  ) throws(WorkspaceError) -> (keys: Set<String>, files: [String])? {
    let files = PageFiles(layout)
    var texts: [(path: String, bytes: [UInt8])] = []
    for path in files.all().paths { texts.append((path, try files.bytes(of: path))) }
    let records = site.output.map { RecordedFile(path: $0.path.file, identity: $0.identity) }
    let search = PageSearch(texts, records)
    return report.keys(of: page, in: search).map { ($0, search.sources(of: $0).map(\.path)) }
  }

  /// The page in the language that the word names, else its original.
  private func entry(of keys: Set<String>, in site: SoundSite) -> Found? {
    let shown = site.output.compactMap { entry -> Found? in
      guard let page = PageIdentity(entry.identity),
        ![.alias, .withdrawn, .expired].contains(page.role),
        keys.contains(page.key), case .render = entry.recipe
      else { return nil }
      return (entry, page)
    }
    let languages = site.site.configuration.languages
    let inOrder = languages.flatMap { code in shown.filter { $0.page.language == code } }
    return inOrder.first { names($0) } ?? inOrder.first { $0.page.original == nil }
      ?? inOrder.first
  }

  /// Whether the word is the path of a file, or its end.
  private func names(_ file: String) -> Bool {
    page.hasSuffix(".md") && ("/" + file).hasSuffix("/" + (page.split(separator: "/").last ?? ""))
  }

  private func names(_ found: Found) -> Bool {
    let language = found.page.language
    if page.hasSuffix(".md") { return page.hasSuffix(".\(language).md") }
    let address = page.prefix { $0 != "#" && $0 != "?" }
    return page.contains("/") && (address + "/").contains(found.entry.path.text)
  }
}

extension PageIdentity {
  /// `posters.en.draft.html`
  fileprivate var fileName: String {
    let stem = key.split(separator: "/").last.map(String.init) ?? "index"
    return "\(stem).\(language).draft.html"
  }
}

extension ResolvedSite {
  /// The source that a file of the output shows.
  fileprivate func file(of entry: OutputEntry) -> String? {
    entry.page.flatMap { known(by: $0) }?.file
  }
}
