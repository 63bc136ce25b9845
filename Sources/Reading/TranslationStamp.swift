/// Where the original of a translation lies as it was when somebody last confirmed that the two say the same:
/// byte for byte, at the path of the translation below a folder that is neither published nor read as
/// content. So it goes along with the sources in a shared folder or an archive, and asks no other program.
package enum TranslationStamp {
  package static let folder = "Content/.translations"

  /// - Parameter file: of the translation: `Content/news/x.ru.md`.
  package static func path(of file: String) -> String {
    folder + "/" + file.dropFirst("Content/".count)
  }

  /// The file of the translation whose stamp lies at a path; nil where that is none.
  package static func file(ofStamp path: String) -> String? {
    path.hasPrefix(folder + "/") ? "Content" + path.dropFirst(folder.count) : nil
  }
}
