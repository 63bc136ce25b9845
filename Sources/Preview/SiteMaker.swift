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
  func withdrawn(from earlier: ResolvedSite?, _ tree: SourceTree) -> Set<PageKey> {
    let visible = resolved.map { Set($0.known.filter(\.isShown).map(\.file)) }
    let gone = (earlier?.known ?? []).filter { page in
      visible.map { !$0.contains(page.file) } ?? (tree[page.file] == nil)
    }
    return Set(gone.map(\.key))
  }
}

/// Takes sources through the line for a preview, and keeps what can be used again.
struct SiteMaker {
  private let options: PreviewOptions
  private var kept = KeptPages()
  private var theme: Theme?
  /// The last day, with the zone in which it was told.
  private var day: (zone: String, day: Day)?

  init(_ options: PreviewOptions) {
    self.options = options
  }
}

extension SiteMaker {
  /// Whether the day has changed since.
  func isAnotherDay() throws(WorkspaceError) -> Bool {
    guard let day else { return false }
    return try today(in: day.zone) != day.day
  }

  /// Everything made of a tree, for readers and for whoever looks.
  ///
  /// - Parameter withGaps: whether what is shown may lack what faulty links and the like leave out.
  mutating func make(
    _ tree: SourceTree, withGaps: Bool = false
  ) async throws(WorkspaceError) -> MadeSite {
    let read = await SiteReader.read(tree, keeping: &kept)
    guard let parsed = read.value else {
      let build = SiteBuild.unreadable(read.diagnostics, .publishing)
      return MadeSite(
        complaints: build.diagnostics, shown: nil, faults: build.diagnostics, resolved: nil)
    }
    let told = try SiteBuild.day(of: parsed) { zone throws(WorkspaceError) in
      try today(in: zone)
    }
    day = (told.diagnostics.isEmpty ? parsed.configuration.timeZone.value : "UTC", told.value)
    let said = read.diagnostics + told.diagnostics
    let build = await SiteBuild.make(
      parsed, said: said, purpose: .publishing, keeping: theme, today: told.value)
    var shown = build
    let audience: Audience =
      !options.asPublished && build.resolved?.holdsUnseen == true ? .author : .readers
    if audience != .readers || withGaps {
      shown = await SiteBuild.make(
        parsed, said: said, purpose: withGaps ? .showing : .publishing, for: audience,
        keeping: theme, today: told.value)
    }
    let site = shown.shown
    theme = site?.sound.theme ?? theme
    return MadeSite(
      complaints: build.diagnostics, shown: site, faults: shown.diagnostics,
      resolved: shown.resolved)
  }

  private func today(in zone: String) throws(WorkspaceError) -> Day? {
    let clock = SystemClock()
    guard try clock.knows(zone) else { return nil }
    if let today = options.today { return today }
    return try clock.today(inTimeZone: zone)
  }
}

extension SiteBuild {
  fileprivate var shown: (sound: SoundSite, resolved: ResolvedSite)? {
    guard case .sound(let sound) = state, let resolved else { return nil }
    return (sound, resolved)
  }
}
