internal import Diagnostics
internal import Reading
internal import SiteModel

/// Works out what a page's header means once its original and the defaults of its kind are known.
struct Inheritance: Sendable {
  /// What a page may have from its original, or from the schema.
  private let inherited: [Field]
  private let required: [Field]
  private let pictures: [String]
  /// The names of what a translation has from its original.
  let shared: Set<String>

  init(kind: Schema?) {
    let fields = FrontMatter.fields + (kind?.fields ?? [])
    let requires = kind?.requires ?? []
    let makesTitle = kind?.title != nil
    inherited = fields.filter { $0.isShared || $0.defaultValue != nil }
    required = fields.filter { field in
      // A kind may make a title where nobody wrote one.
      (field.isRequired || requires.contains(field.name)) && !(makesTitle && field.name == "title")
    }
    shared = Set(fields.lazy.filter(\.isShared).map(\.name))
    pictures = fields.compactMap { if case .picture = $0.type { $0.name } else { nil } }
  }

  /// - Parameter original: the header of the original; nil where the page is the original itself.
  func values(
    of header: FrontMatter, original: FrontMatter?, _ diagnostics: inout [Diagnostic]
  ) -> [String: Located<FieldValue>] {
    var values = header.values
    for field in inherited where original != nil || field.defaultValue != nil {
      guard values[field.name] == nil, !header.writes(field.name) else { continue }
      if field.isShared, let inherited = original?.values[field.name] {
        values[field.name] = inherited
      } else if let value = field.defaultValue {
        values[field.name] = Located(value, at: header.place)
      }
    }
    complainOfMissing(header, original, &diagnostics)
    if let original { tighten(&values, header, original, &diagnostics) }
    for name in pictures {
      if let picture = picture(name, of: header, original, &diagnostics) { values[name] = picture }
    }
    return values
  }

  private func complainOfMissing(
    _ header: FrontMatter, _ original: FrontMatter?, _ diagnostics: inout [Diagnostic]
  ) {
    guard case .written(let keys) = header.keys else { return }
    for field in required {
      let isInherited = field.isShared && original != nil
      if !isInherited, !keys.contains(field.name) {
        diagnostics.append(Diagnostic(.missingKey, at: header.place, ["key": field.name]))
      }
    }
  }

  /// Visibility is the stricter of the two: a translation never shows what its original hides.
  private func tighten(
    _ values: inout [String: Located<FieldValue>], _ header: FrontMatter, _ original: FrontMatter,
    _ diagnostics: inout [Diagnostic]
  ) {
    let loosened = { (key: String, place: Place) in
      Diagnostic(.loosenedVisibility, at: place, ["key": key])
    }
    if let draft = original.draft, draft.value, let own = header.draft, !own.value {
      diagnostics.append(loosened("draft", own.place))
      values["draft"] = original.values["draft"]
    }
    if let discreet = original.discreet, discreet.value, let own = header.discreet, !own.value {
      diagnostics.append(loosened("discreet", own.place))
      values["discreet"] = original.values["discreet"]
    }
    if let day = original.publishOn, let own = header.publishOn, own.value < day.value {
      diagnostics.append(loosened("publish_on", own.place))
      values["publish_on"] = original.values["publish_on"]
    }
    if let day = original.expiresOn, let own = header.expiresOn, own.value > day.value {
      diagnostics.append(loosened("expires_on", own.place))
      values["expires_on"] = original.values["expires_on"]
    }
  }

  /// A translation shows the picture of its original unless it names another, with words of its own.
  private func picture(
    _ name: String, of header: FrontMatter, _ original: FrontMatter?,
    _ diagnostics: inout [Diagnostic]
  ) -> Located<FieldValue>? {
    let own = header.values[name]
    let first = original?.values[name]
    // What is wrong with its own was told where it stands.
    if own == nil, header.writes(name) { return nil }
    guard let place = (own ?? first)?.place else { return nil }
    let file = own?.value.picture?.file ?? first?.value.picture?.file
    let alt = own?.value.picture?.alt
    if file == nil {
      diagnostics.append(Diagnostic(.missingKey, at: place, ["key": "file"]))
    }
    if alt == nil {
      diagnostics.append(
        Diagnostic(
          .undescribedPicture, at: own?.place ?? header.place, ["cure": "\(name): {alt: …}"]))
    }
    return Located(.picture(FieldValue.Picture(file: file, alt: alt)), at: place)
  }
}

/// Whether a page is to be seen on a day.
struct Visibility {
  let isWithdrawn: Bool
  let draft: Bool
  let publishOn: Day?
  let expiresOn: Day?

  init(_ values: [String: Located<FieldValue>]) {
    isWithdrawn = values["withdrawn"] != nil
    draft = values["draft"]?.value.flag ?? false
    publishOn = values["publish_on"]?.value.day
    expiresOn = values["expires_on"]?.value.day
  }

  /// A page appears on the day of `publish_on` and is gone from the day of `expires_on` on. What was
  /// withdrawn stays so, whatever day was written: a slip in it must not bring the page back.
  func state(on today: Day) -> PageState {
    if isWithdrawn { return .withdrawn }
    if draft { return .draft }
    if let publishOn, today < publishOn { return .scheduled }
    if let expiresOn, today >= expiresOn { return .expired }
    return .published
  }
}
