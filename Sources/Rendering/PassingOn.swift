internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// What links need that let a reader pass a page on, ready to stand in their addresses.
enum PassingOn {
  /// Never where somebody is better off when nobody learns what was read.
  static let field = TemplateField<PageView>.optionalRecord(
    "share", of: record,
    "What links to pass the page on need; absent where it is not to be passed on."
  ) { $0.isPassedOn ? $0 : nil }

  private static let record = TemplateRecord<PageView>(
    "page to pass on",
    [
      escaped("address", "Its full address, as a value in another address.") { view in
        var address: [UInt8] = []
        view.page.path.appendAddress(
          below: view.scene.site.configuration.baseURL, into: &address)
        return address
      },
      escaped("title", "Its title, likewise.") { Array($0.page.title.utf8) },
    ])

  private static func escaped(
    _ name: String, _ summary: String, _ bytes: @escaping @Sendable (PageView) -> [UInt8]
  ) -> TemplateField<PageView> {
    TemplateField(name, .text, summary) { view in
      .written(isEmpty: false) { PercentEscapes.encode(bytes(view), into: &$0) }
    }
  }
}

extension PageView {
  fileprivate var isPassedOn: Bool {
    scene.links == .folders && scene.site.passesOn(page)
  }
}

extension Site {
  /// Whether any page has links to pass it on.
  var passesPagesOn: Bool { pages.contains { passesOn($0) } }

  /// A page that readers cannot open yet is nothing to send them.
  fileprivate func passesOn(_ page: Page) -> Bool {
    let kind = kinds[page.facts.kind]
    return configuration.sharing.hasLinks && page.header.isPassedOn && !page.header.isDiscreet
      && kind?.isPassedOn == true && kind?.hasReadersAtRisk == false
      && page.state(on: today) == .published
  }
}
