internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Finds the targets of what is written for readers of one language on one page.
struct LinkResolver {
  let index: LinkIndex
  let language: LanguageCode
  /// Those of the page itself, whose ids are its anchors.
  let headings: [MarkdownDocument.Heading]
  let path: SitePath
  /// Whether readers will see the page: an unpublished one may link other unpublished ones.
  let isPublished: Bool
  /// How much a telephone number weighs that is none of the data; nil where the data are read.
  let weight: Severity?
  /// The day from which on the page is gone: what it leads to need not last longer.
  var expiresOn: Day? = nil
  private(set) var targets = Targets()
  var usedFiles: Set<String> = []
  private(set) var diagnostics = Complaints()
  var asksData = false
  var asksAddresses = false

  /// Where the links and pictures of a text lead, by their numbers.
  ///
  /// - Parameter file: where they are written.
  mutating func text(
    _ links: [MarkdownDocument.Link], _ pictures: [MarkdownDocument.Picture], in file: String
  ) -> TextTargets {
    TextTargets(
      links: links.map { link in
        link.destination.isEmpty
          ? nil : target(of: link.destination, at: Place(file, link.range))
      },
      pictures: pictures.map { picture in
        check(picture.alt, of: picture.source, at: Place(file, picture.altRange))
        return picture.source.isEmpty
          ? nil : self.picture(picture.source, at: Place(file, picture.range))
      })
  }

  /// Everything that a value refers to, however deep; from the file that it is written in, which
  /// for an inherited value is the original's.
  mutating func resolve(_ value: Located<FieldValue>) {
    switch value.value {
    case .markdown(let document):
      let file = value.place.file
      check(document.phones, in: file)
      let text = text(document.links, document.pictures, in: file)
      for (link, target) in zip(document.links, text.links) {
        targets.links[Targets.Reference(link.destination, in: file)] = target
      }
      for (picture, shown) in zip(document.pictures, text.pictures) {
        targets.pictures[Targets.Reference(picture.source, in: file)] = shown
      }
    case .page(let reference): addPage(reference)
    case .file(let reference): addFile(reference)
    case .reference(let data, let id): check(id, isRecordOf: data)
    case .link(let address):
      guard mayDial(address.value, at: address.place) else { return }
      guard mayLead(toOwn: address) else { return }
      targets.links[Targets.Reference(address.value, in: address.place.file)] = .external(
        address.value)
    case .picture(let picture):
      if let alt = picture.alt { check(alt.value, of: picture.file?.value ?? "", at: alt.place) }
      if let source = picture.file {
        targets.pictures[Targets.Reference(source.value, in: source.place.file)] =
          self.picture(source.value, at: source.place)
      }
    case .list(let items): for item in items { resolve(item) }
    case .record(let fields):
      for key in fields.keys.sorted() { if let field = fields[key] { resolve(field) } }
    case .text(let text): check(numbersIn: text, at: value.place)
    case .day, .period, .moment, .time, .flag, .number, .decimal, .choice, .chart: break
    }
  }

  /// A field of the type `page` takes pages alone, and ones that visitors can see.
  private mutating func addPage(_ reference: Located<String>) {
    let before = diagnostics.all.count
    guard let target = target(of: reference.value, at: reference.place, isField: true) else {
      return
    }
    if case .page = target {
      complainOfMissingTwin(reference)
      targets.links[Targets.Reference(reference.value, in: reference.place.file)] = target
    } else if diagnostics.all.count == before {
      complain(
        Diagnostic(.brokenLink, at: reference.place, ["word": reference.value]))
    }
  }

  /// Who is led somewhere by a field need not know another language.
  private mutating func complainOfMissingTwin(_ reference: Located<String>) {
    let path = String(reference.value.prefix { $0 != "#" })
    guard let file = ContentPath.resolve(path, from: reference.place.file),
      let page = PageReference(file, languages: index.languages), page.language == nil,
      let complaint = index.missingTwin(
        of: page.key, for: language, called: path, at: reference.place)
    else { return }
    complain(complaint)
  }

