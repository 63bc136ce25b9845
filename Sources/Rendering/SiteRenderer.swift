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
    case .chooser: renderChooser(into: &output)
    case .copy: return nil
    }
    return output
  }

  private func render(_ page: Page, into output: inout [UInt8]) {
    let templates = templates(page.language)
    let original = page.translations.first { site.pages[$0.page].isOriginal }?.path
    let scene = scene(
      page.language, page.path, page.translations.map { ($0.language, $0.path) },
      original: original)
    let frame = theme.records.record.value(of: scene)
    guard let schema = site.kinds[page.facts.kind], let template = templates.kinds[schema.name]
    else { preconditionFailure("a page of a kind without a template") }
    let view = PageView(
      scene: scene, page: page,
      blocks: BlockTemplates(templates: templates.blocks, frame: frame))
    let fields = FieldValues(scene: scene, targets: page.targets)
    let own =
      fields.values(schema.fields, page.values)
      + DataRecords(scene: scene).values(of: schema.queries, page.records)
    template.render([frame, PageRecords.page.value(of: view), .record(own)], into: &output)
  }

  private func render(_ list: ListPage, into output: inout [UInt8]) {
    let templates = templates(list.language)
    let versions = site.lists.filter { $0.role == list.role }.map { ($0.language, $0.path) }
    let scene = scene(list.language, list.path, versions)
    let frame = theme.records.record.value(of: scene)
    let view = ListView(
      scene: scene, list: list,
      blocks: BlockTemplates(templates: templates.blocks, frame: frame))
    let template = list.role == .home ? templates.home : templates.section
    template.render([frame, ListRecords.list.value(of: view)], into: &output)
  }

  /// Each entry is written in its own language, help numbers included.
  private func renderChooser(into output: inout [UInt8]) {
    let codes = site.configuration.languages
    let homes = codes.map { ($0, site.home($0)) }
    let scenes = codes.map { scene($0, SitePath(folder: []), homes, isChooser: true) }
    let choices = scenes.map { scene in
      var entry: [UInt8] = []
      templates(scene.language.code).chooserEntry.render(
        [theme.records.record.value(of: scene), ListRecords.chooserEntry.value(of: scene)],
        into: &entry)
      return ChooserView.Choice(
        language: scene.language,
        title: site.configuration.title[scene.language.code] ?? "", entry: entry)
    }
    let view = ChooserView(scene: scenes[0], choices: choices)
    templates(codes[0]).chooser.render(
      [theme.records.record.value(of: scenes[0]), ListRecords.chooser.value(of: view)],
      into: &output)
  }

  private func scene(
    _ code: LanguageCode, _ path: SitePath, _ versions: [(LanguageCode, SitePath)],
    original: SitePath? = nil, isChooser: Bool = false
  ) -> Scene {
    guard let language = site.languages.first(where: { $0.code == code }) else {
      preconditionFailure("a page in a language without its strings")
    }
    return Scene(
      site: site, language: language, path: path,
      versions: versions.map { (language: $0.0, path: $0.1) }, original: original,
      isChooser: isChooser, links: site.configuration.links, labels: templates(code).labels)
  }

  private func templates(_ language: LanguageCode) -> LanguageTemplates {
    guard let templates = theme.languages[language] else {
      preconditionFailure("a page in a language without templates")
    }
    return templates
  }
}
