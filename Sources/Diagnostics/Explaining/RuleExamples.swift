/// For each rule what Mayak says where it is broken, as its fixture shows it.
package struct RuleExamples: Sendable, Hashable {
  private var texts: [String: [MessageLanguage: String]] = [:]

  package init() {}

  /// - Parameter text: `-- RULE LANGUAGE --` lines, each followed by what is said there.
  package init(parsing text: String) {
    var section: (rule: String, language: MessageLanguage)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if let heading = Self.heading(line) {
        section = heading
      } else if let (rule, language) = section {
        texts[rule, default: [:]][language, default: ""] += line + "\n"
      }
    }
  }

  private static func heading(_ line: Substring) -> (rule: String, language: MessageLanguage)? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --") else { return nil }
    let words = line.split(separator: " ")
    guard words.count == 4, let language = MessageLanguage(rawValue: String(words[2])) else {
      return nil
    }
    return (String(words[1]), language)
  }
}

extension RuleExamples {
  package subscript(rule: Rule, language: MessageLanguage) -> String? {
    get { texts[rule.id]?[language] }
    set { texts[rule.id, default: [:]][language] = newValue }
  }

  /// The text that these can be read from again, in the order of the names.
  package var text: String {
    texts.sorted { $0.key < $1.key }.flatMap { rule, said in
      MessageLanguage.allCases.compactMap { language in
        said[language].map { "-- \(rule) \(language.rawValue) --\n\($0)" }
      }
    }.joined()
  }
}
