internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

extension OutputMaker {
  /// Pages; the texts of home pages and of lists are part of these.
  static let pages = OutputMaker { site in
    site.pages.compactMap { page in
      guard case .page = page.facts.name.role else { return nil }
      let name = page.facts.name
      return OutputEntry(
        path: page.path,
        identity: PageIdentity(.page, name.key, name.language, of: page.originalKey).text,
        title: page.title, stage: .page, place: page.place,
        recipe: .render { [key = page.key] in $0.render($0.site.pages[key], into: &$1) },
        page: page.key)
    }
  }

  /// The old addresses of pages.
  static let aliases = OutputMaker { site in
    site.pages.flatMap { page in
      page.aliases.map { alias in
        OutputEntry(
          path: alias.value,
          identity: PageIdentity(
            .alias, page.facts.name.key, page.language, of: page.originalKey,
            detail: alias.value.text
          ).text, stage: .list, place: alias.place,
          recipe: .render { [key = page.key] in
            $0.renderRedirect(to: $0.site.pages[key], at: alias.value, into: &$1)
          }, page: page.key)
      }
    }
  }

  /// What nobody sees today comes last, so that a collision is its fault.
  static let hidden = OutputMaker { site in
    let hidden = site.hidden.filter { $0.notice == nil }
    let pages = hidden.compactMap { page in page.path.map { ($0, page.place) } }
    let aliases = hidden.flatMap(\.aliases).map { ($0.value, $0.place) }
    return (pages + aliases).map { path, place in
      OutputEntry(path: path, identity: "hidden \(path)", stage: .page, place: place, recipe: .keep)
    }
  }
}

extension SiteRenderer {
  func render(_ page: Page, into output: inout [UInt8]) {
    let templates = templates(page.language)
    let original = page.translations.first { site.pages[$0.page].isOriginal }?.path
    var section: ListPage.Role?
    if case .page(let folder?) = page.facts.name.role { section = .section(folder) }
    let scene = scene(
      page.language, page.path, page.translations.map { ($0.language, $0.path) },
      original: original, parent: section ?? .home, nearest: section ?? .home,
      isTranslatable: true,
      tellsPrograms: !page.header.isDiscreet
        && site.kinds[page.facts.kind]?.hasReadersAtRisk != true)
    let frame = theme.records.record.value(of: scene)
    guard let schema = site.kinds[page.facts.kind], let template = templates.kinds[schema.name]
    else { preconditionFailure("a page of a kind without a template") }
    let view = PageView(
      card: CardView(scene: scene, page: page),
      blocks: BlockTemplates(templates: templates.blocks, frame: frame),
      behind: behindView(of: page, in: scene))
    let own = SchemaRecords.value(
      of: schema, page.values, page.targets, page.answers, for: scene)
    template.render([frame, PageRecords.page.value(of: view), own], into: &output)
  }

  fileprivate func renderRedirect(
    to page: Page, at path: SitePath, into output: inout [UInt8]
  ) {
    let scene = scene(page.language, path, [])
    templates(page.language).redirect.render(
      [
        theme.records.record.value(of: scene),
        RedirectRecords.redirect.value(of: RedirectView(scene: scene, page: page)),
      ], into: &output)
  }
}

extension SiteRenderer {
  /// What is to be said of a newer original of a page, in its scene.
  fileprivate func behindView(of page: Page, in scene: Scene) -> BehindView? {
    guard let behind = behind.pages[page.key] else { return nil }
    let original = site.pages[behind.original]
    return BehindView(
      scene: scene, page: page, original: original,
      text: behind.isReplaced ? text(of: original, at: page) : nil)
  }

  /// The text of a page as it stands at the address of another, all that it says in its own language.
  private func text(of page: Page, at other: Page) -> PageBody {
    let scene = scene(page.language, other.path, [])
    let blocks = BlockTemplates(
      templates: templates(page.language).blocks, frame: theme.records.record.value(of: scene))
    return PageBody(scene: scene, page: page, blocks: blocks)
  }
}
