/// What a template prints. A value must have the shape its template was compiled for; that is the
/// duty of the code that makes values, and `TemplateRecord` sees to it.
///
/// Records and lists are asked for one part at a time, so that only what a template names is ever
/// made; HTML and links write themselves into the page, so that they are never held apart from it.
package enum Value: Sendable {
  /// An optional that is absent.
  case none
  case text(String)
  /// Text or HTML that writes itself, unescaped; what is text by its shape is escaped where it
  /// lands.
  case written(isEmpty: Bool, @Sendable (inout [UInt8]) -> Void)
  /// The number that plural forms go by, and how it reads in the language of the page.
  case number(Int, printed: String)
  /// A number with digits behind its point, and which plural form goes with it.
  case decimal(isNought: Bool, printed: String, plural: String)
  case flag(Bool)
  /// The value of a field, by its place in the record's shape.
  case record(@Sendable (_ field: Int) -> Value)
  /// What is marked as being in another language.
  case marked(Marked)
  /// As many elements as there are, by their places.
  case list(count: Int, @Sendable (_ element: Int) -> Value)
}

extension Value {
  /// HTML that was made already.
  package static func html(_ bytes: [UInt8]) -> Value {
    .written(isEmpty: bytes.isEmpty) { $0.append(contentsOf: bytes) }
  }

  /// A list with a value for each of the elements, made when it is asked for.
  @inlinable
  package static func list<Element: Sendable>(
    of elements: [Element], _ value: @escaping @Sendable (Element) -> Value
  ) -> Value {
    .list(count: elements.count) { value(elements[$0]) }
  }

  /// Whether a section over the value is rendered. An optional number only has to be there: a
  /// nought that somebody wrote is something to show.
  func opensSection(askingPresenceOnly: Bool) -> Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .written(let isEmpty, _): !isEmpty
    case .number(let number, _): askingPresenceOnly || number != 0
    case .decimal(let isNought, _, _): askingPresenceOnly || !isNought
    case .flag(let flag): flag
    case .record: true
    case .marked(let marked): marked.value.opensSection(askingPresenceOnly: askingPresenceOnly)
    case .list(let count, _): count > 0
    }
  }
}
