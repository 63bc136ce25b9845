internal import Markdown
internal import Reading
internal import SiteModel

/// Finds the original in which a section stands that another does not have any more.
struct SplitSearch {
  private struct Text {
    let file: String
    let language: LanguageCode
    let pairs: Set<[String]>
  }

  private var texts: [Text] = []

  /// Fewer words that follow one another can stand anywhere.
  private static let fewest = 5

  mutating func add(_ words: PageWords, of file: String, _ language: LanguageCode) {
    let pairs = words.passages.reduce(into: Set<[String]>()) { $0.formUnion(Self.pairs(in: $1)) }
    texts.append(Text(file: file, language: language, pairs: pairs))
  }

  /// - Parameter home: the file that it is gone from.
  /// - Returns: the file that has most of it, if that is nearly all.
  func place(
    of passage: MarkdownDocument.Passage, from home: String, _ language: LanguageCode
  ) -> String? {
    let pairs = Self.pairs(in: passage)
    guard pairs.count >= Self.fewest else { return nil }
    let shares = texts.lazy.filter { $0.file != home && $0.language == language }
      .map { ($0.file, $0.pairs.intersection(pairs).count) }
    return shares.max { $0.1 < $1.1 }.flatMap { $0.1 * 10 >= pairs.count * 7 ? $0.0 : nil }
  }

  /// Every two words that follow one another.
  private static func pairs(in passage: MarkdownDocument.Passage) -> Set<[String]> {
    let keys = passage.text.keys
    return Set(zip(keys, keys.dropFirst()).map { [$0, $1] })
  }
}
