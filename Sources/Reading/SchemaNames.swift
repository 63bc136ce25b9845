internal import Diagnostics
internal import SiteModel

/// What the fields and queries of a schema may be called.
struct SchemaNames {
  let use: SchemaReader.Use
  /// The names of the layout's queries, which stand in every page and block.
  let layout: Set<String>

  /// What is wrong with the name of a field or query, if anything.
  ///
  /// - Parameter isTop: whether it is a field of the record itself, which a template sees.
  func fault(
    of name: String, at place: Place, isTop: Bool, role: Field.Role? = nil
  ) -> Diagnostic? {
    let isWord = name.utf8.allSatisfy {
      $0.isSmallLetter || $0.isDigit || $0 == UInt8(ascii: "_")
    }
    guard isWord, name.utf8.first?.isSmallLetter == true else {
      return Diagnostic(.invalidName, at: place, ["word": name])
    }
    // A field of a role may be called after it: it means what the name means.
    let meaning = roles.first { $0.rawValue == name }
    let isTaken = meaning.map { $0 != role } ?? reserved.contains(name)
    return isTop && isTaken ? Diagnostic(.reservedName, at: place, ["key": name]) : nil
  }

  /// The roles whose names say by themselves what the core does with a value.
  private var roles: [Field.Role] {
    switch use {
    case .kinds: [.period, .precision, .checkedOn, .checkEvery, .dateline]
    case .data: [.callable, .checkedOn, .checkEvery]
    case .blocks, .layout: []
    }
  }

  private static let ofPages = ReservedNames.everywhere.union(ReservedNames.page)
    .union(FrontMatter.fields.map(\.name))

  /// What the template that shows this knows already.
  private var reserved: Set<String> {
    switch use {
    case .kinds: Self.ofPages.union(layout)
    case .blocks, .layout: ReservedNames.everywhere.union(layout)
    case .data: ReservedNames.record
    }
  }
}
