extension Array where Element: Sendable {
  /// Maps every element, several at a time; the results stand in the order of the elements,
  /// whatever order they were made in.
  ///
  /// The array is used up: where nobody else holds it, an element goes as soon as its batch is done.
  package consuming func concurrentMap<Output: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Output
  ) async -> [Output] {
    let size = 32
    let count = self.count
    guard count > size else { return map(transform) }
    var batches = stride(from: 0, to: count, by: size).map {
      Array(self[$0..<Swift.min($0 + size, count)])
    }
    self = []
    return await withTaskGroup(of: (Int, [Output]).self) { group in
      for index in batches.indices {
        let batch = batches[index]
        batches[index] = []
        group.addTask { (index, batch.map(transform)) }
      }
      var outputs = [[Output]](repeating: [], count: batches.count)
      for await (index, batch) in group { outputs[index] = batch }
      return outputs.flatMap { $0 }
    }
  }
}
