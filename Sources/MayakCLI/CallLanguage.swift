import Diagnostics
import Reading
import SiteModel
import Workspace

/// The language in which this call of the program is answered. It must be known before the arguments
/// are read: what is wrong with them, and the help, are said in it too.
enum CallLanguage {
  static let current = of(
    CommandLine.arguments, locale: Terminal.locale, siteFile: { ProjectLayout(source: $0).siteFile }
  )

  /// That of `--messages` where it is one, else that of the environment; where that names none, the first
  /// language of the site that the call is about, if Mayak speaks it.
  ///
  /// - Parameter siteFile: the bytes of `site.yml` in a folder.
  static func of(
    _ arguments: [String], locale: String, siteFile: (String) -> [UInt8]? = { _ in nil }
  ) -> MessageLanguage {
    let given = values(of: "--messages", in: arguments)
    if let language = given.compactMap(MessageLanguage.init(rawValue:)).last { return language }
    guard namesNoLanguage(locale) else { return MessageLanguage(locale: locale) }
    let first = siteFile(source(in: arguments)).flatMap { SiteReader.firstLanguage(in: $0)?.text }
    return first.flatMap(MessageLanguage.init(rawValue:)) ?? MessageLanguage(locale: locale)
  }

  /// The folder of the site that a call is about.
  static func source(in arguments: [String]) -> String {
    values(of: "--source", in: arguments).last ?? "."
  }

  private static func values(of option: String, in arguments: [String]) -> [String] {
    zip(arguments, arguments.dropFirst() + [""]).compactMap { argument, next in
      argument == option
        ? next
        : argument.hasPrefix(option + "=") ? String(argument.dropFirst(option.count + 1)) : nil
    }
  }

  /// Whether a locale is that of a machine that nobody has set up.
  private static func namesNoLanguage(_ locale: String) -> Bool {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    return ["", "C", "POSIX"].contains(name)
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
