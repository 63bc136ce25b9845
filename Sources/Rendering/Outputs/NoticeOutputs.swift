internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

extension OutputMaker {
  /// What stands in the place of pages that were withdrawn or have expired, at their old addresses too.
  static let notices = OutputMaker { site in
    site.hidden.flatMap { page -> [OutputEntry] in
      guard let notice = page.notice else { return [] }
      let own = page.path.map { [($0, page.place, nil as String?)] } ?? []
      let others = page.aliases.map { ($0.value, $0.place, $0.value.text as String?) }
      return (own + others).map { path, place, detail in
        OutputEntry(
          path: path,
          identity: PageIdentity(
            notice.role, page.name.key, page.name.language, of: page.original, detail: detail
          ).text,
          stage: .page, place: place,
          recipe: .render { [language = page.name.language] in
            $0.renderNotice(notice, in: language, at: path, links: nil, into: &$1)
          })
      }
    }
  }
}

extension HiddenPage.Notice {
  fileprivate var role: PageIdentity.Role {
    switch self {
    case .withdrawn: .withdrawn
    case .expired: .expired
    }
  }
}

extension SiteRenderer {
  /// - Parameter links: nil for those that the site has everywhere.
  fileprivate func renderNotice(
    _ notice: HiddenPage.Notice, in language: LanguageCode, at path: SitePath, links: LinkStyle?,
    into output: inout [UInt8]
  ) {
    let scene = scene(language, path, [(language, path)], links: links)
    let templates = templates(language)
    let template =
      switch notice {
      case .withdrawn: templates.withdrawn
      case .expired: templates.expired
      }
    template.render(
      [theme.records.record.value(of: scene), NoticeRecords.notice.value(of: scene)],
      into: &output)
  }

  /// By name, for each language a notice that can take the place of any page at once, made beforehand:
  /// when it is needed, neither texts nor templates need be sound. Where pages link files on a disk,
  /// one for each depth that a page may lie at.
  package var noticesToKeep: [String: [UInt8]] {
    var notices: [String: [UInt8]] = [:]
    for language in site.configuration.languages {
      guard site.configuration.links == .files else {
        renderNotice(
          .withdrawn, in: language, at: site.home(language), links: rooted,
          into: &notices[language.text, default: []])
        continue
      }
      for depth in 0...8 {
        // No page lies below such a folder, so that no link is shorter than from anywhere else.
        let path = SitePath(folder: Array(repeating: "~", count: depth))
        renderNotice(
          .withdrawn, in: language, at: path, links: nil,
          into: &notices["\(language)-\(depth)", default: []])
      }
    }
    return notices
  }
}
