internal import Diagnostics
internal import Reading
internal import SiteModel

/// Finds the word that names the files of a page and ends its address: the title in small Latin
/// letters, with a number behind it where the word is taken.
struct NewStem {
  private let site: ParsedSite
  /// In small letters, since some disks do not tell these from capitals.
  private let taken: Set<String>

  /// People read addresses aloud, and no disk takes a name of 255 bytes with an ending.
  private static let longest = 60

  init(site: ParsedSite, place: NewPlace, paths: [String]) {
    self.site = site
    let beside = paths.filter { $0.hasPrefix(place.folder) }.map { path in
      let rest = path.dropFirst(place.folder.count)
      return String(rest.prefix { $0 != "/" && $0 != "." })
    }
    let pages = site.pages.filter { $0.facts.file.hasPrefix(place.folder) }
    let written = pages.compactMap { $0.facts.header.slug?.value }
    let earlier =
      pages.flatMap { $0.facts.header.aliases.map(\.value) }
      + site.addresses.lines.map(\.address)
    taken = Set(
      (beside + written + place.words(of: site) + earlier.compactMap(\.lastPart) + ["index"])
        .map { $0.lowercased() })
  }
}

extension NewStem {
  func stem(for title: String, in language: LanguageCode, kind: String) -> String {
    let latin = site.languages.first { $0.code == language }?.transliteration
    let word = Slug(reading: title, by: latin ?? Transliteration([:])).map {
      Self.shortened($0.text)
    }
    let stem = word.map { Self.isNumber($0) ? "\(kind)-\($0)" : $0 } ?? kind
    let names = [stem] + (2...taken.count + 3).map { "\(stem)-\($0)" }
    guard let free = names.first(where: isFree) else {
      preconditionFailure("there are more names than taken ones")
    }
    return free
  }

  /// The parts of a list are numbers where the addresses of its pages are words.
  private static func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy(\.isDigit) }

  private func isFree(_ stem: String) -> Bool {
    !taken.contains(stem) && !WindowsName.isForbidden(stem[...])
  }

  /// Cut between two words where there is a gap, else within one.
  private static func shortened(_ word: String) -> String {
    guard word.utf8.count > longest else { return word }
    let start = word.prefix(longest + 1)
    let gap = start.lastIndex(of: "-").map { start[..<$0] }
    return String(gap ?? start.dropLast())
  }
}

extension String {
  /// The last word of an address.
  fileprivate var lastPart: String? { split(separator: "/").last.map { String($0) } }
}
