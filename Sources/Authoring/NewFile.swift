/// A file that is to be written where nothing stands yet.
package struct NewFile: Sendable, Hashable {
  /// From the folder of the site: `Content/news/posters.en.md`.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The same file in a folder, which is named with a `/` at its end.
  package func moved(below folder: String) -> NewFile { NewFile(path: folder + path, text: text) }
}
