internal import Diagnostics
internal import Reading

/// What is said of files that were meant to be pages.
struct NameCheck {
  private let parsed: ParsedSite
  private let pages: Set<String>

  init(_ parsed: ParsedSite) {
    self.parsed = parsed
    pages = parsed.mistaken.isEmpty ? [] : Set(parsed.pages.lazy.map(\.facts.file))
  }

  /// - Parameter used: the files that pages link or show: those are meant as they are, unless a page of
  ///   that name was public once.
  func complaints(besides used: Set<String>) -> [Diagnostic] {
    parsed.mistaken.compactMap { name in
      let published = name.meant.first {
        !pages.contains($0) && parsed.addresses.pages.contains($0)
      }
      if let published {
        return Diagnostic(
          .lostPage, at: Place(name.file), ["name": ContentPath.split(published).name])
      }
      if used.contains(name.file) { return nil }
      if name.mayBeCopy, let original = name.meant.first(where: pages.contains) {
        return Diagnostic(
          .copiedPage, at: Place(name.file), ["name": ContentPath.split(original).name],
          notes: [Note(.original, at: Place(original))])
      }
      return name.fault
    }
  }
}
