internal import SiteModel

extension FieldType {
  /// Records, and charts, which are records of ours, decide field by field what is written in each
  /// language.
  var holdsRecords: Bool {
    switch self {
    case .record, .chart: true
    case .list(let element): element.holdsRecords
    default: false
    }
  }

  /// A picture has a description as well.
  var holdsParts: Bool {
    if case .picture = self { true } else { holdsRecords }
  }
}
