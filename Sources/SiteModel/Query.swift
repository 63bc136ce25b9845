package import Diagnostics

/// What a template may see beyond its own fields, under a name.
package struct Query: Sendable {
  package enum Source: Sendable {
    case data(DataQuery)
    case pages(PageQuery)
  }

  package let name: String
  package let source: Source

  package init(name: String, source: Source) {
    self.name = name
    self.source = source
  }
}

extension Query.Source {
  /// The fields of what asks that say what is asked for.
  var fields: [String] {
    switch self {
    case .data(let query): [query.pick].compactMap(\.self)
    case .pages(let query):
      [query.section, query.tag, query.when, query.order, query.count].compactMap {
        if case .field(let name)? = $0 { name } else { nil }
      }
    }
  }
}

/// Records of a data file.
package struct DataQuery: Sendable {
  /// The data file asked: `helplines` for `Content/data/helplines.yml`.
  package let data: Located<String>
  /// The field of the block that lists the ids wanted, in their order; nil, or an empty field: all.
  package let pick: String?
  /// A yes/no field of the data: only records that say yes; nil: all.
  package let filter: Located<String>?
  /// A text field of the data, by which the records are put into the alphabet of the language; nil:
  /// in the order of the file.
  package let order: Located<String>?

  package init(
    data: Located<String>, pick: String?, filter: Located<String>?, order: Located<String>?
  ) {
    self.data = data
    self.pick = pick
    self.filter = filter
    self.order = order
  }
}

/// Pages in the language of the reader; each criterion that is not given asks nothing.
package struct PageQuery: Sendable {
  /// What a criterion goes by: a word of the schema, or what an author wrote in a field.
  package enum Criterion: Sendable {
    case constant(Located<FieldValue>)
    case field(String)
  }

  /// When the period of a page lies, seen from today.
  package enum When: String, Sendable, CaseIterable {
    case upcoming, now, past
    /// Now or upcoming.
    case coming
  }

  /// One kind alone: then the records have the fields of that kind, too.
  package let kind: Located<String>?
  package let section: Criterion?
  package let tag: Criterion?
  package let when: Criterion?
  package let order: Criterion?
  package let count: Criterion?
  /// A field of the pages wanted that leads to the page that asks.
  package let about: Located<String>?
  /// A field of what asks that names another page to be about.
  package let page: String?

  package init(
    kind: Located<String>?, section: Criterion?, tag: Criterion?, when: Criterion?,
    order: Criterion?, count: Criterion?, about: Located<String>?, page: String?
  ) {
    self.kind = kind
    self.section = section
    self.tag = tag
    self.when = when
    self.order = order
    self.count = count
    self.about = about
    self.page = page
  }
}

/// In what order pages are listed.
package enum PageOrder: String, Sendable, CaseIterable {
  /// By `date`, the latest first; pages without one last.
  case newest
  /// By `date`, the earliest first; pages without one last.
  case oldest
  /// By `order`, pages without one last, then by title in the alphabet of the language.
  case order
  /// By title in the alphabet of the language.
  case title
  /// By the field with the role `period`, what begins first before the rest.
  case period
  /// By the same field, what ended last before the rest.
  case latest
}
