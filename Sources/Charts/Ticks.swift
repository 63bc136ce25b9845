internal import SiteModel

/// The marks of an axis that begins at nought: at equal steps of 1, 2 or 5 times a power of ten, at
/// most five of them, up to the first that is not below the greatest value.
struct Ticks {
  /// In millionths, from nought on.
  let values: [Int]

  /// - Parameter values: none of them below nought.
  init(upTo values: [Decimal]) {
    let greatest = values.map(\.millionths).max() ?? 0
    // No finer than the values themselves: half a person is not counted.
    let places = values.map(\.places).max() ?? 0
    var power = (places..<6).reduce(1) { power, _ in power * 10 }
    while true {
      for step in [power, 2 * power, 5 * power] where step * 5 >= greatest {
        let count = max((greatest + step - 1) / step, 1)
        self.values = (0...count).map { $0 * step }
        return
      }
      power *= 10
    }
  }

  var top: Int { values.last ?? 1 }
}
