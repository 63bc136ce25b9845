extension Array where Element: Sendable {
  /// Maps every element, several at a time; the results stand in the order of the elements,
  /// whatever order they were made in.
  package func concurrentMap<Output: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Output
  ) async -> [Output] {
    let batch = 32
    guard count > batch else { return map(transform) }
    let starts = Array<Int>(stride(from: 0, to: count, by: batch))
    return await withTaskGroup(of: (Int, [Output]).self) { group in
      for start in starts {
        let slice = self[start..<Swift.min(start + batch, count)]
        group.addTask { (start / batch, slice.map(transform)) }
      }
      var batches = [[Output]](repeating: [], count: starts.count)
      for await (index, outputs) in group { batches[index] = outputs }
      return batches.flatMap { $0 }
    }
  }
}
