package import Diagnostics

/// What becomes of translations that are behind their originals.
package struct OutdatedPolicy: Sendable, Equatable {
  package enum Measure: String, Sendable, CaseIterable {
    /// Authors are told where they ask, readers see nothing.
    case quiet
    /// Below the text readers are told, with a link to the original.
    case notice
    /// Readers are shown the text of the original.
    case original
    /// A check of the site fails, readers see nothing.
    case error
  }

  package struct Choice: Sendable, Equatable {
    package let measure: Measure
    /// How many days a translator has from that on which the original was changed.
    package let days: Int

    package init(_ measure: Measure, days: Int) {
      self.measure = measure
      self.days = days
    }
  }

  /// For all that is not named.
  package let usual: Choice
  /// By the names of kinds, and by the folders of sections.
  package let kinds: [Located<String>: Choice]
  package let sections: [Located<String>: Choice]

  package init(
    usual: Choice, kinds: [Located<String>: Choice] = [:],
    sections: [Located<String>: Choice] = [:]
  ) {
    self.usual = usual
    self.kinds = kinds
    self.sections = sections
  }

  package static let quiet = OutdatedPolicy(usual: Choice(.quiet, days: 0))
}

extension OutdatedPolicy {
  /// Whether nobody need look how far any translation is.
  package var isQuiet: Bool {
    ([usual] + kinds.values + sections.values).allSatisfy { $0.measure == .quiet }
  }

  /// What is said of the innermost section counts before what is said of the kind.
  ///
  /// - Parameter section: the folder; nil for a page in none.
  package func choice(ofKind kind: String, in section: String?) -> Choice {
    var folder = section
    while let name = folder {
      if let choice = sections.first(where: { $0.key.value == name })?.value { return choice }
      folder = name.lastIndex(of: "/").map { String(name[..<$0]) }
    }
    return kinds.first { $0.key.value == kind }?.value ?? usual
  }
}
