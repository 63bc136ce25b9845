internal import Diagnostics
internal import Reading
internal import SiteModel

/// A page that gets another name or folder, in all its languages, with what lies beside it.
struct PageMove {
  let names: MoveNames
  let key: String
  let target: MoveNames.Target

  func moves() throws(MoveRefusal) -> FileMoves {
    guard target.key != key || target.slug != nil else {
      throw MoveRefusal(.moveToItself, ["word": key])
    }
    try target.key.checkIsName()
    var moves = FileMoves(languages: names.languages)
    if let slug = target.slug { moves.slugs[slug.file] = slug.word }
    guard target.key != key else { return moves }
    let members = members
    for file in members + gone { try add(file, to: &moves) }
    guard !moves.files.isEmpty else { throw MoveRefusal(.nothingToMove, ["word": key]) }
    try addFolder(to: &moves)
    addCompanions(of: members, to: &moves)
    return moves
  }
}

extension PageMove {
  /// The files of the page that are there, twins of other names among them.
  private var members: [String] {
    let own = names.pages.filter { $0.parsed.facts.name.key == key }
    let groups = Set(own.compactMap(\.group))
    return names.pages.filter { page in
      page.parsed.facts.name.key == key || page.group.map(groups.contains) == true
    }.map(\.parsed.facts.file)
  }

  /// Those that were published and are not there any more.
  private var gone: [String] {
    (names.published[key] ?? []).subtracting(names.files).sorted()
  }

  private func add(_ file: String, to moves: inout FileMoves) throws(MoveRefusal) {
    guard let name = PageReference(file, languages: names.languages), let code = name.language
    else { return }
    // A twin of another name keeps it and comes along into the folder.
    let new =
      name.key == key
      ? target.key : ContentPath.split(target.key).folder + ContentPath.split(name.key).name
    guard new != name.key else { return }
    let isIndex = ContentPath.split(file).name.hasPrefix("index.")
    let path = "Content/\(new)\(isIndex ? "/index" : "").\(code).md"
    guard PageReference(path, languages: names.languages)?.key == new else {
      throw MoveRefusal(.noNameForPage, ["word": new])
    }
    if names.files.contains(file) {
      guard !isTaken(path, by: code, new) else { throw MoveRefusal(.moveTaken, ["path": path]) }
    } else {
      // Somebody gave it the name by hand, if it has it.
      guard let renamed = self.file(of: new, code) else { return }
      moves.takenFrom[renamed] = file
      moves.files[file] = renamed
      moves.pages[name.key] = new
      return
    }
    moves.files[file] = path
    moves.pages[name.key] = new
  }

  private func isTaken(_ path: String, by code: LanguageCode, _ key: String) -> Bool {
    names.files.contains(path) || file(of: key, code) != nil
  }

  private func file(of key: String, _ code: LanguageCode) -> String? {
    names.pages.map(\.parsed.facts).first { $0.name.key == key && $0.name.language == code }?.file
  }

  /// A page that is a folder takes all along that lies there.
  private func addFolder(to moves: inout FileMoves) throws(MoveRefusal) {
    let (old, new) = ("Content/\(key)/", "Content/\(target.key)/")
    let isFolder = moves.files.keys.contains {
      $0.hasPrefix(old) && ContentPath.split($0).name.hasPrefix("index.")
    }
    guard isFolder else { return }
    for file in names.files.sorted() where file.hasPrefix(old) && moves.files[file] == nil {
      let path = new + file.dropFirst(old.count)
      guard !names.files.contains(path) else { throw MoveRefusal(.moveTaken, ["path": path]) }
      moves.files[file] = path
      if let name = PageReference(file, languages: names.languages),
        let renamed = PageReference(path, languages: names.languages)
      {
        moves.pages[name.key] = renamed.key
      }
    }
  }

  /// Files beside the page that no other names: those called as it is get its new name, all come along
  /// into another folder. Where a file of that name lies already, they stay.
  private func addCompanions(of members: [String], to moves: inout FileMoves) {
    let (old, new) = (
      ContentPath.split("Content/" + key), ContentPath.split("Content/" + target.key)
    )
    let beside = names.files.filter {
      ContentPath.split($0).folder == old.folder && !SourceFile.isText($0) && moves.files[$0] == nil
    }
    guard !beside.isEmpty else { return }
    let users = WrittenReferences(names.site.resolution.parsed).users(of: beside)
    for file in beside.sorted() {
      guard let named = users[file], named.isSubset(of: members) else { continue }
      let name = ContentPath.split(file).name
      let stem = name.prefix { $0 != "." }
      let isNamesake = stem == old.name
      guard isNamesake || old.folder != new.folder else { continue }
      let path = new.folder + (isNamesake ? new.name + name.dropFirst(stem.count) : name)
      if !names.files.contains(path), path != file { moves.files[file] = path }
    }
  }
}

extension WrittenReferences {
  /// In which files each of some files is named by its path.
  fileprivate func users(of files: Set<String>) -> [String: Set<String>] {
    destinations.reduce(into: [:]) { users, word in
      let path = LinkResolver.parts(of: word.value).word
      if let file = ContentPath.resolve(path, from: word.place.file), files.contains(file) {
        users[file, default: []].insert(word.place.file)
      }
    }
  }
}

extension String {
  /// What folders and files are called who are named on the command line: nothing in it must mean
  /// anything to YAML, to Markdown or to a shell.
  func checkIsName() throws(MoveRefusal) {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      part.first.map { $0 != "." && $0 != "-" } == true
        && part.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    }
    guard isName, parts.last != "index", !MoveNames.fixed.contains(String(parts[0])) else {
      throw MoveRefusal(.noNameForPage, ["word": self])
    }
  }
}
