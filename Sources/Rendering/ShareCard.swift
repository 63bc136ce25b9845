package import Diagnostics
internal import Inspection
internal import Reading
package import Resolving
package import SiteModel
internal import Templating

/// A picture to be shown beside links to pages that have none of their own: still a drawing, of which
/// somebody else makes points. Pages with the same words share one.
package struct ShareCard: Sendable {
  /// Where what it shows was written.
  package let place: Place
  /// The SVG; the same every time, on any thread.
  package let drawing: @Sendable () -> [UInt8]
  /// A name made of the drawing: messengers keep what they have seen at an address for long.
  package let name: String
  /// The pages that show it.
  let pages: [SitePath]
}

extension ShareCard {
  var path: SitePath { SitePath(file: ["cards", "\(name).png"]) }
}

extension SoundSite {
  /// The same site with cards that were drawn, each with the file that holds it; and a complaint where
  /// something else stands at the address of one.
  package func showing(
    _ drawn: [(card: ShareCard, recipe: OutputEntry.Recipe)]
  ) -> Diagnosed<SoundSite> {
    let entries = drawn.map { card, recipe in
      OutputEntry(
        path: card.path, identity: "card \(card.name)", stage: .asset, place: card.place,
        recipe: recipe)
    }
    let pages = drawn.flatMap { card, _ in card.pages.map { ($0, card.path) } }
    let cards = Dictionary(uniqueKeysWithValues: pages)
    let plan = plan.adding(entries, in: site.configuration)
    return Diagnosed(SoundSite(self, plan.value, cards), plan.diagnostics)
  }

  /// The theme's drawings, which cards may show.
  package var drawings: [PublishedFile] {
    site.files.filter { $0.path.text.hasPrefix("assets/") && $0.path.text.hasSuffix(".svg") }
  }

  /// A card for each page, list and choice of languages that would be shown without a picture; none
  /// where the site wants none, or is made for a disk.
  ///
  /// - Parameter drawings: the bytes of the theme's drawings by their paths in the output.
  package func shareCards(showing drawings: [SitePath: [UInt8]]) async -> [ShareCard] {
    guard site.configuration.sharing.hasCards, site.configuration.links != .files else { return [] }
    let renderer = SiteRenderer(self)
    let shown = drawings.mapValues { Base64.encoded($0) }
    let wanted = await renderer.sharedPages.concurrentMap { page -> ShareCard? in
      guard page.view.picture == nil else { return nil }
      let drawing = { @Sendable in renderer.card(of: page.view, showing: shown) }
      return ShareCard(
        place: page.place, drawing: drawing, name: Fingerprint.of(drawing()),
        pages: [page.view.scene.path])
    }
    return wanted.compactMap(\.self).uniquedByName()
  }
}

extension [ShareCard] {
  /// One for each name, in the order of their first pages.
  fileprivate func uniquedByName() -> [ShareCard] {
    var places: [String: Int] = [:]
    var cards: [ShareCard] = []
    for card in self {
      if let place = places[card.name] {
        let first = cards[place]
        cards[place] = ShareCard(
          place: first.place, drawing: first.drawing, name: first.name,
          pages: first.pages + card.pages)
      } else {
        places[card.name] = cards.count
        cards.append(card)
      }
    }
    return cards
  }
}

extension SiteRenderer {
  /// Everything that messengers are told of, with the place where it was written.
  fileprivate var sharedPages: [(view: SharedView, place: Place)] {
    let pages = site.pages.compactMap { page -> (view: SharedView, place: Place)? in
      guard case .page = page.facts.name.role, !page.header.isDiscreet else { return nil }
      let scene = scene(page.language, page.path, [])
      return (.page(CardView(scene: scene, page: page)), page.place)
    }
    let lists = site.lists.compactMap { list -> (view: SharedView, place: Place)? in
      if let text = list.page, site.pages[text].header.isDiscreet { return nil }
      let scene = scene(list.language, list.path, [])
      return (.list(view(of: list, in: scene)), site.place(of: list))
    }
    let chooser = chooserView.map { [(view: $0, place: Place(site.configuration.file))] } ?? []
    return lists + pages + chooser
  }

  private var chooserView: SharedView? {
    let codes = site.configuration.languages
    guard codes.count > 1 else { return nil }
    return .chooser(scene(codes[0], SitePath(folder: []), [], isChooser: true))
  }

  fileprivate func card(of view: SharedView, showing drawings: [SitePath: String]) -> [UInt8] {
    let card = DrawnCard(view, drawings)
    return templates(view.scene.language.code).card.rendered([
      theme.records.record.value(of: view.scene), theme.interface.card.value(of: card),
    ])
  }
}
