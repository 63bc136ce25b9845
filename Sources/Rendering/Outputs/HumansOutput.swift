internal import Diagnostics
internal import Resolving
internal import SiteModel

extension OutputMaker {
  /// Whose site this is, in each of its languages, for people who look for `/humans.txt`.
  static let humans = OutputMaker { site in
    guard site.configuration.announcements.tellsHumans else { return [] }
    return [
      OutputEntry(
        path: SitePath(file: ["humans.txt"]), identity: "humans", stage: .list,
        place: Place(site.configuration.file), recipe: .render { $0.renderHumans(into: &$1) })
    ]
  }
}

extension SiteRenderer {
  fileprivate func renderHumans(into output: inout [UInt8]) {
    for language in site.configuration.languages {
      let lines = [
        site.configuration.title[language], site.configuration.tagline?[language],
        site.home(language).address(below: site.configuration.baseURL),
      ]
      output += (lines.compactMap { $0 }.joined(separator: "\n") + "\n\n").utf8
    }
  }
}
