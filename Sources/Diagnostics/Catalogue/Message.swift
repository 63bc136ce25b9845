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

  /// The names of its placeholders.
  var placeholders: Set<String> {
    Set(
      english.split(separator: "{").dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0]) }
      })
  }
}
