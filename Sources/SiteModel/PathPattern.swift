/// What the address of a page is made of: `/{year}/{month}/{slug}/`.
package struct PathPattern: Sendable, Hashable {
  /// What stands for something of the page.
  package enum Placeholder: String, Sendable, CaseIterable {
    case year, month, day, section, slug
  }

  private enum Piece: Sendable, Hashable {
    case text(String)
    case placeholder(Placeholder)
  }

  /// As it is written.
  package let text: String
  private let folders: [[Piece]]

  /// Nil where it does not begin and end with `/`, has a part that cannot be a folder, or braces around
  /// another word.
  package init?(_ text: String) {
    guard text.count > 1, text.hasPrefix("/"), text.hasSuffix("/") else { return nil }
    var folders: [[Piece]] = []
    for part in text.dropFirst().dropLast().split(separator: "/", omittingEmptySubsequences: false)
    {
      guard let pieces = Self.pieces(of: part) else { return nil }
      folders.append(pieces)
    }
    self.text = text
    self.folders = folders
  }

  private static func pieces(of part: Substring) -> [Piece]? {
    var (rest, pieces): (Substring, [Piece]) = (part, [])
    while let first = rest.first {
      if first == "{" {
        guard let end = rest.firstIndex(of: "}"),
          let word = Placeholder(rawValue: String(rest[rest.index(after: rest.startIndex)..<end]))
        else { return nil }
        pieces.append(.placeholder(word))
        rest = rest[rest.index(after: end)...]
      } else {
        let word = rest.prefix { $0 != "{" }
        guard word.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) else {
          return nil
        }
        pieces.append(.text(String(word)))
        rest = rest[word.endIndex...]
      }
    }
    return pieces.isEmpty ? nil : pieces
  }
}

extension PathPattern {
  private var placeholders: [Placeholder] {
    folders.joined().compactMap { if case .placeholder(let word) = $0 { word } else { nil } }
  }

  /// Whether two pages of one day have two addresses.
  package var tellsPagesApart: Bool { placeholders.contains(.slug) }

  /// Whether a page needs a day to have an address.
  package var asksDay: Bool { placeholders.contains { [.year, .month, .day].contains($0) } }

  /// The folders that it comes to; nil where there is no day and it asks for one.
  ///
  /// - Parameter section: the words of the section in addresses.
  package func folders(slug: String, section: [String], day: Day?) -> [String]? {
    guard day != nil || !asksDay else { return nil }
    return folders.map { pieces in
      pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .placeholder(.slug): slug
        case .placeholder(.section): section.joined(separator: "/")
        case .placeholder(.year): day.map { "\($0)".prefix(4).description } ?? ""
        case .placeholder(.month): day.map { "\($0)".dropFirst(5).prefix(2).description } ?? ""
        case .placeholder(.day): day.map { "\($0)".dropFirst(8).description } ?? ""
        }
      }.joined()
    }
  }
}
