internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Finds out how far a translation says what its original says.
struct TranslationFinder {
  let site: Site
  /// By the file of a translation that is outdated, what its original said when it was confirmed, with the
  /// language of that.
  private(set) var stamped: [String: (words: PageWords, code: LanguageCode)] = [:]

  init(site: Site) {
    self.site = site
  }
}

extension TranslationFinder {
  /// - Parameter twin: nil where it is missing.
  mutating func page<Failure: Error>(
    _ twin: AuthoredPage?, _ code: LanguageCode, of original: AuthoredPage, _ twins: [AuthoredPage],
    _ bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> TranslatedPage {
    var state = TranslatedPage.State.missing
    var places: [Place] = []
    if let twin {
      state = try self.state(of: twin, original, bytes)
      places = try self.places(state, in: twin, bytes)
    }
    let titles = twins.map { ($0.language, $0.title) }
    return TranslatedPage(
      original: original.facts.file, language: code, file: twin?.facts.file,
      titles: Localized(Dictionary(titles) { first, _ in first }), state: state,
      updated: original.header.updated,
      places: places, key: twin?.key)
  }

  private mutating func state<Failure: Error>(
    of twin: AuthoredPage, _ original: AuthoredPage, _ bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> TranslatedPage.State {
    let stamp = try bytes(TranslationStamp.path(of: twin.facts.file))
    if let stamp {
      guard let now = try bytes(original.facts.file) else { return .unknown }
      if stamp != now {
        let old = words(stamp, original)
        let changes = TextComparison(old, words(now, original)).changes
        if !changes.isEmpty {
          stamped[twin.facts.file] = (old, original.language)
          return .outdated(changes)
        }
      }
    }
    guard original.isRead, twin.isRead else { return stamp == nil ? .unknown : .current }
    let (own, other) = (original.facts.headings, twin.facts.headings)
    let pairs = try self.pairs(original, twin, bytes)
    if !pairs.onlyOne.isEmpty { return .partial(pairs.onlyOne.map { own[$0].text }) }
    if !pairs.onlyOther.isEmpty { return .extra(pairs.onlyOther.map { other[$0].text }) }
    return stamp == nil ? .unknown : .current
  }

  func words(_ bytes: [UInt8], _ page: AuthoredPage) -> PageWords {
    site.words(bytes, page.facts)
  }

  private func pairs<Failure: Error>(
    _ original: AuthoredPage, _ twin: AuthoredPage, _ bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> HeadingPairs {
    let (own, other) = (original.facts.headings, twin.facts.headings)
    let pairs = HeadingPairs(own, other)
    guard !pairs.isEven, let one = try bytes(original.facts.file),
      let two = try bytes(twin.facts.file)
    else { return pairs }
    return HeadingPairs(own, other, (words(one, original), words(two, twin)))
  }

  /// Where in a translation each change belongs; of another state, where the translation begins.
  private func places<Failure: Error>(
    _ state: TranslatedPage.State, in twin: AuthoredPage,
    _ bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> [Place] {
    let facts = twin.facts
    guard case .outdated(let changes) = state, let old = stamped[facts.file] else {
      return [Place(facts.file)]
    }
    let now = try bytes(facts.file).map { words($0, twin) }
    let heads = old.words.passages.compactMap(\.head)
    let pairs = HeadingPairs(heads, facts.headings, now.map { (old.words, $0) })
    return changes.map { change in
      if case .field(let name) = change.part {
        return facts.header.values[name]?.place ?? facts.header.place
      }
      guard let heading = change.heading.flatMap({ pairs.other[$0] }) else {
        return Place(facts.file)
      }
      return Place(facts.file, facts.headings[heading].place)
    }
  }
}

extension AuthoredPage {
  fileprivate var isRead: Bool {
    if case .written = facts.header.keys { true } else { false }
  }
}