  private mutating func addFile(_ reference: Located<String>) {
    let place = reference.place
    let file = ContentPath.resolve(reference.value, from: place.file)
    guard let file, let published = index.files[file] else {
      let isPage = file.flatMap { PageReference($0, languages: index.languages) } != nil
      if isPage {
        complain(Diagnostic(.invalidFile, at: place, ["word": reference.value]))
      } else {
        complainOfMissing(.brokenLink, reference.value, .file, at: place)
      }
      return
    }
    usedFiles.insert(file)
    targets.files[Targets.Reference(reference.value, in: place.file)] = published
  }

  private mutating func target(
    of destination: String, at place: Place, isField: Bool = false
  ) -> LinkTarget? {
    if let own = OwnAddress(destination, base: index.base) {
      return target(of: destination, own, at: place, isField: isField)
    }
    if ExternalLink.hasScheme(destination) || destination.hasPrefix("/") {
      guard mayDial(destination, at: place) else { return nil }
      if ExternalLink.isSafe(destination) { return .external(destination) }
      let meant =
        WebAddress.withItsScheme(destination) ?? hints.proposal(for: destination, in: place.file)
      complain(
        Diagnostic(.unsafeLink, at: place, ["word": destination], notes: Self.note(meant)))
      return nil
    }
    let (word, anchor) = Self.parts(of: destination)
    if word.isEmpty {
      guard let anchor, check(anchor, among: headings, at: place) else { return nil }
      return .page(path, language: language, title: "", anchor: anchor)
    }
    guard let file = ContentPath.resolve(word, from: place.file) else {
      complainOfMissing(.brokenLink, destination, isField ? .page : .any, at: place)
      return nil
    }
    if file.hasSuffix(".md") {
      return page(in: file, anchor: anchor, word, at: place, isField: isField)
    }
    guard let published = index.files[file] else {
      complainOfMissing(.brokenLink, word, isField ? .page : .any, at: place)
      return nil
    }
    usedFiles.insert(file)
    return .file(published.path)
  }

  static func note(_ meant: String?) -> [Note] {
    meant.map { [Note(.didYouMean, ["word": $0])] } ?? []
  }

  var hints: LinkHints { LinkHints(index: index, language: language, path: path) }

  /// What stands before the first `#`, and what behind it.
  static func parts(of destination: String) -> (word: String, anchor: String?) {
    guard let offset = destination.firstOffset(of: UInt8(ascii: "#")) else {
      return (destination, nil)
    }
    let hash = destination.utf8.index(destination.startIndex, offsetBy: offset)
    return (
      String(destination[..<hash]), String(destination[destination.utf8.index(after: hash)...])
    )
  }

  private mutating func page(
    in file: String, anchor: String?, _ word: String, at place: Place, isField: Bool
  ) -> LinkTarget? {
    guard let found = page(in: file) else {
      complainOfMissingPage(word, file, isField ? .page : .any, at: place)
      return nil
    }
    return target(found, anchor: anchor, word, at: place, isField: isField)
  }

  /// A page that is there, as long as visitors can see it and the place in it that is named.
  mutating func target(
    _ found: LinkIndex.Entry, anchor: String?, _ word: String, at place: Place, isField: Bool
  ) -> LinkTarget? {
    if found.state != .published, isPublished {
      complain(Diagnostic(Self.rule(found.state, isField: isField), at: place, ["word": word]))
      return nil
    }
    if isField, isPublished, let end = found.expiresOn {
      complain(ofEnd: end, of: word, at: place)
    }
    if let anchor, !check(anchor, among: found.headings, at: place) { return nil }
    return .page(found.path, language: found.language, title: found.title, anchor: anchor)
  }

  /// What there is to say of what leads to a page that nobody sees. Neither a day that comes by itself
  /// nor a page that had to go at once may keep the site from being built.
  private static func rule(_ state: PageState, isField: Bool) -> Rule {
    switch state {
    case .withdrawn: .withdrawnLink
    case .expired: isField ? .endedPage : .expiredLink
    case .published, .draft, .scheduled: .unpublishedLink
    }
  }

  private mutating func complain(ofEnd end: Day, of word: String, at place: Place) {
    guard let days = index.daysLeft(until: end), expiresOn.map({ $0 > end }) ?? true else { return }
    complain(
      Diagnostic(.endingPage, at: place, ["word": word, "count": "\(days)"]))
  }

