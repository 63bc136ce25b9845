internal import Diagnostics
internal import Reading
internal import SiteModel

/// A folder of `Content` that gets another name, be it a section or not, with all that lies in it.
struct FolderMove {
  let names: MoveNames
  let folder: String
  let target: String

  func moves() throws(MoveRefusal) -> FileMoves {
    guard target != folder else { throw MoveRefusal(.moveToItself, ["word": folder]) }
    try target.checkIsName()
    var moves = FileMoves(languages: names.languages)
    guard !(target + "/").hasPrefix(folder + "/") else {
      throw MoveRefusal(.moveIntoItself, ["word": folder])
    }
    guard !names.isFolder(target) else {
      throw MoveRefusal(.moveTaken, ["path": "Content/\(target)"])
    }
    try addSections(to: &moves)
    for file in names.files where file.hasPrefix("Content/\(folder)/") {
      moves.files[file] = "Content/" + renamed(String(file.dropFirst("Content/".count)))
    }
    for file in moves.files.keys {
      if let name = PageReference(file, languages: names.languages) {
        moves.pages[name.key] = renamed(name.key)
      }
    }
    return moves
  }
}

extension FolderMove {
  private func renamed(_ path: String) -> String { target + path.dropFirst(folder.count) }

  /// Another name is one word of `site.yml`; what section holds it is for its author to write there.
  private func addSections(to moves: inout FileMoves) throws(MoveRefusal) {
    let own = names.sections.map(\.folder.value).filter { ($0 + "/").hasPrefix(folder + "/") }
    guard !own.isEmpty else { return }
    guard ContentPath.split(folder).folder == ContentPath.split(target).folder else {
      throw MoveRefusal(.sectionLeavesParent, ["word": folder])
    }
    for section in own {
      moves.sections[section] = renamed(section)
      moves.pages[section] = renamed(section)
    }
  }
}
