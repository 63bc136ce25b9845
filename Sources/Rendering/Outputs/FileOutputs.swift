internal import Diagnostics
internal import Reading
internal import Resolving
internal import SiteModel

extension OutputMaker {
  /// Pictures, documents, style sheets: what is copied as it is.
  static let files = OutputMaker { site in
    site.files.map { file in
      OutputEntry(
        path: file.path, identity: "file \(file.source.path)", stage: .asset,
        place: Place(file.source.path), recipe: .copy(file.source))
    }
  }
}
