extension Field {
  /// What the core needs to understand of a field, whatever it is called.
  package enum Role: String, Sendable, CaseIterable {
    /// The text by which a record is named elsewhere.
    case id
    /// The day on which somebody last checked that the record is true.
    case checkedOn = "checked_on"
    /// For how many days such a check holds.
    case checkEvery = "check_every"
    /// A telephone number: templates get it as a phone dials it, too.
    case phone
    /// No: the record is never current, whatever its dates.
    case callable
    /// Yes: a number of the state, which may be dialled while its check is overdue, too.
    case emergency
    /// The days in which what a page is about takes place: it is upcoming, now or past.
    case period
    /// Whether the days of the period are known, or the month or the year alone.
    case precision
    /// On the first day of the period: when it begins.
    case starts
    /// On the last day of the period: when it ends.
    case ends
    /// Whether what a page is about takes place as it was announced.
    case status
    /// Where what a page is about takes place; written in each language. More than one field may have
    /// it: a town, a house in it.
    case place
    /// An organisation that organises it: its name, or a record that has one. Any record within
    /// another may have it.
    case organiser
    /// Beside an organiser: what its part is, of which the word `organiser` alone counts.
    case part
    /// Yes: it is made up to show what such a page looks like; no program is told of it.
    case sample
    /// How a name is rightly spelt, as it is listed and as it is declined: texts are held against it.
    /// Written in the languages in which it is known. More than one field may have it.
    case spelling
    /// What a record is called; written in each language.
    case title
    /// Who says what a page tells, and from where; written in each language.
    case dateline
    /// The address at which what is said can be verified. Any record within another may have it, and
    /// more than one field.
    case source
    /// A figure as it is printed, and what the others of these say of it.
    case value
    /// What is counted.
    case measure
    /// For what time it holds.
    case covers
    /// Who published it.
    case publisher
    /// What a reader must know so as not to misunderstand it.
    case caveat
    /// Words as somebody said them, which are set by the rules of the language that they stand in.
    case quoted
    /// Beside them: the code of the language in which they were said.
    case saidIn = "said_in"
    /// Beside them: whether they stand here in translation, in the language of what is around them.
    case translated
  }
}

extension Field.Role {
  /// Whether it speaks of the record as a whole; otherwise of its own value alone.
  package var isOfRecord: Bool {
    switch self {
    case .source, .organiser, .part, .quoted, .saidIn, .translated: false
    default: true
    }
  }

  /// Whether more than one field of a record may have it.
  package var mayRepeat: Bool {
    switch self {
    case .source, .organiser, .place, .spelling: true
    default: false
    }
  }

  /// Whether a field of the role is shared, where the role decides that.
  package var isShared: Bool? {
    switch self {
    case .title, .dateline, .place, .spelling: false
    case .source, .organiser, .part, .value, .measure, .covers, .publisher, .caveat, .quoted,
      .saidIn, .translated:
      nil
    default: true
    }
  }

  /// Whether a language may lack what the others have.
  package var mayBeLacking: Bool { self == .spelling }

  /// The one type of field that can have the role, by the word a schema uses.
  package var type: String {
    switch self {
    case .id, .phone, .title, .dateline, .place, .spelling, .value, .measure, .covers, .publisher,
      .caveat, .quoted, .saidIn:
      "text"
    case .source: "link"
    case .checkedOn: "day"
    case .checkEvery: "number"
    case .callable, .emergency, .sample, .translated: "yes/no"
    case .period: "period"
    case .starts, .ends: "time"
    case .precision, .status, .part: "choice"
    case .organiser: "reference"
    }
  }
}
