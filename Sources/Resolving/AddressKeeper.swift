internal import Diagnostics
package import Reading
internal import SiteModel

/// What `Content/addresses.lock` is to hold from now on.
package struct AddressRecord: Sendable {
  /// Those it has already, but for the page they lead to.
  fileprivate let lines: [PublishedAddresses.Line]
  /// Those that it does not have yet, in order.
  package let added: [PublishedAddresses.Line]
  /// Whether it is to hold what it holds already, or is not there and need not be.
  package let isKept: Bool
  /// Whether it holds nothing yet.
  package let isFirst: Bool
}

extension AddressRecord {
  package var bytes: [UInt8] {
    var all = Dictionary(lines.map { ($0.address, $0) }) { first, _ in first }
    for line in added { all[line.address] = line }
    return all.values.sorted { $0.address < $1.address }.reduce(into: []) { bytes, line in
      bytes += line.text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}

/// Sees to it that no address of a page dies unnoticed: what was public once is a page, leads to one,
/// or was given up.
struct AddressKeeper {
  let parsed: ParsedSite
  let placed: [PlacedPage]
  let today: Day

  /// - Parameter site: what stands at addresses beside pages: lists, files.
  func record(_ site: Site) -> Diagnosed<AddressRecord> {
    var diagnostics: [Diagnostic] = []
    var owners = owners()
    lazy var others = Set(site.lists.map(\.path.file) + site.files.map(\.path.file))
    lazy var complaints = VanishedAddresses(parsed, placed)
    var lines: [PublishedAddresses.Line] = []
    var added: [PublishedAddresses.Line] = []
    for line in parsed.addresses.lines {
      if let owner = owners.removeValue(forKey: line.address) {
        lines.append(line.leading(to: owner.file))
        if owner.file != line.page { added.append(lines[lines.count - 1]) }
      } else if line.page == nil
        || SitePath(address: line.address).map({ others.contains($0.file) }) == true
      {
        lines.append(line)
      } else if line.day != today {
        lines.append(line)
        diagnostics += [complaints.complaint(about: line)].compactMap(\.self)
      }
    }
    added += owners.filter(\.value.isPublic).map { address, owner in
      PublishedAddresses.Line(address, since: today, of: owner.file)
    }
    let before = parsed.addresses
    let record = AddressRecord(
      lines: lines, added: added.sorted { $0.address < $1.address },
      isKept: added.isEmpty && lines.count == before.lines.count && before.isInOrder,
      isFirst: before.lines.isEmpty)
    return Diagnosed(record, diagnostics)
  }

  /// What stands at an address, or is led to from it.
  private struct Owner {
    let file: String
    /// Whether that is its own address, and readers see it today.
    let isPublic: Bool
  }

  private func owners() -> [String: Owner] {
    var owners: [String: Owner] = [:]
    owners.reserveCapacity(placed.count)
    for page in placed where page.hasAddress {
      owners[page.path.description] = Owner(
        file: page.parsed.facts.file, isPublic: page.isPublished)
    }
    for page in placed where page.group != nil {
      for alias in page.aliases where owners[alias.value.description] == nil {
        owners[alias.value.description] = Owner(file: page.parsed.facts.file, isPublic: false)
      }
    }
    return owners
  }
}

extension PublishedAddresses.Line {
  /// The same for another page.
  fileprivate func leading(to page: String) -> PublishedAddresses.Line {
    page == self.page ? self : PublishedAddresses.Line(address, since: day, of: page, at: place)
  }
}

extension PlacedPage {
  /// Whether it stands at an address of its own: texts of home pages and lists do not.
  fileprivate var hasAddress: Bool {
    if case .page = parsed.facts.name.role { group != nil } else { false }
  }
}
