internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// What links need that let a reader pass a page on, ready to stand in their addresses.
struct PassingOn: Sendable {
  let address: [UInt8]
  let title: [UInt8]

  /// Never where somebody is better off when nobody learns what was read.
  static let field = TemplateField<PageView>.optionalRecord(
    "share", of: record,
    "What links to pass the page on need; absent where it is not to be passed on."
  ) { $0.isPassedOn ? PassingOn($0) : nil }

  private static let record = TemplateRecord<PassingOn>(
    "page to pass on",
    [
      escaped("address", "Its full address, as a value in another address.") { $0.address },
      escaped("title", "Its title, likewise.") { $0.title },
    ])

  private static func escaped(
    _ name: String, _ summary: String, _ bytes: @escaping @Sendable (PassingOn) -> [UInt8]
  ) -> TemplateField<PassingOn> {
    TemplateField(name, .text, summary) { passed in
      .written(isEmpty: false) { $0 += bytes(passed) }
    }
  }
}

extension PassingOn {
  /// Escaped once for all the links that have them.
  init(_ view: PageView) {
    var address: [UInt8] = []
    view.page.path.appendAddress(below: view.scene.site.configuration.baseURL, into: &address)
    self.address = Self.escaped(address)
    title = Self.escaped(Array(view.page.title.utf8))
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    var escaped: [UInt8] = []
    PercentEscapes.encode(text, into: &escaped)
    return escaped
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
