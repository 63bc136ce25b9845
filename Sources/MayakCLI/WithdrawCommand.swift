import ArgumentParser
import Building
import Diagnostics
import Reading
import Rendering
import SiteModel
import Workspace

struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: Phrase.withdrawCommand.said(),
    discussion: Phrase.withdrawSteps.said())

  /// What is left in the place of the page.
  enum Trace: String {
    case short
    case nothing = "none"
  }

  @Argument(help: .init(.pageArgument, .pageValue), completion: .pages)
  var page: String

  @Option(
    help: .init(.noticeOption, .nameValue),
    completion: .list([Trace.short, .nothing].map(\.rawValue)),
    transform: { try valid($0, Trace(rawValue: $0), .noTrace) })
  var notice: Trace?

  @OptionGroup var options: CommonOptions

  @OptionGroup var reporting: ReportingOptions

  @OptionGroup var messages: MessagesOption

  private var leavesNotice: Bool { notice != .nothing }

  func run() async throws {
    let report = Report(reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let output = OutputWithdrawal(options.layout)
      let files = PageFiles(options.layout)
      let found = files.all()
      var failures = found.failures
      let sources = Self.read(found.paths, files, &failures)
      let records = try output.recorded()
      let search = PageSearch(sources, records)
      guard let keys = report.keys(of: page, in: search) else { return .contentHasErrors }
      let own = search.sources(of: keys)
      let summary = try output.withdraw(
        leavingNotice: leavesNotice,
        sources: .init(
          ofPages: own.map(\.bytes), ofLists: search.lists(besides: keys).map(\.bytes))
      ) { PageSearch.files(of: keys, in: $0) }
      tell(summary, records, report)
      let seen = PageSearch.published(own, records, published(files, &failures))
      let isMarked = mark(own, seen: seen, files, &failures, report)
      removeStamps(of: own, &failures, report)
      if !failures.isEmpty { report.complain(WorkspaceError(.cannotRead, failures)) }
      let outcome = try await build(without: summary.pages, output, report)
      if !summary.pages.isEmpty { report.tell(.copyAtOnce) }
      return isMarked && failures.isEmpty ? outcome : max(outcome, .contentHasErrors)
    }
  }
}

extension WithdrawCommand {
  /// What cannot be read is told at the end: first the page has to go.
  private static func read(
    _ paths: [String], _ files: PageFiles, _ failures: inout [WorkspaceError.Failure]
  ) -> [(path: String, bytes: [UInt8])] {
    var sources: [(path: String, bytes: [UInt8])] = []
    for path in paths {
      do throws(WorkspaceError) {
        sources.append((path, try files.bytes(of: path)))
      } catch {
        failures += error.failures
      }
    }
    return sources
  }

  private func tell(
    _ summary: OutputWithdrawal.Summary, _ records: [RecordedFile], _ report: Report
  ) {
    let notices = Set(
      records.filter { PageIdentity($0.identity)?.role == .withdrawn }.map(\.path))
    for path in summary.pages {
      let shown: Phrase = notices.contains(path) ? .noticeStands : .noticePlaced
      let phrase = leavesNotice ? shown : .pageRemoved
      report.tell(phrase, ["path": path])
    }
    for path in summary.files { report.tell(.fileRemoved, ["path": path]) }
    if summary.pages.isEmpty { report.tell(.notPublished, ["word": page]) }
  }

  /// The files of pages that were public once, as `addresses.lock` keeps them.
  private func published(
    _ files: PageFiles, _ failures: inout [WorkspaceError.Failure]
  ) -> Set<String> {
    do throws(WorkspaceError) {
      let file = PublishedAddresses.file
      guard try files.holds(file) else { return [] }
      return PublishedAddresses(reading: try files.bytes(of: file)).pages
    } catch {
      failures += error.failures
      return []
    }
  }

