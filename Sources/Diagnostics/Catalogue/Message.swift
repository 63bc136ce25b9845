/// The languages in which Mayak speaks to authors; nothing to do with the languages of a site.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case russian = "ru"

  /// The language of a POSIX locale name such as `ru_BY.UTF-8`; English for every other.
  package init(locale: String) {
    self = locale.hasPrefix("ru") ? .russian : .english
  }
}

/// A sentence in every language of `MessageLanguage`, with placeholders such as `{word}`.
package struct Message: Sendable, Hashable {
  package let english: String
  package let russian: String

  package init(_ english: String, _ russian: String) {
    self.english = english
    self.russian = russian
  }

  /// The sentence with each placeholder replaced by its argument. An argument that is missing is a
  /// mistake of ours, never of an author: the placeholder stands, and everything else is told.
  package func filled(_ arguments: [String: String], in language: MessageLanguage) -> String {
    let pattern = language == .english ? english : russian
    var output = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      output += rest[..<open] + (arguments[name] ?? "{\(name)}")
      rest = rest[rest.index(after: close)...]
    }
    return output + rest
  }

  /// What its English sentence has in the place of each placeholder, where the sentence is this one;
  /// nil where it is another. A placeholder takes as little as will do.
  package func arguments(of sentence: String) -> [String: String]? {
    let parts = english.split(separator: "{", omittingEmptySubsequences: false)
    guard let first = parts.first, sentence.hasPrefix(first) else { return nil }
    var rest = sentence.dropFirst(first.count)
    var arguments: [String: String] = [:]
    for (index, part) in parts.enumerated().dropFirst() {
      guard let close = part.firstIndex(of: "}") else { return nil }
      let behind = part[part.index(after: close)...]
      let isLast = index == parts.endIndex - 1
      guard let range = rest.place(of: behind, isLast: isLast) else { return nil }
      arguments[String(part[..<close])] = String(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? arguments : nil
  }

  /// The names of its placeholders.
  var placeholders: Set<String> {
    Set(
      english.split(separator: "{").dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0]) }
      })
  }
}

extension Substring {
  /// Where the words stand first; at the end, where they are the last of a sentence.
  fileprivate func place(of words: Substring, isLast: Bool) -> Range<Index>? {
    if isLast {
      guard hasSuffix(words) else { return nil }
      return index(endIndex, offsetBy: -words.count)..<endIndex
    }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}
