internal import Resolving
internal import SiteModel
internal import Templating

extension OutputMaker {
  /// Home pages and the lists of sections and of tags, in all their parts.
  static let lists = OutputMaker { site in
    site.lists.enumerated().map { number, list in
      OutputEntry(
        path: list.path, identity: list.identity, title: site.titleInMenus(list), stage: .list,
        place: site.place(of: list),
        recipe: .render { $0.render($0.site.lists[number], into: &$1) },
        page: list.page)
    }
  }
}

extension ListPage {
  fileprivate var identity: String {
    let name =
      switch role {
      case .home: "home"
      case .section(let folder): "section \(folder)"
      case .tags: "tags"
      case .tag(let id): "tag \(id)"
      }
    return part == 0 ? "\(name) \(language)" : "\(name) \(part) \(language)"
  }
}

extension Site {
  /// Of home pages and of the first parts of sections: the title of the own text, else of the section or
  /// the site. Nil for all other lists, which change with every page.
  fileprivate func titleInMenus(_ list: ListPage) -> String? {
    guard list.part == 0 else { return nil }
    let own = list.page.map { pages[$0].title }
    switch list.role {
    case .home: return own ?? configuration.title[list.language]
    case .section(let folder): return own ?? configuration.section(folder)?.title[list.language]
    case .tags, .tag: return nil
    }
  }
}

extension SiteRenderer {
  fileprivate func render(_ list: ListPage, into output: inout [UInt8]) {
    let templates = templates(list.language)
    let scene = scene(
      list.language, list.path, site.versions(of: list), parent: parent(of: list),
      nearest: list.role, isTranslatable: list.part == 0,
      tellsPrograms: list.page.map { !site.pages[$0].header.isDiscreet } ?? true)
    let frame = theme.records.record.value(of: scene)
    let view = view(of: list, in: scene)
    let template =
      switch list.role {
      case .home: templates.home
      case .section: templates.section
      case .tags: templates.tags
      case .tag: templates.tag
      }
    template.render([frame, ListRecords.list.value(of: view)], into: &output)
  }

  func view(of list: ListPage, in scene: Scene) -> ListView {
    let blocks = BlockTemplates(
      templates: templates(list.language).blocks, frame: theme.records.record.value(of: scene))
    return ListView(scene: scene, list: list, blocks: blocks)
  }

  /// The list that a list lies in: its first part, the section around it, all tags.
  private func parent(of list: ListPage) -> ListPage.Role? {
    if list.part > 0 { return list.role }
    switch list.role {
    case .home: return nil
    case .section(let folder):
      return site.configuration.section(folder)?.parent.map { .section($0) } ?? .home
    case .tags: return .home
    case .tag: return .tags
    }
  }
}
