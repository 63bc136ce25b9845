internal import Diagnostics
internal import Inspection
internal import Reading
internal import SiteModel

/// Looks at the files that visitors will be given, for what could harm them.
struct FileCheck {
  /// Pictures of more bytes are slow: half a megabyte takes a phone on a weak mobile network some
  /// ten seconds, and eats into data that was paid for in advance.
  static let heavy = 500_000

  /// Four times what a page of 1600 pixels by 2500 shows, as many as a good phone has: 64 MB of
  /// memory before it is shown.
  static let vast = 16_000_000

  let trustsHTML: Bool
  let home: Home
  /// What pages show, as against what they only link.
  let shown: Set<SitePath>

  /// - Parameter isFixed: whether the file lies in `static`, where it is meant as it is.
  func check(_ file: PublishedFile, isFixed: Bool, _ diagnostics: inout [Diagnostic]) {
    guard file.source.origin == .site, let facts = file.source.facts else { return }
    let place = Place(file.source.path)
    checkPosition(in: file, &diagnostics)
    if let danger = facts.picture?.danger, !trustsHTML {
      diagnostics.append(Diagnostic(.unsafeSVG, at: place, ["word": danger]))
    }
    // Where it breaks off before its size it cannot be shown, which is told where it is.
    if let picture = facts.picture, picture.isCutShort, picture.pixels != nil {
      diagnostics.append(Diagnostic(.pictureCutShort, at: place))
    }
    checkExtent(of: file, facts, at: place, &diagnostics)
    for request in facts.requests {
      guard let host = home.otherHost(in: request.address) else { continue }
      diagnostics.append(
        Diagnostic(
          .foreignRequest, at: Place(file.source.path, request.range),
          ["word": request.address, "host": host]))
    }
    guard !isFixed, !trustsHTML else { return }
    if facts.isPage { diagnostics.append(Diagnostic(.untrustedHTML, at: place)) }
    if file.isDrawing, facts.picture == nil, !shown.contains(file.path) {
      diagnostics.append(Diagnostic(.uncheckedSVG, at: place))
    }
  }

  /// It must be told before the picture is public: afterwards somebody may have read it.
  func checkPosition(in file: PublishedFile, _ diagnostics: inout [Diagnostic]) {
    guard file.source.origin == .site, file.source.facts?.tellsPlace == true else { return }
    diagnostics.append(Diagnostic(.picturePosition, at: Place(file.source.path)))
  }

  /// A picture that is too large in dots is most often too large in bytes: that is one fault.
  private func checkExtent(
    of file: PublishedFile, _ facts: FileFacts, at place: Place, _ diagnostics: inout [Diagnostic]
  ) {
    guard shown.contains(file.path) else { return }
    if let pixels = facts.picture?.pixels, !file.isDrawing,
      pixels.width * pixels.height > Self.vast
    {
      let millions = (pixels.width * pixels.height + 999_999) / 1_000_000
      diagnostics.append(
        Diagnostic(
          .vastPicture, at: place,
          [
            "width": "\(pixels.width)", "height": "\(pixels.height)", "count": "\(millions)",
            "limit": "\(Self.vast / 1_000_000)",
          ]))
    } else if facts.size > Self.heavy {
      let size = (facts.size + 500) / 1000
      diagnostics.append(
        Diagnostic(
          .heavyPicture, at: place, ["count": "\(size)", "limit": "\(Self.heavy / 1000)"]))
    }
  }
}

extension PublishedFile {
  /// A drawing has a size and no dots.
  fileprivate var isDrawing: Bool { path.text.lowercased().hasSuffix(".svg") }
}
