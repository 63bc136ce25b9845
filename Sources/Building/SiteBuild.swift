package import Diagnostics
package import Reading
package import Rendering
package import Resolving
package import SiteModel
package import Workspace

/// The straight line, up to the point where a command decides what to do with the site.
package struct SiteBuild: Sendable {
  /// Whether faults in pages that nobody sees today weigh as errors.
  package enum Purpose: Sendable {
    case publishing, checking
    /// To be looked at by its author, though it has gaps: what a link to nothing leaves out, for one.
    case showing
  }

  package enum State: Sendable {
    /// The source could not be understood at all.
    case unreadable
    case faulty(Site)
    /// Nothing is wrong: what can be planned, rendered and written.
    case sound(SoundSite)
  }

  package let purpose: Purpose
  package let diagnostics: [Diagnostic]
  package let state: State
  /// Nil where the source could not be understood.
  package let addresses: AddressRecord?

  package init(
    purpose: Purpose, diagnostics: [Diagnostic], state: State, addresses: AddressRecord?
  ) {
    self.purpose = purpose
    self.diagnostics = diagnostics
    self.state = state
    self.addresses = addresses
  }
}

extension SiteBuild {
  /// Reads, resolves, plans and compiles everything; nothing is rendered and nothing written.
  ///
  /// - Parameters:
  ///   - baseURL: another address than that of `site.yml`.
  ///   - links: how the pages link each other.
  ///   - maker: what makes pictures of the site's cards; nil where none are wanted.
  ///   - progress: how many pictures of how many are made.
  ///   - kept: a theme that was compiled before: used again where nothing that counts has changed.
  ///   - sources: the bytes of a file of the sources, asked of translations where the site wants something
  ///     done about those that are behind; without it nothing is done.
  ///   - today: the day it is in a time zone; nil where there is no such zone.
  package static func run(
    tree: consuming SourceTree, purpose: Purpose, baseURL: String? = nil,
    links: LinkStyle = .folders, pictures maker: (any PictureMaking)? = nil,
    progress: (Int, Int) -> Void = { _, _ in }, keeping kept: Theme? = nil,
    sources: (String) throws(WorkspaceError) -> [UInt8]? = { _ in nil },
    today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> SiteBuild {
    let read = await SiteReader.read(consume tree, for: baseURL, linking: links)
    return try await make(
      of: read, purpose: purpose, pictures: maker, progress: progress, keeping: kept,
      sources: sources, today: today)
  }

  /// The same of what was read already.
  package static func make(
    of read: Diagnosed<ParsedSite?>, purpose: Purpose,
    pictures maker: (any PictureMaking)? = nil, progress: (Int, Int) -> Void = { _, _ in },
    keeping kept: Theme? = nil,
    sources: (String) throws(WorkspaceError) -> [UInt8]? = { _ in nil },
    today: (String) throws(WorkspaceError) -> Day?
  ) async throws(WorkspaceError) -> SiteBuild {
    guard let parsed = read.value else { return unreadable(read.diagnostics, purpose) }
    let day = try day(of: parsed, today)
    // Templates are compiled against schemas and words alone, so that both go on at once.
    async let compiled = CompiledTheme.make(parsed, read.diagnostics, keeping: kept)
    let planned = await PlannedSite.make(parsed, today: day.value)
    let zone = try zone(of: parsed, planned)
    let behind = try BehindPages(planned.resolved.site, bytes: sources)
    let build = await SiteBuild(
      parsed, planned, compiled, said: read.diagnostics + day.diagnostics, purpose: purpose,
      zone: zone, behind: behind)
    guard let maker, case .sound(let sound) = build.state else { return build }
    let drawn = try await sound.withCards(by: maker, progress)
    let weighing = Weighing(
      levels: parsed.configuration.levels, purpose: purpose,
      unpublished: planned.resolved.unpublished)
    return build.showing(drawn.value, saying: weighing.weigh(drawn.diagnostics))
  }

  /// The same build of a site that shows its cards.
  private func showing(_ sound: SoundSite, saying more: [Diagnostic]) -> SiteBuild {
    SiteBuild(
      purpose: purpose, diagnostics: (diagnostics + more).sortedOnce(),
      state: more.hasErrors ? .faulty(sound.site) : .sound(sound), addresses: addresses)
  }

  /// What comes of a source that could not be understood at all.
  package static func unreadable(_ said: [Diagnostic], _ purpose: Purpose) -> SiteBuild {
    SiteBuild(
      purpose: purpose, diagnostics: said.sortedOnce(), state: .unreadable, addresses: nil)
  }

  /// The site and its theme, weighed together.
  ///
  /// - Parameters:
  ///   - said: what reading complained of.
  ///   - zone: how clocks are set when events begin and end.
  ///   - behind: the translations of which readers are told.
  package init(
    _ parsed: ParsedSite, _ planned: PlannedSite, _ compiled: CompiledTheme, said: [Diagnostic],
    purpose: Purpose, zone: ZoneTimes = .greenwich, behind: BehindPages = BehindPages()
  ) {
    let (resolved, plan, theme) = (planned.resolved, planned.plan, compiled.theme)
    let all =
      said + resolved.diagnostics + plan.diagnostics + theme.diagnostics
      + behind.complaints
    let weighing = Weighing(
      levels: parsed.configuration.levels, purpose: purpose, unpublished: resolved.unpublished)
    let diagnostics = weighing.weigh(all.sortedOnce())
    let sound = SoundSite(
      resolved.site, plan.value, theme.value, zone: zone, behind: behind,
      complaints: diagnostics)
    self.init(
      purpose: purpose, diagnostics: diagnostics,
      state: sound.map { .sound($0) } ?? .faulty(resolved.site), addresses: resolved.addresses)
  }

  /// How the clocks of the site are set in the years in which its events have a time of day.
  package static func zone(
    of parsed: ParsedSite, _ planned: PlannedSite, clock: SystemClock = SystemClock()
  ) throws(WorkspaceError) -> ZoneTimes {
    try clock.times(
      ofZone: parsed.configuration.timeZone.value, in: planned.resolved.site.timedYears)
  }

  /// The day in the time zone of the site; where there is no such zone, that is complained of.
  package static func day(
    of parsed: ParsedSite, _ today: (String) throws(WorkspaceError) -> Day?
  ) throws(WorkspaceError) -> Diagnosed<Day> {
    let zone = parsed.configuration.timeZone
    if let day = try today(zone.value) { return Diagnosed(day, []) }
    guard let day = try today("UTC") else { preconditionFailure("every clock knows UTC") }
    return Diagnosed(
      day, [Diagnostic(.invalidTimeZone, at: zone.place, ["word": zone.value])])
  }
}

extension SiteBuild.State {
  /// The site, sound or not; nil where there is none.
  package var site: Site? {
    switch self {
    case .unreadable: nil
    case .faulty(let site): site
    case .sound(let sound): sound.site
    }
  }
}

extension SoundSite {
  private final class Kept {
    let site: SoundSite

