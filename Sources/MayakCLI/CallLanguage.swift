import Diagnostics

/// The language in which this call of the program is answered. It must be known before the arguments
/// are read: what is wrong with them, and the help, are said in it too.
enum CallLanguage {
  static let current = of(CommandLine.arguments, locale: Terminal.locale)

  /// That of `--messages` where it is one, else that of the environment.
  static func of(_ arguments: [String], locale: String) -> MessageLanguage {
    let option = "--messages"
    let given = zip(arguments, arguments.dropFirst() + [""]).compactMap { argument, next in
      argument == option
        ? next
        : argument.hasPrefix(option + "=") ? String(argument.dropFirst(option.count + 1)) : nil
    }
    return given.compactMap(MessageLanguage.init(rawValue:)).last ?? MessageLanguage(locale: locale)
  }
}

extension Phrase {
  /// The sentence in the language of this call.
  func said(_ arguments: [String: String] = [:]) -> String {
    text.filled(arguments, in: CallLanguage.current)
  }
}

/// Says in another language what the library that reads arguments says in English.
struct UsageTranslation {
  let language: MessageLanguage
}

extension UsageTranslation {
  /// Line by line; a line that is not known stands as it is, but for the sentences that it may hold.
  func translated(_ text: String) -> String {
    guard language != .english else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0)) }.joined(separator: "\n")
  }

  private func translated(line: String) -> String {
    for phrase in Phrase.usageLines {
      guard let arguments = phrase.text.arguments(of: line) else { continue }
      return phrase.text.filled(arguments.mapValues { translated(line: $0) }, in: language)
    }
    return Phrase.usageSentences.reduce(line) { line, phrase in
      line.replacing(phrase.text.english, with: phrase.text.filled([:], in: language))
    }
  }
}
