package import Diagnostics
internal import Reading
internal import SiteModel

/// Why nothing can be moved.
package struct MoveRefusal: Error, Sendable {
  package let phrase: Phrase
  package let arguments: [String: String]

  package init(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    self.phrase = phrase
    self.arguments = arguments
  }
}

/// What somebody wants to have moved, and where to: the path of a file or folder, the name of a page, or
/// an address.
package struct MoveWish: Sendable {
  package let old: String
  package let new: String

  package init(from old: String, to new: String) {
    self.old = old
    self.new = new
  }
}

extension MoveWish {
  /// Which files get which names.
  ///
  /// - Parameter files: the paths of all that lies in `Content`.
  package func moves(
    in site: ResolvedSite, _ files: Set<String>
  ) throws(MoveRefusal) -> FileMoves {
    var moves = try pages(MoveNames(site, files))
    try moves.takeStamps(among: files)
    return moves
  }

  private func pages(_ names: MoveNames) throws(MoveRefusal) -> FileMoves {
    let files = names.files
    switch try names.subject(old) {
    case .page(let key):
      let target = try names.target(new, ofPage: key)
      return try PageMove(names: names, key: key, target: target).moves()
    case .folder(let folder):
      return try FolderMove(
        names: names, folder: folder, target: names.target(new, ofFolder: folder)
      )
      .moves()
    case .file(let file):
      var moves = FileMoves(languages: names.languages)
      let target = names.target(new, ofFile: file)
      guard target != file else { throw MoveRefusal(.moveToItself, ["word": old]) }
      guard !files.contains(target) else { throw MoveRefusal(.moveTaken, ["path": target]) }
      moves.files[file] = target
      return moves
    }
  }
}

extension FileMoves {
  /// What was kept when somebody confirmed a translation goes along with it.
  fileprivate mutating func takeStamps(among all: Set<String>) throws(MoveRefusal) {
    for (file, new) in files where file != new {
      let (old, target) = (TranslationStamp.path(of: file), TranslationStamp.path(of: new))
      guard all.contains(old) else { continue }
      guard !all.contains(target) else { throw MoveRefusal(.moveTaken, ["path": target]) }
      files[old] = target
    }
  }
}
