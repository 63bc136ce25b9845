/// A sentence about a number of things, in the forms that numbers ask for; `{count}` stands for the
/// number.
package struct CountedPhrase: Sendable, Hashable {
  private let english: [String]
  private let russian: [String]

  /// - Parameters:
  ///   - english: for one and for all other numbers.
  ///   - russian: for numbers such as 1 and 21, such as 2 and 24, and for all others.
  init(_ english: (String, String), _ russian: (String, String, String)) {
    self.english = [english.0, english.1]
    self.russian = [russian.0, russian.1, russian.2]
  }

  package func filled(
    _ count: Int, _ arguments: [String: String] = [:], in language: MessageLanguage
  ) -> String {
    let form = Self.form(of: count, in: language)
    let arguments = arguments.merging(["count": "\(count)"]) { given, _ in given }
    return Message(english[min(form, 1)], russian[form]).filled(arguments, in: language)
  }

  /// The number of the form.
  private static func form(of count: Int, in language: MessageLanguage) -> Int {
    switch language {
    case .english: return count == 1 ? 0 : 1
    case .russian:
      let (ones, tens) = (count % 10, count / 10 % 10)
      if tens == 1 || ones == 0 || ones > 4 { return 2 }
      return ones == 1 ? 0 : 1
    }
  }
}
