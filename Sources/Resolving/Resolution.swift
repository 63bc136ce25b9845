internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Everything that resolving finds, stage by stage, with what was said at each: a later resolving can
/// take over what nothing has touched.
struct Resolution: Sendable {
  let today: Day
  var audience: Audience
  var parsed: ParsedSite
  var places: Places
  var links: Links
  /// Which files are published.
  var files: Diagnosed<[PublishedFile]>
  var order: Order
  var built: Built
  var tags: [String: Localized<String>]

  /// Which page stands where, whatever it leads to.
  struct Places: Sendable {
    /// Stays while every page stands where it stood, and is seen as it was.
    final class Ground: Sendable {}

    var ground = Ground()
    let grouping: PageGrouping
    let twins: PartedTwins
    var placer: PagePlacer
    /// By key, the number of a page among all.
    let numbers: [PageKey: Int]
    var pages: [PlacedPage]
    /// Of names, folders and twins.
    let common: [Diagnostic]
    let indexes: [Diagnostic]
    var said: PageComplaints
    var tags: PageComplaints
    var commonTags: [Diagnostic]
    /// What twins tell differently, by the numbers of their groups.
    var parity: PageComplaints
    /// The same of the texts of the data.
    var dataParity: [Diagnostic]
  }

  /// Where everything leads.
  struct Links: Sendable {
    var linker: PageLinker
    var data: Diagnosed<[String: SiteData]>
    var layout: Diagnosed<[LanguageCode: [String: PendingAnswer]]>
    var pages: [LinkedPage]
    var said: PageComplaints

    var index: LinkIndex { linker.index }
  }

  /// In which order published pages stand, and in which lists.
  struct Order: Sendable {
    let numbering: Numbering
    /// By the number of a page among all: that among the published ones.
    let numbers: [Int: Int]
    var index: PageIndex
    let lists: Lists
    let related: RelatedPages
    var answers: Answers
  }

  /// The pages as they will be published, by their numbers among these.
  struct Built: Sendable {
    var pages: [Page]
    var said: PageComplaints
  }
}

extension Resolution.Places {
  var diagnostics: [Diagnostic] {
    let said = common + said.all + placer.folderComplaints
    return said + twins.complaints(besides: said) + indexes + tags.all + commonTags
      + parity.all + dataParity
  }
}

extension Resolution {
  var diagnostics: [Diagnostic] {
    places.diagnostics + links.data.diagnostics + links.layout.diagnostics + links.said.all
      + files.diagnostics + built.said.all
  }
}

extension Resolution.Order {
  /// - Parameter earlier: of the same pages in the same order, some of which were seen that are not, or the
  ///   other way round.
  init(
    _ placed: [PlacedPage], _ parsed: ParsedSite, today: Day, keeping earlier: Self? = nil
  ) {
    numbering = Numbering(placed.map(\.isPublished))
    numbers = Dictionary(
      uniqueKeysWithValues: numbering.order.enumerated().map { ($1, $0) })
    index = PageIndex(
      numbering.order.enumerated().map { ListedPage(placed[$1], number: $0) },
      nearly: Self.titleOrder(of: numbers, keeping: earlier),
      fallback: parsed.configuration.fallback, today: today)
    lists = ListBuilder(
      parsed: parsed, index: index, addresses: Addresses(parsed.configuration)
    ).lists()
    related = RelatedPages(index)
    answers = Answers()
  }

  /// The numbers of pages in the order that their titles had, and then those that were not seen.
  private static func titleOrder(of numbers: [Int: Int], keeping earlier: Self?) -> [Int] {
    guard let earlier else { return Array(0..<numbers.count) }
    let kept = earlier.index.titleOrder.compactMap { numbers[earlier.numbering.order[$0]] }
    let known = Set(kept)
    return kept + (0..<numbers.count).filter { !known.contains($0) }
  }
}
