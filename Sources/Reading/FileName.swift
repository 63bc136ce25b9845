/// What the name of a file says of it to servers and browsers.
package struct FileName {
  /// What stands behind the last dot, in small letters; empty where there is no dot.
  package let ending: String
  /// What stands behind the dots, the last first.
  private let endings: [String]

  package init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    endings = name.split(separator: ".").dropFirst().reversed().map { $0.lowercased() }
    ending = endings.first ?? ""
  }
}

extension FileName {
  /// Whether browsers show a file of this name as a picture.
  var isShown: Bool { Self.shown.contains(ending) }

  /// Whether it is called a picture, of a format for browsers or for cameras.
  package var isPicture: Bool { isShown || Self.ofCameras.contains(ending) }

  /// Whether a file of this name is a page to browsers, or a program to a server; nil where the name
  /// does not tell, so that they look into it.
  ///
  /// An ending that a server does not know is passed over for the one before: `page.html.bak` is a
  /// page to some.
  var isPage: Bool? {
    for ending in endings {
      if Self.pages.contains(ending) { return true }
      if Self.shown.contains(ending) || Self.ofCameras.contains(ending)
        || Self.plain.contains(ending)
      {
        return false
      }
    }
    return nil
  }

  private static let shown: Set<String> = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"]

  private static let ofCameras: Set<String> = [
    "apng", "dng", "heic", "heif", "hif", "jfif", "jpe", "jxl", "tif", "tiff",
  ]

  /// What browsers open as a page or as XML, in which scripts can stand as well; what they or the
  /// system run; and what servers run to make a page.
  private static let pages: Set<String> = [
    "asp", "aspx", "atom", "cfm", "cgi", "hta", "htc", "htm", "html", "jsp", "jspx", "mathml",
    "mht", "mhtml", "mml", "phar", "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht",
    "phtml", "rdf", "rss", "shtm", "shtml", "stm", "svgz", "xht", "xhtm", "xhtml", "xml", "xsd",
    "xsl", "xslt", "xul",
  ]

  /// What browsers only show, play, read as a text or hand on to another program.
  private static let plain: Set<String> = [
    "7z", "aac", "apk", "bmp", "css", "csv", "doc", "docx", "eot", "epub", "exe", "fb2",
    "flac", "geojson", "ico", "ics", "js", "json", "m4a", "m4v", "md", "mjs",
    "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "odp", "ods", "odt", "oga", "ogg", "ogv", "opus",
    "otf", "pdf", "pps", "ppsx", "ppt", "pptx", "ps", "rar", "rtf", "tar", "tgz", "tsv", "ttf",
    "txt", "vcf", "vtt", "wav", "webm", "webmanifest", "woff", "woff2", "xls", "xlsx", "zip",
  ]
}
