internal import CStemmer

/// Cuts words down to what all their forms have in common, by one of the algorithms of Snowball.
///
/// One at a time may use it: the library keeps the word in the stemmer.
package final class Stemmer {
  private let stemmer: OpaquePointer

  /// The algorithms there are, by their names: `russian`, `english`.
  package static let names: [String] = {
    var names: [String] = []
    guard var name = sb_stemmer_list() else { return [] }
    while let text = name.pointee {
      names.append(String(cString: text))
      name += 1
    }
    return names
  }()

  /// Nil where there is no algorithm of that name.
  package init?(_ name: String) {
    guard let stemmer = sb_stemmer_new(name, "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in small letters, in memory that the next word uses again.
  func stem(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let start = sb_stemmer_stem(stemmer, word.baseAddress, CInt(word.count)) else {
      // Out of memory: the word stands for itself.
      return word
    }
    return UnsafeBufferPointer(start: start, count: Int(sb_stemmer_length(stemmer)))
  }

  package func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { String(decoding: stem($0), as: UTF8.self) }
  }
}
