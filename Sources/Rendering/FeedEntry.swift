internal import Reading
internal import Resolving
internal import SiteModel
internal import Synchronization
internal import Templating

/// A page in a feed of its language: the same in each of them.
struct FeedEntry {
  let renderer: SiteRenderer
  let page: Page

  private var site: Site { renderer.site }

  var name: String { site.tagName(page.facts.name.key, page.language) }

  var address: String { page.path.address(below: site.configuration.baseURL) }

  var tags: [(id: String, name: String)] {
    page.header.tags.map { ($0, site.tags[$0]?[page.language] ?? $0) }
  }

  /// The whole text with whole addresses.
  var content: [UInt8] {
    let scene = renderer.scene(
      page.language, page.path, page.translations.map { ($0.language, $0.path) })
    let templates = renderer.templates(page.language)
    let frame = renderer.theme.records.record.value(of: scene)
    let view = PageView(
      card: CardView(scene: scene, page: page),
      blocks: BlockTemplates(templates: templates.blocks, frame: frame))
    let html = templates.feedEntry.rendered([frame, FeedRecords.entry.value(of: view)])
    return AbsoluteAddresses(of: page.path, below: site.configuration.baseURL).applied(to: html)
  }
}

/// The entries that one run of the renderer has written: the newest pages stand in the feeds of their
/// language, of their section and of each of their tags.
final class FeedEntries: Sendable {
  private let written = Mutex<[PageKey: [UInt8]]>([:])

  /// What was written before, else what is written now. Two that ask at the same moment may both write
  /// it: it is the same.
  func entry(of page: PageKey, _ write: () -> [UInt8]) -> [UInt8] {
    if let entry = written.withLock({ $0[page] }) { return entry }
    // It is kept: in an array just as long.
    let entry = write().withUnsafeBufferPointer { Array($0) }
    written.withLock { $0[page] = entry }
    return entry
  }
}

extension Site {
  /// A name that stays the same whatever becomes of address, title, theme or server: whoever follows
  /// the site is told of each page once.
  ///
  /// - Parameter name: what the site knows by the name: of a page its folder and stem, whatever its
  ///   slug.
  func tagName(_ name: String, _ language: LanguageCode) -> String {
    // A name of this kind (RFC 4151) has a day since which the host was somebody's. Nothing that a
    // site says stays as it is for ever; so it is the same one for all.
    SitePath(file: [language.text, name])
      .address(below: "tag:\(configuration.announcements.host),2026:")
  }
}
