internal import Diagnostics
internal import Reading
internal import SiteModel

/// Which files get another name, and what that means for whoever names them.
package struct FileMoves: Sendable {
  /// By its path, where each file is to lie. One that lies there already, since somebody gave it its new
  /// name by hand, is among them.
  package internal(set) var files: [String: String] = [:]
  /// The same for pages, by their folders and stems.
  var pages: [String: String] = [:]
  /// The same for sections, by their folders.
  var sections: [String: String] = [:]
  /// By file as it is now, the word that its page is to have in addresses.
  var slugs: [String: String] = [:]
  /// By file as it is now, the path from which it was taken by hand.
  var takenFrom: [String: String] = [:]
  let languages: [LanguageCode]

  init(languages: [LanguageCode]) {
    self.languages = languages
  }
}

extension FileMoves {
  /// Files that are still to get their new names, in order.
  package var renames: [(from: String, to: String)] {
    let done = Set(takenFrom.values)
    return files.filter { !done.contains($0.key) && $0.key != $0.value }
      .map { (from: $0.key, to: $0.value) }.sorted { $0.from < $1.from }
  }

  /// Where a path leads afterwards, be it that of a file or of a page without its language.
  func path(after path: String) -> String {
    if let file = files[path] { return file }
    guard let name = PageReference(path, languages: languages), let key = pages[name.key] else {
      return path
    }
    let ending = (name.language.map { ".\($0)" } ?? "") + ".md"
    let isIndex = ContentPath.split(path).name == "index" + ending
    return "Content/\(key)\(isIndex ? "/index" : "")\(ending)"
  }

  /// What is to stand for the path that a file names, so that it leads where it led; nil where it does
  /// so as it is.
  ///
  /// - Parameters:
  ///   - word: without an anchor.
  ///   - isThere: whether anything lies at a path now.
  func path(named word: String, in file: String, isThere: (String) -> Bool) -> String? {
    guard !word.isEmpty else { return nil }
    var meant = ContentPath.resolve(word, from: file)
    if let old = takenFrom[file], meant.map(isThere) != true,
      let earlier = ContentPath.resolve(word, from: old)
    {
      meant = earlier
    }
    guard let meant else { return nil }
    let (home, there) = (files[file] ?? file, path(after: meant))
    guard ContentPath.resolve(word, from: home) != there else { return nil }
    let path = Self.written(ContentPath.relative(there, from: home))
    return word.hasPrefix("./") && !path.hasPrefix("..") ? "./" + path : path
  }

  /// With every sign as its number that means something in Markdown, in YAML or in an address.
  private static func written(_ path: String) -> String {
    var output: [UInt8] = []
    for byte in path.utf8 {
      if byte >= 0x80 || byte.isLetterOrDigit || "-._~/+=".utf8.contains(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), .hexDigit(byte >> 4), .hexDigit(byte & 15)]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
