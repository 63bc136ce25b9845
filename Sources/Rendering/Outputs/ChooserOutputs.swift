internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

extension OutputMaker {
  /// The page at the root that lets a visitor choose a language, where no home page stands there.
  static let chooser = OutputMaker { site in
    guard site.configuration.hasChooser else { return [] }
    let root = SitePath(folder: [])
    return [
      OutputEntry(
        path: root, identity: "chooser", stage: .list, place: Place(site.configuration.file),
        recipe: .render { $0.renderChooser(\.chooser, at: root, links: nil, into: &$1) })
    ]
  }

  /// What a server shows for an address where nothing is: one in each language, and on a site of
  /// several one at the root in all of them. None where no server is.
  static let notFound = OutputMaker { site in
    guard site.configuration.links != .files else { return [] }
    let place = Place(site.configuration.file)
    let isOne = site.configuration.languages.count == 1
    // At the root of a site in several languages somebody may be looking for any of them.
    let own = site.configuration.languages.filter {
      isOne || site.configuration.folder(of: $0) != nil
    }
    var entries = own.map { language in
      OutputEntry(
        path: site.home(language).notFound, identity: "not-found \(language)", stage: .list,
        place: place, recipe: .render { $0.renderNotFound(in: language, into: &$1) })
    }
    if !isOne {
      let path = SitePath(folder: []).notFound
      entries.append(
        OutputEntry(
          path: path, identity: "not-found", stage: .list, place: place,
          recipe: .render {
            $0.renderChooser(\.notFoundChooser, at: path, links: $0.rooted, into: &$1)
          }))
    }
    return entries
  }
}

extension SiteRenderer {
  fileprivate func renderNotFound(in language: LanguageCode, into output: inout [UInt8]) {
    let versions = site.configuration.languages.map { ($0, site.home($0).notFound) }
    let scene = scene(language, site.home(language).notFound, versions, links: rooted)
    templates(language).notFound.render(
      [theme.records.record.value(of: scene), ListRecords.notFound.value(of: scene)],
      into: &output)
  }

  /// Each entry is written in its own language, help numbers included.
  fileprivate func renderChooser(
    _ part: KeyPath<LanguageTemplates, ChooserTemplates>, at path: SitePath, links: LinkStyle?,
    into output: inout [UInt8]
  ) {
    let codes = site.configuration.languages
    let homes = codes.map { ($0, site.home($0)) }
    let scenes = codes.map { scene($0, path, homes, isChooser: true, links: links) }
    let headings = scenes.reduce(into: [LanguageCode: [UInt8]]()) { headings, scene in
      headings[scene.language.code] = templates(scene.language.code)[keyPath: part].heading
        .rendered([theme.records.record.value(of: scene)])
    }
    let choices = scenes.map { scene in
      let code = scene.language.code
      let templates = templates(code)[keyPath: part]
      let frame = theme.records.record.value(of: scene)
      // What another language lends stands there already.
      let isLent = site.configuration.fallback.first(for: code) {
        headings[$0] == headings[code] ? true : nil
      }
      let entry = ListRecords.chooserEntry.value(of: scene)
      return ChooserView.Choice(
        language: scene.language, heading: isLent == nil ? headings[code] ?? [] : [],
        exit: templates.exit.rendered([frame]), numbers: templates.numbers.rendered([frame]),
        entry: templates.entry.rendered([frame, entry]))
    }
    let view = ChooserView(scene: scenes[0], choices: choices)
    templates(codes[0])[keyPath: part].page.render(
      [theme.records.record.value(of: scenes[0]), ListRecords.chooser.value(of: view)],
      into: &output)
  }

  /// A page for what is not found is shown at addresses of any depth.
  var rooted: LinkStyle {
    .rooted(at: BaseURL.path(of: site.configuration.baseURL))
  }
}
