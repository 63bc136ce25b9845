package import Diagnostics
internal import Reading
package import SiteModel

/// An address at which a page was public, and the one at which it stands now.
package struct LeadingOn: Sendable, Hashable {
  package let from: SitePath
  package let to: SitePath
}

/// What becomes of addresses when files have got other names.
package struct MovedAddresses: Sendable {
  /// For `aliases`, and for addresses in texts and data.
  package let mends: [Mend]
  /// The old addresses that lead on from now, in order.
  package let leadingOn: [LeadingOn]
  /// Files whose header cannot be given a line.
  package let unmended: [String]
}

extension ResolvedSite {
  /// What is still to be written in the files as they are in this site, once it is known where the pages
  /// of the moved site stand: `aliases`, for addresses at which nothing else does, and other addresses in
  /// place of those by which somebody wrote of a page.
  package func addresses(
    in moved: ResolvedSite, after moves: FileMoves, bytes: @escaping (String) -> [UInt8]?
  ) -> MovedAddresses {
    var edits = SourceEdits(of: bytes)
    let (parsed, base) = (resolution.parsed, resolution.links.index.base)
    let paths = paths(in: moved, after: moves)
    for word in WrittenReferences(parsed).destinations {
      guard let own = OwnAddress(word.value, base: base),
        let path = paths[own.path] ?? paths[own.path + "/"],
        let (old, new) = own.words(in: word.value, leadingTo: path, base: base)
      else { continue }
      edits.replace(old, by: new, at: word.place)
    }
    let aliases = aliases(in: moved, after: moves, &edits)
    return MovedAddresses(
      mends: edits.mends, leadingOn: aliases.leadingOn.sorted { $0.from < $1.from },
      unmended: aliases.unmended)
  }

  /// Gives each page the addresses at which it stood, and takes from it the one at which it stands again.
  private func aliases(
    in moved: ResolvedSite, after moves: FileMoves, _ edits: inout SourceEdits
  ) -> (leadingOn: [LeadingOn], unmended: [String]) {
    let before = takenFiles
    let lost = moved.lostAddresses()
    let headers = Dictionary(resolution.parsed.pages.map { ($0.facts.file, $0.facts.header) }) {
      first, _ in first
    }
    let origins = Dictionary(moves.files.map { ($0.value, $0.key) }) { first, _ in first }
    var (leadingOn, unmended): ([LeadingOn], [String]) = ([], [])
    for page in moved.resolution.places.pages {
      let file = page.parsed.facts.file
      let origin = origins[file]
      let old = (lost[file] ?? []).filter { origin != nil || before.contains($0.file) }
      let own = page.path.file.lowercased()
      let needless = page.parsed.facts.header.aliases.map(\.value).filter {
        origin != nil && SitePath(address: $0)?.file.lowercased() == own
      }
      guard !old.isEmpty || !needless.isEmpty else { continue }
      let present = origin.flatMap { headers[$0] == nil ? nil : $0 } ?? file
      if let header = headers[present], let bytes = edits.bytes(present),
        let aliases = HeaderAliases(header, in: bytes)
      {
        edits.add(aliases.mends(adding: old.map(\.description), removing: Set(needless)))
      } else {
        unmended.append(file)
      }
      leadingOn += old.map { LeadingOn(from: $0, to: page.path) }
    }
    return (leadingOn, unmended)
  }

  /// By their paths, where what stands elsewhere now is to be found.
  private func paths(in moved: ResolvedSite, after moves: FileMoves) -> [String: SitePath] {
    let pages = Dictionary(
      moved.resolution.places.pages.map { ($0.parsed.facts.file, $0.path) }
    ) { first, _ in first }
    var paths: [String: SitePath] = [:]
    for page in resolution.places.pages {
      let file = page.parsed.facts.file
      guard let path = pages[moves.files[file] ?? file], path != page.path else { continue }
      paths[page.path.text] = path
    }
    let (old, new) = (resolution.links.index.files, moved.resolution.links.index.files)
    for (from, to) in moves.files {
      guard let before = old[from]?.path, let path = new[to]?.path, path != before else { continue }
      paths[before.text] = path
    }
    return paths
  }

  /// Where anything stands, or leads on.
  private var takenFiles: Set<String> {
    let pages = resolution.places.pages
    var taken = Set(pages.filter { $0.group != nil }.map(\.path.file))
    taken.formUnion(pages.flatMap { $0.aliases.map(\.value.file) })
    taken.formUnion(site.lists.map(\.path.file) + site.files.map(\.path.file))
    return taken
  }

  /// By the files of pages, the addresses that they had and at which nothing stands.
  private func lostAddresses() -> [String: [SitePath]] {
    let taken = takenFiles
    var lost: [String: [SitePath]] = [:]
    for line in resolution.parsed.addresses.lines {
      guard let page = line.page, let path = SitePath(address: line.address),
        !taken.contains(path.file)
      else { continue }
      lost[page, default: []].append(path)
    }
    return lost
  }
}

extension OwnAddress {
  /// What of an address as it is written means the way through the site, and what is to stand there for
  /// another way; nil where nobody can tell.
  fileprivate func words(
    in address: String, leadingTo path: SitePath, base: String
  ) -> (old: String, new: String)? {
    let whole = address.prefix { $0 != "#" && $0 != "?" }
    let folder = BaseURL.path(of: base)
    switch kind {
    case .root:
      let isBelow = folder != "/" && whole.hasPrefix(folder)
      return (String(whole), path.address(below: isBelow ? folder : "/"))
    case .whole:
      guard let scheme = whole.firstRange(of: "://"), let host = base.firstRange(of: "://") else {
        return nil
      }
      let start = whole[..<scheme.upperBound] + base[host.upperBound...]
      return (String(whole), path.address(below: String(start)))
    case .machine: return nil
    }
  }
}
