internal import Diagnostics
package import SiteModel

/// What the header of a page comes to in the fields that every page may have, read once: lists, menus
/// and cards ask for them over and over.
package final class PageHeader: Sendable {
  package let title: String
  package let summary: String?
  package let date: Day?
  /// The date as the language of the page writes it.
  package let dateText: String?
  package let updated: Day?
  /// With a file, or not at all.
  package let image: FieldValue.Picture?
  /// The ids of the tags, each once.
  package let tags: [String]
  /// Further words by which it is to be found.
  package let keywords: [String]
  package let order: Int?
  package let isDiscreet: Bool
  package let asksForContents: Bool
  /// Whether readers may be shown ways to pass it on.
  package let isPassedOn: Bool

  /// - Parameter values: with everything inherited and every default filled in, by key.
  init(_ values: [String: Located<FieldValue>], _ language: LanguageData?) {
    title = values["title"]?.value.text ?? ""
    summary = values["summary"]?.value.text
    date = values["date"]?.value.day
    dateText = date.flatMap { language?.dates.text($0) }
    updated = values["updated"]?.value.day
    image = values["image"]?.value.picture.flatMap { $0.file == nil ? nil : $0 }
    tags = (values["tags"]?.value.list ?? []).compactMap(\.value.text).uniqued()
    keywords = (values["keywords"]?.value.texts ?? []).map(\.value)
    order = values["order"]?.value.number
    isDiscreet = values["discreet"]?.value.flag ?? false
    asksForContents = values["toc"]?.value.flag ?? false
    isPassedOn = values["share"]?.value.flag ?? true
  }
}
