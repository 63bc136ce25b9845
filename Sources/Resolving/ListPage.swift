package import Diagnostics
package import SiteModel

/// A page that lists others: it stands whether or not somebody wrote a text for it.
package final class ListPage: Sendable {
  package enum Role: Sendable, Hashable {
    case home
    /// By the section's folder.
    case section(String)
    /// All tags.
    case tags
    /// The pages with a tag, by its id.
    case tag(String)
  }

  package let role: Role
  package let language: LanguageCode
  /// 0 for the first part of a list, else the number in its address.
  package let part: Int
  package let path: SitePath
  /// Its own text.
  package let page: PageKey?
  /// The pages it lists, in order; none for the home page.
  package let entries: [PageKey]
  /// The first few pages of the whole list, for a page that shows several lists.
  package let first: [PageKey]
  /// The parts of the list before and after this one.
  package let preceding: SitePath?
  package let following: SitePath?
  /// How many pages the whole list has.
  package let total: Int

  init(
    role: Role, language: LanguageCode, part: Int, path: SitePath, page: PageKey?,
    entries: [PageKey], first: [PageKey], preceding: SitePath?, following: SitePath?, total: Int
  ) {
    self.role = role
    self.language = language
    self.part = part
    self.path = path
    self.page = page
    self.entries = entries
    self.first = first
    self.preceding = preceding
    self.following = following
    self.total = total
  }
}

extension Site {
  /// What `site.yml` says to have a list.
  package func place(of list: ListPage) -> Place {
    let place: Place? =
      switch list.role {
      case .home: nil
      case .section(let folder):
        configuration.section(folder).map { $0.path[list.language]?.place ?? $0.folder.place }
      case .tags, .tag: configuration.tags?.path[list.language]?.place
      }
    return place ?? Place(configuration.file)
  }
}
