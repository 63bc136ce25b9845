internal import Diagnostics
internal import Reading
internal import SiteModel

/// Links and pictures that are named by an address of the site in place of a file.
extension LinkResolver {
  /// Where an address of the site itself leads, which is held against what stands there as a path to a
  /// file is.
  mutating func target(
    of destination: String, _ own: OwnAddress, at place: Place, isField: Bool
  ) -> LinkTarget? {
    switch index.occupant(at: own.path) {
    case .file(let file):
      usedFiles.insert(file.source.path)
      complain(of: own, destination, meaning: nil, at: place)
      return .file(file.path)
    case .page(let page):
      let before = diagnostics.all.count
      let target = target(page, anchor: own.anchor, destination, at: place, isField: isField)
      // What else is wrong with the link would be wrong with the proposal too.
      if diagnostics.all.count == before {
        let name = hints.name(of: page, anchor: own.anchor, in: place.file)
        complain(of: own, destination, meaning: name, at: place)
      }
      return target
    case .list(let path, let language):
      complain(of: own, destination, meaning: nil, at: place)
      return .page(path, language: language, title: "", anchor: nil)
    case .withdrawnList:
      complain(Diagnostic(.withdrawnLink, at: place, ["word": destination]))
      return nil
    case nil where own.path.isEmpty:
      complain(of: own, destination, meaning: nil, at: place)
      return .page(SitePath(folder: []), language: language, title: "", anchor: nil)
    case nil where own.kind == .machine:
      complain(of: own, destination, meaning: nil, at: place)
      return .external(destination)
    case nil:
      let meant = hints.proposal(for: "/" + own.path, in: place.file)
      complain(
        Diagnostic(.brokenLink, at: place, ["word": destination], notes: Self.note(meant)))
      return nil
    }
  }

  /// A field takes whole addresses alone, so that only one that leads nowhere is a fault there.
  ///
  /// - Returns: false where it leads to what was withdrawn.
  mutating func mayLead(toOwn address: Located<String>) -> Bool {
    guard let own = OwnAddress(address.value, base: index.base) else { return true }
    asksAddresses = true
    if own.kind == .machine {
      complain(of: own, address.value, meaning: nil, at: address.place)
      return true
    }
    switch index.occupant(at: own.path) {
    case .page(let page) where page.state != .withdrawn: return true
    case .page, .withdrawnList:
      guard isPublished else { return true }
      complain(Diagnostic(.withdrawnLink, at: address.place, ["word": address.value]))
      return false
    case nil where !own.path.isEmpty:
      complain(Diagnostic(.brokenLink, at: address.place, ["word": address.value]))
    case .file, .list, nil: break
    }
    return true
  }

  private mutating func complain(
    of own: OwnAddress, _ word: String, meaning name: String?, at place: Place
  ) {
    let rule: Rule
    switch own.kind {
    case .root: return
    case .whole: rule = .wholeOwnAddress
    case .machine: rule = .machineLink
    }
    complain(
      Diagnostic(
        rule, at: place, ["word": word],
        notes: name.map { [Note(.writeInstead, ["word": $0])] } ?? []))
  }

  /// The file that is named by the way to it, or by its address in the site.
  func file(_ source: String, at place: Place) -> PublishedFile? {
    if let own = OwnAddress(source, base: index.base) {
      if case .file(let file)? = index.occupant(at: own.path) { return file }
      return nil
    }
    guard !ExternalLink.hasScheme(source) else { return nil }
    return ContentPath.resolve(source, from: place.file).flatMap { index.files[$0] }
  }
}
