package import Diagnostics

/// What keeps the words of an author from being an address.
package enum AddressFault {
  /// File systems keep no longer name of a file or folder, in bytes.
  static let longestName = 255
  /// Systems open no longer path, in bytes; a byte behind it is theirs.
  static let longestPath = 4095

  /// The complaint of a word that cannot be a part of an address; nil where it can.
  ///
  /// - Parameter example: what could stand there instead; nil where the word gives none.
  package static func inSlug(
    _ word: String, at place: Place, example: @autoclosure () -> String?
  ) -> Diagnostic? {
    guard Slug(word) != nil else {
      var arguments = ["word": word]
      arguments["example"] = example()
      return Diagnostic(.unsafeSlug, at: place, arguments)
    }
    return tooLong(word, longestName, at: place)
  }

  /// The complaint of an address from the root of the site that cannot be one; nil where it can.
  package static func inAddress(_ address: String, at place: Place) -> Diagnostic? {
    guard let path = SitePath(address: address) else {
      return Diagnostic(.invalidAlias, at: place, ["word": address])
    }
    let names = path.file.split(separator: "/").map(String.init)
    let fault = names.lazy.compactMap { tooLong($0, longestName, at: place) }.first
    return fault ?? tooLong(path.file, longestPath, at: place)
  }

  private static func tooLong(_ word: String, _ limit: Int, at place: Place) -> Diagnostic? {
    let count = word.utf8.count
    guard count > limit else { return nil }
    return Diagnostic(
      .longAddress, at: place,
      ["word": word.prefix(30) + "…", "count": "\(count)", "limit": "\(limit)"])
  }
}
