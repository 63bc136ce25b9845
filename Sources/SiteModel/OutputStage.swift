/// When a file of the output may appear: what pages need stands before them, what names them after
/// them.
package enum OutputStage: Int, Sendable, Comparable {
  case asset, page, list

  package static func < (left: OutputStage, right: OutputStage) -> Bool {
    left.rawValue < right.rawValue
  }
}