    init(_ site: SoundSite) { self.site = site }
  }

  /// For a process that ends with this site: its memory goes at once with that of the process, rather
  /// than page by page before.
  package func keepToTheEnd() { _ = Unmanaged.passRetained(Kept(self)) }

  /// What is kept beside them, to take the place of a page that has to go at once.
  package var notices: [String: [UInt8]] { SiteRenderer(self).noticesToKeep }

  /// The files to write.
  package var files: [PlannedFile] {
    let renderer = SiteRenderer(self)
    let files = output.compactMap { entry -> PlannedFile? in
      let contents: PlannedFile.Contents
      switch entry.recipe {
      case .copy(let file): contents = .copy(file)
      case .render(let render): contents = .render { render(renderer, &$0) }
      case .keep: return nil
      }
      return PlannedFile(
        path: entry.path.file, identity: entry.identity, title: entry.title?.onOneLine,
        stage: entry.stage, contents: contents)
    }
    return site.configuration.hosting.compresses ? files + PlannedFile.packed(files) : files
  }
}

extension String {
  /// Nothing but spaces between its words.
  fileprivate var onOneLine: String {
    var title = self
    guard title.withUTF8({ Self.mayHoldMore(than: 0x20, in: $0) }) else { return self }
    return split {
      $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    .joined(separator: " ")
  }

  /// Whether there may be other blanks than single ones between words: of nearly every title its bytes
  /// tell that there are none.
  private static func mayHoldMore(than blank: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = blank
    for byte in bytes {
      // Behind the last four stand the blanks and control characters that are not ASCII.
      switch byte {
      case 0..<blank, 0x7F, 0xC2, 0xE1, 0xE2, 0xE3: return true
      case blank where before == blank: return true
      default: before = byte
      }
    }
    return before == blank
  }
}
