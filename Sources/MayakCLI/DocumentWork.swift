import Diagnostics
import Workspace

extension WorkspaceError {
  static let noPandoc = WorkspaceError(.cannotRun, "pandoc", .phrase(.pandocMissing))
}

extension DocumentConverter {
  /// What comes of each, in their order; two at a time, since each takes a process of its own.
  ///
  /// - Parameter progress: how many are done; called from here.
  func all<Value: Sendable>(
    _ items: [[UInt8]],
    by convert: @escaping @Sendable (DocumentConverter, [UInt8]) async -> Value,
    _ progress: (Int) -> Void
  ) async -> [Value] {
    var values: [Int: Value] = [:]
    await withTaskGroup(of: (Int, Value).self) { group in
      var waiting = Array(items.enumerated())[...]
      while let (number, item) = waiting.popFirst() {
        if number >= 2, let (done, value) = await group.next() {
          values[done] = value
          progress(values.count)
        }
        group.addTask { (number, await convert(self, item)) }
      }
      for await (done, value) in group {
        values[done] = value
        progress(values.count)
      }
    }
    return items.indices.compactMap { values[$0] }
  }
}

extension DocumentConverter.Fault {
  var phrase: Phrase {
    switch self {
    case .noDocument: .brokenDocument
    case .heavy: .heavyDocument
    case .failed: .pandocFailed
    }
  }

  var arguments: [String: String] {
    if case .failed(let reason) = self { ["word": reason] } else { [:] }
  }
}
