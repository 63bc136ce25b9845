import Diagnostics
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 31, 32, 33, 64, 65, 1000])
  func `results stand in the order of the elements`(_ count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.concurrentMap { $0 * 2 } == numbers.map { $0 * 2 })
  }

  private final class Living: Sendable {
    let count = Atomic(0)
  }

  private final class Element: Sendable {
    let living: Living

    init(_ living: Living) {
      self.living = living
      living.count.add(1, ordering: .sequentiallyConsistent)
    }

    deinit { living.count.subtract(1, ordering: .sequentiallyConsistent) }
  }

  @Test func `elements that nobody else holds go while others are still to come`() async {
    let count = 32 * 500
    let living = Living()
    let seen = await (0..<count).map { _ in Element(living) }.concurrentMap { element in
      element.living.count.load(ordering: .sequentiallyConsistent)
    }
    #expect(seen.min() ?? count < count)
  }
}
