internal import Diagnostics
internal import Reading
internal import SiteModel

/// Tells what describes a picture from what only names its file, or says that it is a picture.
struct PictureDescriptions: Sendable {
  /// Words and rows of words in any language of the site, in small letters.
  private let vague: Set<String>
  private let longest: Int

  init(_ languages: [LanguageData]) {
    vague = Set(languages.flatMap(\.vaguePictures))
    longest = 3 * (vague.lazy.map(\.utf8.count).max() ?? 0)
  }
}

extension PictureDescriptions {
  /// The rule that a description breaks, if any; that there is none is complained of elsewhere.
  ///
  /// - Parameter source: where the picture is, as its author wrote it.
  func fault(of alt: String, for source: String) -> Rule? {
    if isFileName(alt, source) { return .fileNameAsDescription }
    return saysNothing(alt) ? .vagueDescription : nil
  }

  /// Whether it ends as files of pictures do, or is one word of the kind that files are called by.
  private func isFileName(_ alt: String, _ source: String) -> Bool {
    guard !alt.utf8.contains(0x0A) else { return false }
    if FileName(alt).isPicture { return true }
    guard alt.utf8.count > 1, !alt.contains(where: \.isWhitespace) else { return false }
    if alt.utf8.contains(UInt8(ascii: "_")) { return true }
    let isPlainWord = alt.allSatisfy(\.isLetter)
    return !isPlainWord && alt == source.stem || isNumbered(alt)
  }

  /// Whether cameras number their files like this: `DSC01234`, which is no year.
  private func isNumbered(_ alt: String) -> Bool {
    let letters = alt.prefix { $0.isASCII && $0.isUppercase }
    let digits = alt.dropFirst(letters.count)
    let isYear = digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    return 1...4 ~= letters.count && digits.count >= 4 && !isYear
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether it holds such words alone, whatever numbers and marks stand between them.
  private func saysNothing(_ alt: String) -> Bool {
    guard alt.utf8.count <= longest else { return false }
    let words = alt.lowercased().split { !$0.isLetter }.map(String.init)
    if words.isEmpty {
      return alt.allSatisfy { $0.isPunctuation || $0.isWhitespace } && !alt.isEmpty
    }
    return words.allSatisfy(vague.contains) || vague.contains(words.joined(separator: " "))
  }
}

extension String {
  /// What a path calls a file, without folders and ending.
  fileprivate var stem: Substring {
    let name =
      utf8.lastIndex(of: UInt8(ascii: "/")).map { self[utf8.index(after: $0)...] } ?? self[...]
    return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
  }
}
