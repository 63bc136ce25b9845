internal import Building
package import Diagnostics
internal import Reading
internal import Rendering
package import Resolving
package import SiteModel
internal import Workspace

/// What a preview shows between two changes of the sources. Every answer is made from it alone, so that
/// nothing older can be served.
package struct PreviewState: Sendable {
  /// How what is shown stands to the newest sources.
  package enum Standing: Sendable, Equatable {
    /// It is made from them.
    case newest
    /// It is made from them, but for these files, of which the last good version is shown.
    case mended(files: [String])
    /// Nothing sound can be made from them: what was shown before still is.
    case older
    /// Nothing sound could be made yet.
    case nothing
  }

  /// Grows from one state to the next.
  package let number: Int
  /// Everything that is wrong with the newest sources, as a build weighs it, in its order.
  package let complaints: [Diagnostic]
  /// The texts of the files complained of.
  package let texts: [String: SourceText]
  package let standing: Standing
  /// The day for which it was made; nil where the sources never told in which time zone.
  package let day: Day?
  /// The addresses of pages whose own source is another than in the state before, in their order.
  package let changed: [String]
  /// The addresses at which something stood in the state before, and nothing does now.
  package let gone: [String]
  let shown: ShownSite?
  /// By the paths at which they would stand, the files of pages that are left out until they are sound.
  let leftOut: [String: String]
  let places: KnownPlaces
  /// The newest, with what was kept when somebody confirmed translations.
  let sources: SourceTree
}

extension PreviewState {
  /// Where the site stands below its host: `/`, or a folder from `/` to `/`. Addresses are given and
  /// answered without it, but for the links of pages for what is not found.
  package var basePath: String {
    shown.map { BaseURL.path(of: $0.sound.site.configuration.baseURL) } ?? "/"
  }

  /// What the site shown asks of its authors, whenever it comes; nil where none is shown.
  package var status: SiteStatus? {
    shown.map { SiteStatus($0.resolved.site, within: nil, translations: translations) }
  }

  /// What is known of the translations of the site shown; made when it is asked for.
  package var translations: SiteTranslations? {
    shown.map { SiteTranslations($0.resolved.site, bytes: sources.bytes) }
  }

  /// A translation beside its original, by the file of the one or the other.
  package func sections(of file: String) -> TwinSections? {
    guard let site = shown?.resolved.site, let pages = translations?.pages else { return nil }
    let page =
      pages.first { $0.file == file } ?? pages.first { $0.original == file && $0.file != nil }
    return page.flatMap { TwinSections($0, of: site, bytes: sources.bytes) }
  }

  /// Every page of the sources of what is shown; made when it is asked for.
  package var pages: [PreviewPage] { shown?.resolved.previewPages ?? [] }

  /// How many of them are shown in each language.
  package var counts: [LanguageCode: Int] { shown?.resolved.shownCounts ?? [:] }

  /// Those of them that are shown and that readers do not get.
  package var unseen: [PreviewPage] { shown?.resolved.unseenPages ?? [] }

  /// What stands at an address of the site, as a browser writes it, with or without a query.
  package func answer(_ address: String) -> PreviewAnswer {
    let path = Self.path(of: address)
    guard let shown else { return missing(path) }
    let entry = shown.entry(at: path)
    if let entry, !places.isWithdrawn(entry.page) { return shown.answer(entry) }
    if entry == nil, !path.isEmpty, !path.hasSuffix("/"), let folder = shown.entry(at: path + "/"),
      !places.isWithdrawn(folder.page)
    {
      return PreviewAnswer(
        status: .elsewhere("/\(path)/"), contents: .bytes([]), contentType: ContentType.page,
        identity: folder.identity, source: nil, page: nil)
    }
    return missing(path)
  }

  private func missing(_ path: String) -> PreviewAnswer {
    let past = places.whereabouts(of: path)
    return PreviewAnswer(
      status: .missing(past), contents: .bytes(shown?.notFound(path) ?? []),
      contentType: ContentType.page, identity: nil,
      source: leftOut[path] ?? leftOut[path + "/"], page: nil)
  }

  /// The path of the site that an address means.
  private static func path(of address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }.drop { $0 == "/" }
    let decoded = ContentPath.decoded(String(path))
    return decoded == "index.html" || decoded.hasSuffix("/index.html")
      ? String(decoded.dropLast("index.html".count)) : decoded
  }
}
