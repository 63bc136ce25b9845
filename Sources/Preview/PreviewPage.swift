internal import Building
internal import Diagnostics
internal import Reading
internal import Rendering
package import Resolving
package import SiteModel
internal import Workspace

/// A page of the sources in one language, as an author is told of it.
package struct PreviewPage: Sendable, Equatable {
  /// The same page in another language.
  package struct Twin: Sendable, Equatable {
    package let language: LanguageCode
    package let source: String
    package let address: String
    package let isShown: Bool
  }

  /// From the source folder, with `/`.
  package let source: String
  /// Where it stands, or would, from the root of the site: `/en/news/x/`.
  package let address: String
  package let title: String
  package let language: LanguageCode
  /// By its header, whatever the preview shows.
  package let state: PageState
  package let publishOn: Day?
  package let expiresOn: Day?
  /// Whether the preview shows it.
  package let isShown: Bool
  package let twins: [Twin]
  /// The languages of the site in which it has no file.
  package let missing: [LanguageCode]

  init(_ page: KnownPage, in group: [KnownPage], languages: [LanguageCode]) {
    source = page.file
    address = page.path.description
    title = page.title
    language = page.language
    state = page.state
    publishOn = page.publishOn
    expiresOn = page.expiresOn
    isShown = page.isShown
    twins = group.filter { $0.language != page.language }.map { twin in
      Twin(
        language: twin.language, source: twin.file, address: twin.path.description,
        isShown: twin.isShown)
    }
    missing = languages.filter { code in !group.contains { $0.language == code } }
  }
}

extension ResolvedSite {
  /// Every page of the sources, in the order of their files.
  var previewPages: [PreviewPage] {
    let known = known
    let groups = Dictionary(grouping: known.filter { $0.group != nil }) { $0.group }
    return known.map { page in
      PreviewPage(
        page, in: page.group.map { groups[$0, default: []] } ?? [page],
        languages: site.configuration.languages)
    }
  }

  /// Those of them that are shown and that readers do not get.
  var unseenPages: [PreviewPage] {
    unseen.map { page in
      PreviewPage(page, in: twins(of: page), languages: site.configuration.languages)
    }
  }

  /// One of them, where it is known.
  func previewPage(of key: PageKey) -> PreviewPage? {
    known(by: key).map { page in
      PreviewPage(page, in: twins(of: page), languages: site.configuration.languages)
    }
  }
}
