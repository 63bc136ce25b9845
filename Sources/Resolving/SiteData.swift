internal import Diagnostics
package import Reading
package import SiteModel

/// The records of a data file as visitors may see them.
package final class SiteData: Sendable {
  package let schema: Schema
  package let records: [SiteRecord]
  /// False when its file could not be read, so that records may be missing here.
  package let isWhole: Bool
  /// By language.
  package let targets: [LanguageCode: Targets]
  private let numbers: [String: Int]

  init(
    schema: Schema, records: [SiteRecord], isWhole: Bool, targets: [LanguageCode: Targets]
  ) {
    self.schema = schema
    self.records = records
    self.isWhole = isWhole
    self.targets = targets
    numbers = Dictionary(
      records.enumerated().compactMap { index, record in
        record.record.id.map { ($0.value, index) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The place in the file of the record with an id.
  package func index(of id: String) -> Int? { numbers[id] }
}

package struct SiteRecord: Sendable {
  package let record: DataRecord
  package let state: CheckState
  /// Whether its number may be dialled: a number of the state also while a check is overdue, since to
  /// have missed one must not take away the way to help.
  package let canBeDialled: Bool

  /// False where the record is withheld or its last check no longer holds; true where nothing of
  /// the kind is asked of it.
  package var isCurrent: Bool { state == .current }
}

/// What a query found.
package enum QueryAnswer: Sendable, Hashable {
  case records([RecordReference])
  case pages([PageKey])

  var count: Int {
    switch self {
    case .records(let records): records.count
    case .pages(let pages): pages.count
    }
  }
}

/// A record of a data file, by its place in the file.
package struct RecordReference: Sendable, Hashable {
  package let data: String
  package let index: Int

  package init(data: String, index: Int) {
    self.data = data
    self.index = index
  }
}
