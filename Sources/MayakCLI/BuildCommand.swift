import ArgumentParser
import Building
import Diagnostics
import Reading
import Rendering
import Resolving
import SiteModel
import Workspace

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Phrase.buildCommand.said())

  @OptionGroup var options: CommonOptions

  @OptionGroup var reporting: ReportingOptions

  @OptionGroup var messages: MessagesOption

  @Flag(help: .init(.planOption))
  var plan = false

  @Flag(help: .init(.frozenOption))
  var frozen = false

  func run() async throws {
    let report = Report(reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let build = try await options.siteBuild(for: .publishing, report)
      guard case .sound(let site) = build.state, !report.fails(build) else {
        report.sayUnchanged(build, OutputWriter(options.layout))
        return .contentHasErrors
      }
      site.keepToTheEnd()
      if plan {
        let summary = try await OutputWriter(options.layout).plan(site.files)
        try options.keep(
          build.addresses, unless: frozen ? "--frozen" : "--plan", report)
        report.summarize(build, .planned(summary))
        return .fine
      }
      try await options.write(site, of: build, isFrozen: frozen, report)
      return .fine
    }
  }
}

extension CommonOptions {
  /// Writes the site and the addresses that it has from now on.
  func write(
    _ site: SoundSite, of build: SiteBuild, isFrozen: Bool, _ report: Report
  ) async throws(WorkspaceError) {
    let summary = try await OutputWriter(layout).write(
      site.files, for: build.state.site?.today, notices: site.notices
    ) { done, total, file in
      report.progress(
        .writing, ["done": "\(done)", "total": "\(total)", "word": file.title ?? file.path])
    }
    try keep(build.addresses, unless: isFrozen ? "--frozen" : nil, report)
    report.summarize(build, .written(summary, to: layout.output))
  }

  /// Writes the addresses that are public from today on, or says which those are.
  ///
  /// - Parameter option: by which they are not to be written.
  fileprivate func keep(
    _ record: AddressRecord?, unless option: String?, _ report: Report
  ) throws(WorkspaceError) {
    guard let record, !record.isKept else { return }
    var reason = option
    if reason == nil { reason = try optionAgainstWriting() }
    if reason == nil {
      let refusal = try AddressFile(layout).write(record.bytes)
      reason = refusal?.text(in: CallLanguage.current)
    }
    if let reason {
      // A look at sources that keep no addresses yet, such as a fresh copy, would list every page.
      report.say(
        missing: record.added.lazy.map(\.text), because: reason,
        counts: record.isFirst && reason == "--output")
    }
  }

  /// The option by which this is no build of the site itself, for today.
  private func optionAgainstWriting() throws(WorkspaceError) -> String? {
    let usual = ProjectLayout(source: source).shortened()
    if layout.output != usual.output { return "--output" }
    guard let today, today > (try SystemClock().lastDayBegun()) else { return nil }
    return "--today"
  }
}

extension CommonOptions {
  /// The site of the source folder, once everything that is wrong with it has been said.
  func siteBuild(
    for purpose: SiteBuild.Purpose, _ report: Report
  ) async throws(WorkspaceError) -> SiteBuild {
    report.progress(.reading)
    let tree = try SourceDiscovery().discover(layout)
    let sources = SourceTexts(layout, of: tree)
    report.progress(.composing)
    let build = try await SiteBuild.run(
      tree: consume tree, purpose: purpose, baseURL: baseURL, links: offline ? .files : .folders,
      pictures: purpose == .publishing ? PictureMaker(layout) : nil,
      progress: { report.progress(.drawingCards, ["done": "\($0)", "total": "\($1)"]) },
      sources: TranslationStamps(layout).bytes, today: site.day(in:))
    guard case .sound(let sound) = build.state, purpose == .checking else {
      report.complain(
        build.diagnostics, for: purpose, shown: layout.shownPath, texts: sources.texts)
      return build
    }
    report.progress(.inspecting)
    let inspected = try await build.inspected(copied: sources.bytes)
    report.complain(inspected.diagnostics, for: purpose, shown: layout.shownPath) { paths in
      sources.texts(of: paths).merging(FinishedSite(sound).texts(of: paths)) { $1 }
    }
    return inspected
  }
}
