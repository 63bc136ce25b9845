/// A value together with everything that was said about it on the way.
package struct Diagnosed<Value> {
  package let value: Value
  package let diagnostics: [Diagnostic]

  @inlinable
  package init(_ value: Value, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
