internal import Diagnostics
internal import Reading
internal import Rendering
internal import Resolving
internal import SiteModel
internal import Workspace

extension SoundSite {
  /// The site with the cards of which a picture could be made, and what is to be said of the others:
  /// a page without a card is a page all the same.
  func withCards(
    by maker: any PictureMaking, _ progress: (Int, Int) -> Void
  ) async throws(WorkspaceError) -> Diagnosed<SoundSite> {
    guard site.configuration.sharing.hasCards else { return Diagnosed(self, []) }
    var bytes: [SitePath: [UInt8]] = [:]
    for file in drawings { bytes[file.path] = try maker.bytes(of: file.source) }
    let cards = await shareCards(showing: bytes)
    guard !cards.isEmpty else { return Diagnosed(self, []) }
    let orders = cards.map { PictureOrder(name: $0.name, drawing: $0.drawing) }
    guard let pictures = try await maker.pictures(of: orders, progress: progress) else {
      return Diagnosed(self, [Diagnostic(.noShareCards, at: Place(site.configuration.file))])
    }
    var faults = CardFaults()
    let drawn = zip(cards, pictures).compactMap { card, picture in
      faults.recipe(of: picture, for: card).map { (card: card, recipe: $0) }
    }
    let shown = showing(drawn)
    return Diagnosed(shown.value, faults.diagnostics + shown.diagnostics)
  }
}

/// What kept cards from being shown: a fault of the drawing is one of all cards, and said once.
private struct CardFaults {
  private var failed: [(reason: String, card: ShareCard)] = []
  private var heavy: [(bytes: Int, card: ShareCard)] = []

  /// Nil where it cannot be shown.
  mutating func recipe(of picture: MadePicture, for card: ShareCard) -> OutputEntry.Recipe? {
    switch picture {
    case .failed(let reason):
      failed.append((reason, card))
      return nil
    case .kept(let file, let size):
      return isLight(size, card) ? .copy(file) : nil
    case .made(let bytes):
      return isLight(bytes.count, card) ? .render { $1 += bytes } : nil
    }
  }

  private mutating func isLight(_ bytes: Int, _ card: ShareCard) -> Bool {
    if bytes <= CardBounds.mostBytes { return true }
    heavy.append((bytes, card))
    return false
  }

  var diagnostics: [Diagnostic] {
    let first = failed.first.map { first in
      Diagnostic(
        .failedShareCard, at: Place(first.card.place.file),
        ["count": "\(failed.count)", "reason": first.reason])
    }
    let heaviest = heavy.max { $0.bytes < $1.bytes }.map { heaviest in
      Diagnostic(
        .heavyShareCard, at: Place(heaviest.card.place.file),
        [
          "count": "\(heavy.count)", "size": "\(heaviest.bytes / 1000)",
          "limit": "\(CardBounds.mostBytes / 1000)",
        ])
    }
    return [first, heaviest].compactMap(\.self)
  }
}
