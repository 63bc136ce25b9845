import Diagnostics
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 31, 32, 33, 64, 65, 1000])
  func `results stand in the order of the elements`(_ count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.concurrentMap { $0 * 2 } == numbers.map { $0 * 2 })
  }
}
