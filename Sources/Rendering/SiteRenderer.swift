internal import Diagnostics
internal import Reading
package import Resolving
internal import SiteModel
internal import Templating

/// The fifth stage: recipes become bytes, one by one. It cannot fail: what could be wrong was
/// complained of before.
package final class SiteRenderer: Sendable {
  private let site: Site
  private let theme: Theme

  package init(site: Site, theme: Theme) {
    self.site = site
    self.theme = theme
  }

  /// The bytes of a page of output; nil for a file that is copied.
  package func render(_ contents: OutputRecipe.Contents) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(16384)
    switch contents {
    case .page(let index): render(site.pages[index], into: &output)
    case .list(let index): render(site.lists[index], into: &output)
    case .chooser: renderChooser(\.chooser, at: SitePath(folder: []), links: nil, into: &output)
    case .notFound(let language?): renderNotFound(in: language, into: &output)
    case .notFound(nil):
      renderChooser(
        \.notFoundChooser, at: SitePath(folder: []).notFound, links: rooted, into: &output)
    case .redirect(let index, let path):
      renderRedirect(to: site.pages[index], at: path, into: &output)
    case .copy: return nil
    }
    return output
  }

  private func render(_ page: Page, into output: inout [UInt8]) {
    let templates = templates(page.language)
    let original = page.translations.first { site.pages[$0.page].isOriginal }?.path
    var section: ListPage.Role?
    if case .page(let folder?) = page.facts.name.role { section = .section(folder) }
    let scene = scene(
      page.language, page.path, page.translations.map { ($0.language, $0.path) },
      original: original, place: section ?? .home, nearest: section ?? .home)
    let frame = theme.records.record.value(of: scene)
    guard let schema = site.kinds[page.facts.kind], let template = templates.kinds[schema.name]
    else { preconditionFailure("a page of a kind without a template") }
    let view = PageView(
      scene: scene, page: page,
      blocks: BlockTemplates(templates: templates.blocks, frame: frame))
    let fields = FieldValues(scene: scene, targets: page.targets)
    let own =
      fields.values(schema.fields, page.values)
      + QueryRecords.values(of: schema.queries, page.answers, for: scene)
    template.render([frame, PageRecords.page.value(of: view), .record(own)], into: &output)
  }

  private func render(_ list: ListPage, into output: inout [UInt8]) {
    let templates = templates(list.language)
    let scene = scene(
      list.language, list.path, versions(of: list), place: place(of: list), nearest: list.role)
    let frame = theme.records.record.value(of: scene)
    let view = ListView(
      scene: scene, list: list,
      blocks: BlockTemplates(templates: templates.blocks, frame: frame))
    let template =
      switch list.role {
      case .home: templates.home
      case .section: templates.section
      case .tags: templates.tags
      case .tag: templates.tag
      }
    template.render([frame, ListRecords.list.value(of: view)], into: &output)
  }

  private func renderRedirect(to page: Page, at path: SitePath, into output: inout [UInt8]) {
    let scene = scene(page.language, path, [])
    templates(page.language).redirect.render(
      [
        theme.records.record.value(of: scene),
        RedirectRecords.redirect.value(of: RedirectView(scene: scene, page: page)),
      ], into: &output)
  }

  private func renderNotFound(in language: LanguageCode, into output: inout [UInt8]) {
    let versions = site.configuration.languages.map { ($0, site.home($0).notFound) }
    let scene = scene(language, site.home(language).notFound, versions, links: rooted)
    templates(language).notFound.render(
      [theme.records.record.value(of: scene), ListRecords.notFound.value(of: scene)],
      into: &output)
  }

  /// A part of a list behind the first holds other pages in each language, and is no translation.
  private func versions(of list: ListPage) -> [(LanguageCode, SitePath)] {
    guard list.part == 0 else { return [(list.language, list.path)] }
    return site.configuration.languages.compactMap { code in
      site.head(list.role, code).map { (code, $0.path) }
    }
  }

  /// The list that a list lies in: its first part, the section around it, all tags.
  private func place(of list: ListPage) -> ListPage.Role? {
    if list.part > 0 { return list.role }
    switch list.role {
    case .home: return nil
    case .section(let folder):
      return site.configuration.section(folder)?.parent.map { .section($0) } ?? .home
    case .tags: return .home
    case .tag: return .tags
    }
  }

  /// Each entry is written in its own language, help numbers included.
  private func renderChooser(
    _ part: KeyPath<LanguageTemplates, ChooserTemplates>, at path: SitePath, links: LinkStyle?,
    into output: inout [UInt8]
  ) {
    let codes = site.configuration.languages
    let homes = codes.map { ($0, site.home($0)) }
    let scenes = codes.map { scene($0, path, homes, isChooser: true, links: links) }
    let choices = scenes.map { scene in
      let templates = templates(scene.language.code)[keyPath: part]
      let frame = theme.records.record.value(of: scene)
      let entry = ListRecords.chooserEntry.value(of: scene)
      return ChooserView.Choice(
        language: scene.language, heading: templates.heading.rendered([frame]),
        exit: templates.exit.rendered([frame]), numbers: templates.numbers.rendered([frame]),
        entry: templates.entry.rendered([frame, entry]))
    }
    let view = ChooserView(scene: scenes[0], choices: choices)
    templates(codes[0])[keyPath: part].page.render(
      [theme.records.record.value(of: scenes[0]), ListRecords.chooser.value(of: view)],
      into: &output)
  }

  /// A page for what is not found is shown at addresses of any depth.
  private var rooted: LinkStyle { .rooted(at: BaseURL.path(of: site.configuration.baseURL)) }

  private func scene(
    _ code: LanguageCode, _ path: SitePath, _ versions: [(LanguageCode, SitePath)],
    original: SitePath? = nil, place: ListPage.Role? = nil, nearest: ListPage.Role = .home,
    isChooser: Bool = false, links: LinkStyle? = nil
  ) -> Scene {
    guard let language = site.languages.first(where: { $0.code == code }) else {
      preconditionFailure("a page in a language without its strings")
    }
    return Scene(
      site: site, language: language, path: path,
      versions: versions.map { (language: $0.0, path: $0.1) }, original: original,
      place: place, nearest: nearest, isChooser: isChooser,
      links: links ?? site.configuration.links, labels: templates(code).labels)
  }

  private func templates(_ language: LanguageCode) -> LanguageTemplates {
    guard let templates = theme.languages[language] else {
      preconditionFailure("a page in a language without templates")
    }
    return templates
  }
}
