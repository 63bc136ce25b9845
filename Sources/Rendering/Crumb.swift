internal import Resolving
internal import SiteModel
internal import Templating

/// A page by its title and a link to it.
struct Crumb: Sendable {
  let title: String
  /// The language of the title, where that is not the reader's.
  var words: LanguageCode?
  let path: SitePath
  let scene: Scene

  static let record = TemplateRecord<Crumb>(
    "link to a page",
    [
      TemplateField("title", .text, "Its title.") { $0.scene.shown($0.title, in: $0.words) },
      TemplateField("href", .text, "The link.") { $0.scene.link(to: $0.path) },
    ])
}

/// A tag as the pages that carry it show it.
struct TagView: Sendable {
  let scene: Scene
  let id: String

  static let record = TemplateRecord<TagView>(
    "tag",
    [
      TemplateField("name", .text, "What it is called.") { tag in
        let lender = tag.scene.site.tags[tag.id]?.lender(to: tag.scene.language.code)
        return tag.scene.words(tag.name, in: lender)
      },
      TemplateField(
        "href", .optional(.text), "The link to the pages that carry it, where tags have pages."
      ) { tag in
        tag.list.map { tag.scene.link(to: $0.path) } ?? .none
      },
      .number("count", "How many pages carry it.") { tag in
        let count = tag.list?.total ?? 0
        return (count, tag.scene.language.numbers.text(count))
      },
    ])

  var name: String { scene.site.tags[id]?[scene.language.code] ?? id }
  var list: ListPage? { scene.site.head(.tag(id), scene.language.code) }
}

extension Scene {
  func crumb(ofSection folder: String) -> Crumb? {
    guard let section = site.configuration.section(folder),
      let head = site.head(.section(folder), language.code)
    else { return nil }
    return Crumb(
      title: section.title[language.code] ?? "", words: section.title.lender(to: language.code),
      path: head.path, scene: self)
  }

  /// The sections between the home page and this page, from the outermost inwards.
  var trail: [Crumb] { parent.map(crumbs) ?? [] }

  private func crumbs(to role: ListPage.Role) -> [Crumb] {
    switch role {
    case .home: return []
    case .section(let folder):
      let outer = site.configuration.section(folder)?.parent
      return (outer.map { crumbs(to: .section($0)) } ?? [])
        + [crumb(ofSection: folder)].compactMap { $0 }
    case .tags, .tag:
      guard let head = site.head(.tags, language.code) else { return [] }
      let titles = site.configuration.tags?.title
      return [
        Crumb(
          title: titles?[language.code] ?? "", words: titles?.lender(to: language.code),
          path: head.path, scene: self)
      ]
    }
  }
}
