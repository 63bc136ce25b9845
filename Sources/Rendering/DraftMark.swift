internal import Resolving
package import SiteModel
internal import Templating

extension SiteRenderer {
  /// The words of the mark in the language of the page, as HTML.
  package func draftMark(in language: LanguageCode) -> String {
    let scene = scene(language, site.home(language), [])
    let day = DayView(day: site.today, scene: scene, long: nil)
    let words = scene.labels.draft.rendered([DraftRecords.draft.value(of: day)])
    return String(decoding: words, as: UTF8.self)
  }
}
