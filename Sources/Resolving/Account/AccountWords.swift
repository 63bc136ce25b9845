package import Diagnostics
internal import SiteModel

/// Says in an author's language why a page is public or not.
package struct AccountWords: Sendable {
  private let account: PageAccount
  private let site: SiteConfiguration
  private let today: Day
  private let language: MessageLanguage
  private let shown: @Sendable (Place) -> String

  /// - Parameter shown: a place as an author finds it: file and line.
  package init(
    _ account: PageAccount, on site: Site, in language: MessageLanguage,
    shown: @escaping @Sendable (Place) -> String = { $0.file }
  ) {
    self.account = account
    self.site = site.configuration
    today = site.today
    self.language = language
    self.shown = shown
  }

  /// So many places of one kind are named, and the rest counted.
  private static let most = 5
}

extension AccountWords {
  package var lines: [String] {
    var lines = [
      said(.pageOfLanguage, ["title": account.title, "language": account.language.text])
    ]
    lines += standing.map { "  " + $0 }
    lines += address.map { "  " + $0 }
    lines += account.aliases.map { alias in
      "  " + at(said(.oldAddress, ["word": alias.value.description]), alias.place)
    }
    lines.append("  " + title)
    lines += account.tags.map { "  " + at(said(.tagged, ["word": $0.title]), $0.place) }
    lines += account.twins.map { twin in
      let phrase: Phrase = twin.isPublished ? .twinIn : .unseenTwinIn
      return "  " + said(phrase, ["language": twin.language.text, "file": shown(Place(twin.file))])
    }
    return lines + listings.map { "  " + $0 }
  }

  private var standing: [String] {
    switch account.standing {
    case .published(let start, let end):
      let address = account.path.address(below: site.baseURL)
      return [said(.isPublic, ["address": address])]
        + [start.map { dated(.since, $0) }, end.map { dated(.until, $0) }].compactMap { $0 }
    case .draft(let place): return [at(said(.isDraft), place)]
    case .withdrawn(let place): return [at(said(.isWithdrawn), place)]
    case .waits(let day): return [dated(.isWaiting, day)]
    case .ended(let day): return [dated(.hasEnded, day)]
    case .second: return [said(.isSecond)]
    }
  }

  private var address: [String] {
    let section = account.section.map { word in
      at(said(.sectionInAddress, ["word": word.value]), word.place)
    }
    guard !account.isList else {
      return [said(.addressOfList, ["word": account.path.description])]
        + [section].compactMap { $0 }
    }
    let phrase: Phrase = account.address.isWholeFile ? .addressOfName : .addressOfSlug
    let own = at(said(phrase, ["word": account.path.description]), account.address)
    return [own] + [section].compactMap { $0 }
  }

  private var title: String {
    guard let place = account.titlePlace else { return said(.titleOfKind) }
    return at(said(.titleStands), place)
  }

  private var listings: [String] {
    guard case .published = account.standing else { return [] }
    if account.listings.isEmpty { return account.isList ? [] : [said(.listedNowhere)] }
    return Listing.Kind.allCases.flatMap { kind -> [String] in
      let found = account.listings.filter { $0.kind == kind }
      let more = found.count - Self.most
      return found.prefix(Self.most).map { listing in
        let words = said(kind.phrase, ["word": listing.title])
        return listing.place.map { at(words, $0) } ?? words
      } + (more > 0 ? ["  " + CountedPhrase.moreThings.filled(more, in: language)] : [])
    }
  }

  private func dated(_ phrase: Phrase, _ day: Located<Day>) -> String {
    at(said(phrase, ["day": day.value.words(in: language, today: today)]), day.place)
  }

  private func at(_ words: String, _ place: Place) -> String { "\(words) · \(shown(place))" }

  private func said(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }
}

extension Listing.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .section: .inSection
    case .tag: .withTag
    case .menu: .inMenu
    case .footer: .inFooter
    case .everyPage: .onEveryPage
    case .block: .inBlock
    case .page: .onPage
    case .text: .inText
    case .field: .inField
    case .data: .inData
    }
  }
}
