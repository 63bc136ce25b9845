internal import Diagnostics
internal import SiteModel

extension ExternalLink {
  /// Whether an address of the web leads to the first page of a site and to nothing on it: it has
  /// neither path nor query.
  ///
  /// A name that servers give to a first page is no path, nor is the code of a language, nor a place on
  /// the page; but sites that are one page name what they show behind `#/` or `#!`.
  static func isFrontPage(_ address: String, languages: [LanguageCode]) -> Bool {
    let small = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { small.hasPrefix($0) }) else {
      return false
    }
    let parts = small.dropFirst(scheme.count).split(separator: "#", maxSplits: 1)
    if let place = parts.dropFirst().first, place.hasPrefix("/") || place.hasPrefix("!") {
      guard place.allSatisfy({ "/!".contains($0) }) else { return false }
    }
    let halves = (parts.first ?? "").split(separator: "?", maxSplits: 1)
    guard halves.count < 2 else { return false }
    var names = (halves.first ?? "").split(separator: "/").dropFirst()
    if let name = names.first, languages.contains(where: { $0.text.lowercased() == name }) {
      names.removeFirst()
    }
    if let name = names.last, firstPages.contains(name.prefix { $0 != "." }), name.contains(".") {
      names.removeLast()
    }
    return names.isEmpty
  }

  /// What files are called that a server shows where no file is named.
  private static let firstPages: Set<Substring> = ["index", "default"]
}

extension ValueReader {
  /// Complains of addresses in fields of the role `source` at which nobody can verify anything.
  func checkSource(
    _ wordings: Wordings<Located<FieldValue>>, _ diagnostics: inout [Diagnostic]
  ) {
    for case .link(let address) in wordings.all.map(\.value)
    where ExternalLink.isFrontPage(address.value, languages: codes) {
      diagnostics.append(
        Diagnostic(.frontPageSource, at: address.place, ["word": address.value]))
    }
  }
}
