package import Diagnostics

/// The header of one file, as written there: nothing inherited yet.
package final class FrontMatter: Sendable {
  /// Where the header stands: what a missing key is reported at.
  package let place: Place
  package let keys: Keys
  /// By key: what every page may have and what its kind adds.
  package let values: [String: Located<FieldValue>]

  package init(place: Place, keys: Keys, values: [String: Located<FieldValue>]) {
    self.place = place
    self.keys = keys
    self.values = values
  }
}

extension FrontMatter: Equatable {
  /// Whether both say the same at the same places.
  package static func == (one: FrontMatter, other: FrontMatter) -> Bool {
    one.place == other.place && one.keys == other.keys && one.values == other.values
  }

  /// What is known of the keys that a header writes.
  package enum Keys: Sendable, Equatable {
    /// The header as a whole could not be read, so that any key may stand there.
    case unread
    /// They are written, well or badly.
    case written([String])
  }

  /// Whether a key is known to be written, well or badly.
  package func writes(_ key: String) -> Bool {
    if case .written(let keys) = keys { keys.contains(key) } else { false }
  }

  package var title: Located<String>? { text("title") }
  package var kind: Located<String>? { text("kind") }
  package var summary: Located<String>? { text("summary") }
  package var slug: Located<String>? { text("slug") }
  package var translates: Located<String>? { text("translates") }
  package var date: Located<Day>? { day("date") }
  package var updated: Located<Day>? { day("updated") }
  package var publishOn: Located<Day>? { day("publish_on") }
  package var expiresOn: Located<Day>? { day("expires_on") }
  package var draft: Located<Bool>? { flag("draft") }
  package var discreet: Located<Bool>? { flag("discreet") }
  package var original: Located<Bool>? { flag("original") }
  package var order: Int? { values["order"]?.value.number }
  package var tags: [Located<String>] { texts("tags") }
  package var aliases: [Located<String>] { texts("aliases") }

  private func text(_ key: String) -> Located<String>? { values[key]?.map(\.text) }
  private func day(_ key: String) -> Located<Day>? { values[key]?.map(\.day) }
  private func flag(_ key: String) -> Located<Bool>? { values[key]?.map(\.flag) }
  private func texts(_ key: String) -> [Located<String>] { values[key]?.value.texts ?? [] }
}

extension FrontMatter {
  /// Whether the words of the page are set, where it says so itself.
  package static let typography = "typography"

  /// What every page may say of itself, whatever its kind.
  ///
  /// A shared field is written once, in the original, and inherited by its translations.
  package static let fields: [Field] = [
    Field(name: "title", type: .text, isRequired: true, isShared: false),
    Field(name: "kind", type: .text, isShared: false, isWords: false),
    Field(name: "summary", type: .text, isShared: false),
    Field(name: "date", type: .day, isShared: true),
    Field(name: "updated", type: .day, isShared: true),
    Field(name: "slug", type: .text, isShared: false, isWords: false),
    Field(name: "tags", type: .list(.text), isShared: true),
    Field(name: "keywords", type: .list(.text), isShared: false, isWords: false),
    Field(name: "image", type: .picture, isShared: true),
    Field(name: "draft", type: .flag, isShared: true),
    Field(name: "publish_on", type: .day, isShared: true),
    Field(name: "expires_on", type: .day, isShared: true),
    Field(name: "withdrawn", type: .day, isShared: true),
    Field(name: "withdrawn_notice", type: .flag, isShared: true),
    Field(name: "order", type: .number, isShared: true),
    Field(name: "discreet", type: .flag, isShared: true),
    Field(name: "toc", type: .flag, isShared: true),
    Field(name: "share", type: .flag, isShared: true),
    Field(name: "original", type: .flag, isShared: false),
    Field(name: "translates", type: .text, isShared: false, isWords: false),
    Field(name: "aliases", type: .list(.text), isShared: false, isWords: false),
    Field(name: typography, type: .choice(SettingChoice.words), isShared: false),
  ]

  /// Those of them that say something of one file, and nothing of its twins.
  package static let ofEachFile: Set<String> = [
    "slug", "keywords", "original", "translates", "aliases",
  ]

  /// Those of them that every language words for itself and readers read.
  package static let worded: Set<String> = ["title", "summary"]
}