  /// The page in the language that is named, else in the reader's; where it is not to be seen in the
  /// reader's, the best other one.
  private func page(in file: String) -> LinkIndex.Entry? {
    let named = index.page(at: file, for: language)
    if let named, named.state == .published { return named }
    guard let reference = PageReference(file, languages: index.languages) else { return named }
    let group = index.group(called: reference.key)
    let wanted = reference.language ?? language
    let found = index.page(in: file) ?? group?.member(wanted)
    // Whoever names a language means that file, and no other page in its place.
    if found == nil, reference.language != nil { return nil }
    return found?.state != .published && wanted == language
      ? group?.best(for: language) ?? found : found
  }

  /// A page that only this language lacks is there in others, or was renamed.
  private mutating func complainOfMissingPage(
    _ word: String, _ file: String, _ wanted: LinkHints.Wanted, at place: Place
  ) {
    guard let reference = PageReference(file, languages: index.languages),
      let language = reference.language, let group = index.group(called: reference.key)
    else { return complainOfMissing(.brokenLink, word, wanted, at: place) }
    let folder = String(word.dropLast(ContentPath.split(file).name.count))
    let near = group.nearFile.flatMap { near in
      PageReference(near, languages: index.languages)?.language == language ? near : nil
    }
    let languages = group.members.map(\.language.text).sorted().joined(separator: ", ")
    let plain = folder + ContentPath.split(reference.key).name + ".md"
    let note =
      near.map { Note(.didYouMean, ["word": folder + ContentPath.split($0).name]) }
      ?? Note(.inOtherLanguages, ["words": languages, "word": plain])
    complain(Diagnostic(.brokenLink, at: place, ["word": word], notes: [note]))
  }

  private mutating func check(
    _ anchor: String, among headings: [MarkdownDocument.Heading], at place: Place
  ) -> Bool {
    if headings.contains(where: { $0.id == anchor }) { return true }
    guard !diagnostics.isEnough else { return false }
    let known = headings.compactMap { heading in heading.id.map { (id: $0, words: heading.text) } }
    let meant = hints.anchor(anchor, among: known)
    complain(
      Diagnostic(
        .brokenAnchor, at: place, ["word": anchor],
        notes: meant.map { Self.note("#" + $0) } ?? Note.known(known.map { "#" + $0.id })))
    return false
  }

  private mutating func check(_ id: Located<String>, isRecordOf data: String) {
    asksData = true
    guard let ids = index.ids[data], !ids.contains(id.value) else { return }
    complain(.unknownRecord(id, of: data, among: ids))
  }

  private mutating func picture(_ source: String, at place: Place) -> ShownPicture? {
    guard let published = file(source, at: place) else {
      complainOfMissing(.missingPicture, source, .file, at: place)
      return nil
    }
    usedFiles.insert(published.source.path)
    // A page keeps the room of a picture free while it loads, so that the text does not jump.
    guard let pixels = published.source.facts?.picture?.pixels else {
      complain(Diagnostic(.unreadablePicture, at: place, ["word": source]))
      return nil
    }
    return ShownPicture(path: published.path, pixels: pixels)
  }

  private mutating func check(_ alt: String, of source: String, at place: Place) {
    guard let rule = index.names.descriptions.fault(of: alt, for: source) else { return }
    complain(Diagnostic(rule, at: place, ["word": alt]))
  }

  /// What a text may say wrongly many thousand times is said, and made, no oftener than helps.
  mutating func complain(_ complaint: @autoclosure () -> Diagnostic) {
    if !diagnostics.isEnough { diagnostics.append(complaint()) }
  }

  /// Names what was probably meant, so that a slip is seen at once.
  private mutating func complainOfMissing(
    _ rule: Rule, _ word: String, _ wanted: LinkHints.Wanted, at place: Place
  ) {
    guard !diagnostics.isEnough else { return }
    let meant = hints.proposal(for: word, in: place.file, wanted)
    complain(Diagnostic(rule, at: place, ["word": word], notes: Self.note(meant)))
  }
}