  /// Writes the day into the headers; whether all have it now.
  ///
  /// - Parameter seen: the files of what was public: a notice in the place of any other would tell of
  ///   a page that nobody knows.
  private func mark(
    _ sources: [PageSearch.Source], seen: Set<String>, _ files: PageFiles,
    _ failures: inout [WorkspaceError.Failure], _ report: Report
  ) -> Bool {
    var areMarked = true
    for source in sources {
      do throws(WorkspaceError) {
        let day = try day(files).description
        let words = ["path": options.layout.shownPath(source.path), "day": day]
        let header = HeaderLines(source.bytes)
        if header?.word(of: "withdrawn") != nil, leavesNotice {
          report.tell(.markedBefore, words)
          continue
        }
        // What the header of the original says counts for its translations, too.
        let notice = leavesNotice && seen.contains(source.path)
        let marked = header?.adding(
          notice && seen.count == sources.count
            ? ["withdrawn": day] : ["withdrawn": day, "withdrawn_notice": "\(notice)"])
        guard let marked else {
          report.say(.notMarked, words)
          areMarked = false
          continue
        }
        if marked != source.bytes { try files.replace(source.path, with: marked) }
        report.tell(.marked, words)
      } catch {
        failures += error.failures
      }
    }
    return areMarked
  }

  /// What was kept of the page for its translators says what the page said.
  private func removeStamps(
    of sources: [PageSearch.Source], _ failures: inout [WorkspaceError.Failure], _ report: Report
  ) {
    let stamps = TranslationStamps(options.layout)
    for source in sources {
      do throws(WorkspaceError) {
        guard try stamps.remove(source.path) else { continue }
        let path = options.layout.shownPath(TranslationStamp.path(of: source.path))
        report.tell(.fileRemoved, ["path": path])
      } catch {
        failures += error.failures
      }
    }
  }

  /// The day it is where the site is, as far as `site.yml` says where that is; else where the machine
  /// is.
  private func day(_ files: PageFiles) throws(WorkspaceError) -> Day {
    if let today = options.today { return today }
    let clock = SystemClock()
    let file = "Content/site.yml"
    let lines = try files.holds(file) ? HeaderLines(ofWholeFile: files.bytes(of: file)) : nil
    let zone = lines?.word(of: SiteKey.timeZone.rawValue)
    return try clock.today(inFirstOf: [zone ?? "", clock.zoneOfMachine()])
  }

  /// Builds the site, so that nothing mentions the page; where it cannot be built, names what does.
  private func build(
    without pages: [String], _ output: OutputWithdrawal, _ report: Report
  ) async throws(WorkspaceError) -> Report.Outcome {
    let build: SiteBuild
    do throws(WorkspaceError) {
      build = try await options.siteBuild(for: .publishing, report)
    } catch {
      try tellMentions(of: pages, output, report)
      throw error
    }
    guard case .sound(let site) = build.state, !report.fails(build) else {
      try tellMentions(of: pages, output, report)
      return .contentHasErrors
    }
    site.keepToTheEnd()
    try await options.write(site, of: build, isFrozen: false, report)
    return .fine
  }

  private func tellMentions(
    of pages: [String], _ output: OutputWithdrawal, _ report: Report
  ) throws(WorkspaceError) {
    let mentions = pages.isEmpty ? [] : try output.mentions(of: Set(pages))
    report.say(mentions.isEmpty ? .unmentioned : .stillMentioned, ["count": "\(mentions.count)"])
    for path in mentions { report.tell(.mentionedBy, ["path": options.layout.shownPath(path)]) }
  }
}

extension Report {
  /// The keys of the page that is called so; where it is none or several, that is said.
  func keys(of word: String, in search: PageSearch) -> Set<String>? {
    switch search.page(called: word) {
    case .found(let keys): return keys
    case .several(let paths):
      say(.severalPages, ["word": word, "words": paths.joined(separator: ", ")])
    case .none:
      say(.noPageAnywhere, ["word": word])
      if let meant = search.meant(by: word) { say(.didYouMean, ["word": meant]) }
    }
    return nil
  }
}
