internal import Diagnostics
internal import Reading
internal import SiteModel

/// Files of nearly the same name that each lack what the other has: probably twins of which one was
/// renamed.
struct PartedTwins: Sendable {
  /// By group: the file that is probably one page with it.
  private(set) var nearFiles: [Int: String] = [:]
  private var pairs: [(String, String)] = []

  /// Where a name was seen: only pages of other languages can be its twins.
  private struct Slot: Hashable {
    let key: String
    let language: LanguageCode
  }

  init(_ parsed: ParsedSite, _ grouping: PageGrouping) {
    let languages = parsed.configuration.languages
    var seen: [Slot: [(group: Int, word: String)]] = [:]
    for (number, group) in grouping.groups.enumerated() {
      guard group.members.count < languages.count,
        let first = group.members.values.min(), let name = NearName(parsed.pages[first].facts.name)
      else { continue }
      for (key, word) in name.keys {
        let lacking = languages.lazy.filter { group.members[$0] == nil }
        let other = lacking.flatMap { seen[Slot(key: key, language: $0)] ?? [] }.first { other in
          nearFiles[other.group] == nil && grouping.complement(number, other.group)
            && (word == other.word || Suggestion.isSlip(word, for: other.word))
        }
        if let other = other?.group, nearFiles[number] == nil {
          pair(first, grouping.groups[other].members.values.min() ?? first, number, other, parsed)
        }
        for language in group.members.keys {
          seen[Slot(key: key, language: language), default: []].append((number, word))
        }
      }
    }
  }

  private mutating func pair(
    _ page: Int, _ otherPage: Int, _ group: Int, _ other: Int, _ parsed: ParsedSite
  ) {
    let files = (parsed.pages[page].facts.file, parsed.pages[otherPage].facts.file)
    nearFiles[group] = files.1
    nearFiles[other] = files.0
    pairs.append(files)
  }

  /// One for each pair, unless it was said of one of the two that its original is gone, or that it has
  /// to have another name.
  func complaints(besides diagnostics: [Diagnostic]) -> [Diagnostic] {
    let said = Set(
      diagnostics.lazy.filter { [.vanishedOriginal, .unsafeSlug].contains($0.rule) }
        .map(\.place.file))
    return pairs.compactMap { file, other in
      guard !said.contains(file), !said.contains(other) else { return nil }
      return Diagnostic(
        .partedTwins, at: Place(file), ["other": String(other.dropFirst("Content/".count))],
        notes: [Note(.other, at: Place(other))])
    }
  }
}

extension PageGrouping {
  /// Whether two groups have no language in common, and one of them is a single file.
  fileprivate func complement(_ one: Int, _ other: Int) -> Bool {
    let (members, others) = (groups[one].members, groups[other].members)
    return min(members.count, others.count) == 1 && members.keys.allSatisfy { others[$0] == nil }
  }
}

/// The name of a page as its words, to be found by others that are nearly the same: all words but one
/// are equal, and that one nearly is, or only what stands between the words differs. Numbers are
/// equal: `camp-2017` and `camp-2018` are two pages.
private struct NearName {
  /// Each with the word that it leaves out.
  let keys: [(key: String, word: String)]

  /// Nil for a home or list page, which has no name of its own.
  init?(_ name: PageName) {
    guard case .page = name.role else { return nil }
    let stem = name.stem
    let folder = name.key.dropLast(stem.count)
    var words: [String] = []
    var isNumber: Bool?
    for letter in stem.lowercased() {
      let kind = letter.isNumber ? true : letter.isLetter ? false : nil as Bool?
      if let kind, kind == isNumber {
        words[words.count - 1].append(letter)
      } else if kind != nil {
        words.append(String(letter))
      }
      isNumber = kind
    }
    let names = words.indices.filter { words[$0].first?.isLetter == true }
    keys =
      [("\(folder)\(words.joined())", "")]
      + names.map { place in
        var others = words
        others[place] = "*"
        return ("\(folder)\(others.joined(separator: "-"))", words[place])
      }
  }
}
