internal import SiteModel
internal import Templating

/// A choice as templates see it: the word, and a flag for each word that there is.
enum ChoiceRecord {
  /// The name of the records that are one field's own.
  static let name = "choice"

  /// The reader of schemas has seen to it that templates can name every word.
  static func shape(_ words: [String]) -> RecordShape {
    RecordShape(
      name,
      [FieldShape("word", .text, "The word that was chosen.")]
        + words.compactMap { word in
          FieldType.templateName(ofChoice: word).map {
            FieldShape($0, .flag, "Whether '\(word)' was chosen.")
          }
        })
  }

  static func value(_ chosen: String, of words: [String]) -> Value {
    .record { field in field == 0 ? .text(chosen) : .flag(words[field - 1] == chosen) }
  }
}
