internal import Resolving
internal import SiteModel

/// What a server must know of a site to hand it out as it is meant.
struct HostedSite: Sendable {
  /// Where the site stands on its host, from `/` to `/`: as browsers ask for it, and with its percent
  /// escapes read.
  let base: String
  let plainBase: String
  /// The page that is shown where nothing is, by the folder, below the one the site stands in; the
  /// outermost first.
  let missing: [(folder: String, page: SitePath)]
  /// The folder of what never changes under its address; nil where there is none.
  let assets: SitePath?
  let redirects: [Redirect]
  let isCompressed: Bool
}

extension HostedSite {
  init(_ site: Site) {
    let configuration = site.configuration
    base = BaseURL.path(of: configuration.baseURL)
    plainBase = String(
      decoding: PercentEscapes.decoded(Array(base.utf8)), as: UTF8.self)
    let pages = configuration.languages.map { site.home($0) } + [SitePath(folder: [])]
    var folders: Set<String> = []
    missing = pages.filter { folders.insert($0.text).inserted }
      .map { (folder: $0.text, page: $0.notFound) }
      .sorted { $0.folder < $1.folder }
    assets = site.files.lazy.compactMap(\.markedFolder).first
    redirects = site.redirects
    isCompressed = configuration.hosting.compresses
  }

  /// An address from the root of the host, as browsers write it.
  func address(_ path: SitePath) -> String { path.address(below: base) }

  /// The same with its percent escapes read, as servers compare it.
  func plain(_ path: SitePath) -> String { plainBase + path.text }

  /// The folder of a language, as servers compare it.
  func plain(folder: String) -> String { plainBase + folder }

  /// A word of a file of settings. A quotation mark, which would end it, is in no address of a site.
  func quoted(_ word: String) -> String { "\"\(word)\"" }
}

extension HostedSite {
  /// What every answer says beside its bytes.
  static let headers: [(name: String, value: String)] = [
    ("Content-Security-Policy", ContentPolicy.ofServer),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", refused.map { "\($0)=()" }.joined(separator: ", ")),
    ("X-Content-Type-Options", "nosniff"),
  ]

  /// What no page of a site of texts and pictures has to ask a visitor for.
  private static let refused = [
    "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer",
    "microphone", "midi", "payment", "usb",
  ]

  /// Five minutes: what was withdrawn is gone soon, and whoever goes back and forth need not wait.
  static let briefly = "max-age=300"
  /// A year, which is as long as anything is kept.
  static let forEver = "public, max-age=31536000, immutable"
}

extension SitePath {
  /// What also means a folder: its address without the `/` at its end; nil for files and the root.
  var withoutSlash: SitePath? {
    text.hasSuffix("/") ? SitePath(file: [String(text.dropLast())]) : nil
  }
}

extension String {
  /// A regular expression that means this text alone.
  var asPattern: String {
    reduce(into: "") { pattern, sign in
      if sign.isASCII, !sign.isLetter, !sign.isNumber, sign != "/" { pattern.append("\\") }
      pattern.append(sign)
    }
  }
}
