internal import Diagnostics
internal import Reading
internal import SiteModel

/// Looks at the files that visitors will be given, for what could harm them.
struct FileCheck {
  /// Pictures of more bytes are slow: half a megabyte takes a phone on a weak mobile network some
  /// ten seconds, and eats into data that was paid for in advance.
  static let heavy = 500_000

  /// The endings of files that browsers open as pages, or as drawings that nobody looked into.
  private static let active: Set<String> = [
    "htm", "html", "mht", "mhtml", "shtml", "svgz", "xht", "xhtml", "xml", "xsl", "xslt",
  ]

  let trustsHTML: Bool
  /// What pages show, as against what they only link.
  let shown: Set<SitePath>

  /// - Parameter isFixed: whether the file lies in `static`, where it is meant as it is.
  func check(_ file: PublishedFile, isFixed: Bool, _ diagnostics: inout [Diagnostic]) {
    guard file.source.origin == .site, let facts = file.source.facts else { return }
    let place = Place(file.source.path)
    if let picture = facts.picture {
      if picture.tellsPlace { diagnostics.append(Diagnostic(.picturePosition, at: place)) }
      if let danger = picture.danger, !trustsHTML {
        diagnostics.append(Diagnostic(.unsafeSVG, at: place, ["word": danger]))
      }
    }
    if facts.size > Self.heavy, shown.contains(file.path) {
      let size = (facts.size + 500) / 1000
      diagnostics.append(
        Diagnostic(
          .heavyPicture, at: place, ["count": "\(size)", "limit": "\(Self.heavy / 1000)"]))
    }
    guard !isFixed, !trustsHTML else { return }
    let ending = file.path.text.split(separator: ".").last?.lowercased() ?? ""
    if Self.active.contains(ending) { diagnostics.append(Diagnostic(.untrustedHTML, at: place)) }
    if ending == "svg", facts.picture == nil, !shown.contains(file.path) {
      diagnostics.append(Diagnostic(.uncheckedSVG, at: place))
    }
  }
}
