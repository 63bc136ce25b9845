/// A value and the place where its author wrote it.
package struct Located<Value> {
  package let value: Value
  package let place: Place

  @inlinable
  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// What is made of the value, at the same place; nil where nothing is.
  @inlinable
  package func map<New>(_ transform: (Value) -> New?) -> Located<New>? {
    transform(value).map { Located<New>($0, at: place) }
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
