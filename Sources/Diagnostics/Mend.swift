/// What puts a complaint right and cannot be wrong: a value of the complaint, made where that is made,
/// so that whoever shows it can offer it.
package enum Mend: Sendable, Hashable {
  /// Other words for those at the place; they are put in where its range is empty.
  case edit(Place, String)
  /// A file gets another name.
  case rename(String, to: String)
}

extension Mend {
  /// Nil where there is no text, or it leaves a choice to the author.
  package static func onlyReading(_ text: String?, at place: Place) -> Mend? {
    guard let text, !text.contains(" / ") else { return nil }
    return .edit(place, text)
  }

  /// The same at another place of its file.
  func moved(by move: (Range<Int>) -> Range<Int>) -> Mend {
    switch self {
    case .edit(let place, let text): .edit(Place(place.file, move(place.range)), text)
    case .rename: self
    }
  }
}

/// The mends of one file, none of which touches what another does.
package struct FileMends: Sendable {
  package let file: String
  /// In the order of their ranges.
  package let edits: [(range: Range<Int>, text: String)]
}

extension FileMends {
  /// What the complaints offer, by file; of two edits that meet, the first alone.
  package static func all(in diagnostics: [Diagnostic]) -> [FileMends] {
    all(of: diagnostics.compactMap(\.mend))
  }

  /// The same of mends that nobody complained for.
  package static func all(of mends: [Mend]) -> [FileMends] {
    var edits: [String: Set<Edit>] = [:]
    for mend in mends {
      guard case .edit(let place, let text) = mend else { continue }
      edits[place.file, default: []].insert(Edit(range: place.range, text: text))
    }
    return edits.sorted { $0.key < $1.key }.map { file, edits in
      var taken: [(range: Range<Int>, text: String)] = []
      for edit in edits.sorted(by: { $0.order < $1.order }) {
        if let last = taken.last, edit.range.lowerBound < last.range.upperBound { continue }
        if let last = taken.last, edit.range.lowerBound == last.range.lowerBound { continue }
        taken.append((edit.range, edit.text))
      }
      return FileMends(file: file, edits: taken)
    }
  }

  /// The new names of files that the complaints offer, where no two want the same.
  package static func renames(in diagnostics: [Diagnostic]) -> [(file: String, name: String)] {
    var names: [String: Set<String>] = [:]
    for diagnostic in diagnostics {
      guard case .rename(let file, let name)? = diagnostic.mend else { continue }
      names[name, default: []].insert(file)
    }
    return names.filter { $0.value.count == 1 }.compactMap { name, files in
      files.first.map { ($0, name) }
    }.sorted { $0.file < $1.file }
  }

  /// The bytes with all of them made, every other byte as it was.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var end = 0
    for edit in edits where edit.range.upperBound <= bytes.count {
      output += bytes[end..<edit.range.lowerBound]
      output += edit.text.utf8
      end = edit.range.upperBound
    }
    return output + bytes[end...]
  }

  private struct Edit: Hashable {
    let range: Range<Int>
    let text: String

    var order: (Int, Int, String) { (range.lowerBound, range.upperBound, text) }
  }
}
