package import Diagnostics
internal import Reading
package import SiteModel

/// The words of the interface in a language that the theme does not speak: a file that begins with
/// those of another, each line marked until somebody has translated it.
package enum UntranslatedStrings {
  /// - Parameters:
  ///   - text: the file of the other language.
  ///   - code: the language that is to be filled in. Its name is not known yet.
  ///   - language: in which the comment at the top speaks.
  package static func begun(
    from text: String, in code: LanguageCode, for language: MessageLanguage
  ) -> String {
    let mark = UntranslatedLines.mark
    let lines = text.split(separator: "\n").map { line -> String in
      if line.hasPrefix("name:") { return "name: \(code) \(mark)" }
      return isWorded(line) ? "\(line) \(mark)" : String(line)
    }
    let head = Phrase.stringsToTranslate.text.filled(["mark": mark], in: language)
    return "# \(head)\n\(lines.joined(separator: "\n"))\n"
  }

  /// Whether a line has words that a reader may see, or that depend on the language. A key alone has
  /// none, and what stands behind `by` or `order` names a number.
  private static func isWorded(_ line: Substring) -> Bool {
    let key = line.drop { $0 == " " }
    return !line.hasSuffix(":") && !key.hasPrefix("by:") && !key.hasPrefix("order:")
  }
}
