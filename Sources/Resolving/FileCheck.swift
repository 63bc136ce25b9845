internal import Diagnostics
internal import Inspection
internal import Reading
internal import SiteModel

/// Looks at the files that visitors will be given, for what could harm them.
struct FileCheck {
  /// Pictures of more bytes are slow: half a megabyte takes a phone on a weak mobile network some
  /// ten seconds, and eats into data that was paid for in advance.
  static let heavy = 500_000

  let trustsHTML: Bool
  let home: Home
  /// What pages show, as against what they only link.
  let shown: Set<SitePath>

  /// - Parameter isFixed: whether the file lies in `static`, where it is meant as it is.
  func check(_ file: PublishedFile, isFixed: Bool, _ diagnostics: inout [Diagnostic]) {
    guard file.source.origin == .site, let facts = file.source.facts else { return }
    let place = Place(file.source.path)
    if facts.tellsPlace { diagnostics.append(Diagnostic(.picturePosition, at: place)) }
    if let danger = facts.picture?.danger, !trustsHTML {
      diagnostics.append(Diagnostic(.unsafeSVG, at: place, ["word": danger]))
    }
    if facts.size > Self.heavy, shown.contains(file.path) {
      let size = (facts.size + 500) / 1000
      diagnostics.append(
        Diagnostic(
          .heavyPicture, at: place, ["count": "\(size)", "limit": "\(Self.heavy / 1000)"]))
    }
    for request in facts.requests {
      guard let host = home.otherHost(in: request.address) else { continue }
      diagnostics.append(
        Diagnostic(
          .foreignRequest, at: Place(file.source.path, request.range),
          ["word": request.address, "host": host]))
    }
    guard !isFixed, !trustsHTML else { return }
    if facts.isPage { diagnostics.append(Diagnostic(.untrustedHTML, at: place)) }
    let isDrawing = file.path.text.lowercased().hasSuffix(".svg")
    if isDrawing, facts.picture == nil, !shown.contains(file.path) {
      diagnostics.append(Diagnostic(.uncheckedSVG, at: place))
    }
  }
}
