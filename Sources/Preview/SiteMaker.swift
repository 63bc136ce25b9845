internal import Building
internal import Diagnostics
internal import Reading
internal import Rendering
internal import Resolving
internal import SiteModel
internal import Workspace

/// What came of the sources.
struct MadeSite {
  /// As a build says it.
  let complaints: [Diagnostic]
  /// Nil where nothing sound came of them for the audience of the preview.
  let shown: (sound: SoundSite, resolved: ResolvedSite)?
  /// Everything that is wrong with what would be shown.
  let faults: [Diagnostic]
  /// Sound or not; nil where the sources could not be understood at all.
  let resolved: ResolvedSite?

  /// The pages of an earlier site that must not be shown any more.
  func withdrawn(from earlier: ResolvedSite?, _ tree: SourceTree) -> [KnownPage] {
    let visible = resolved.map { Set($0.known.filter(\.isShown).map(\.file)) }
    return (earlier?.known ?? []).filter { page in
      visible.map { !$0.contains(page.file) } ?? (tree[page.file] == nil)
    }
  }
}

/// Takes sources through the line for a preview, and keeps what can be used again. A copy goes its own
/// way from there.
struct SiteMaker {
  var options: PreviewOptions
  private var kept = KeptPages()
  private var planned: [Audience: PlannedSite] = [:]
  private var theme: CompiledTheme?
  /// The last day, with the zone in which it was told.
  private var day: (zone: String, day: Day)?
  private var wasAsPublished = false

  init(_ options: PreviewOptions) {
    self.options = options
  }
}

extension SiteMaker {
  /// Whether the same sources come to something else by now: another day has come, or another audience.
  func isOutdated() throws(WorkspaceError) -> Bool {
    guard let day else { return false }
    let today = try today(in: day.zone)
    return wasAsPublished != options.asPublished || today != day.day
  }

  /// Everything made of a tree, for readers and for whoever looks.
  ///
  /// - Parameters:
  ///   - changed: the paths of all files that are others than in the tree before; nil for all.
  ///   - withGaps: whether what is shown may lack what faulty links and the like leave out.
  mutating func make(
    _ tree: SourceTree, changed: Set<String>?, withGaps: Bool = false
  ) async throws(WorkspaceError) -> MadeSite {
    let read = await read(tree, changed)
    guard let parsed = read.value?.keepingAssetAddresses() else {
      let faults = SiteBuild.unreadable(read.diagnostics, .publishing).diagnostics
      return MadeSite(complaints: faults, shown: nil, faults: faults, resolved: nil)
    }
    let told = try SiteBuild.day(of: parsed) { zone throws(WorkspaceError) in try today(in: zone) }
    day = (told.diagnostics.isEmpty ? parsed.configuration.timeZone.value : "UTC", told.value)
    let said = read.diagnostics + told.diagnostics
    wasAsPublished = options.asPublished
    let (before, earlier) = (planned, theme)
    async let compiled = CompiledTheme.make(parsed, read.diagnostics, keeping: earlier)
    let readers = await plan(parsed, for: .readers, told.value, keeping: before[.readers])
    var shown = readers
    if !options.asPublished, readers.resolved.holdsUnseen {
      // Readers may have seen before what only authors see now.
      let earlier = before[.author] ?? before[.readers] ?? readers
      shown = await plan(parsed, for: .author, told.value, keeping: earlier)
    } else {
      planned[.author] = nil
    }
    let theme = await compiled
    self.theme = theme
    let zone = try SiteBuild.zone(of: parsed, shown)
    let build = { (planned: PlannedSite, purpose: SiteBuild.Purpose) in
      SiteBuild(
        parsed, planned, theme, said: said, purpose: purpose, zone: zone,
        behind: BehindPages(planned.resolved.site, bytes: tree.bytes))
    }
    let published = build(readers, .publishing)
    let isSame = !withGaps && shown.resolved.site === readers.resolved.site
    let looked = isSame ? published : build(shown, withGaps ? .showing : .publishing)
    var site: (SoundSite, ResolvedSite)?
    if case .sound(let sound) = looked.state { site = (sound, shown.resolved) }
    return MadeSite(
      complaints: published.diagnostics, shown: site, faults: looked.diagnostics,
      resolved: shown.resolved)
  }

  private mutating func read(
    _ tree: SourceTree, _ changed: Set<String>?
  ) async -> Diagnosed<ParsedSite?> {
    if let changed {
      let changed = changed.filter { TranslationStamp.file(ofStamp: $0) == nil }
      let files = changed.compactMap { tree[$0] }
      let gone = changed.filter { tree[$0] == nil }
      if let read = await kept.reread(files, gone: gone) {
        return Diagnosed(read.value, read.diagnostics)
      }
    }
    return await SiteReader.read(tree, keeping: &kept)
  }

  private mutating func plan(
    _ parsed: ParsedSite, for audience: Audience, _ today: Day, keeping earlier: PlannedSite?
  ) async -> PlannedSite {
    let new = await PlannedSite.make(parsed, today: today, for: audience, keeping: earlier)
    planned[audience] = new
    return new
  }

  private func today(in zone: String) throws(WorkspaceError) -> Day? {
    let clock = options.clock
    guard try clock.knows(zone) else { return nil }
    if let today = options.today { return today }
    return try clock.today(inTimeZone: zone)
  }
}
