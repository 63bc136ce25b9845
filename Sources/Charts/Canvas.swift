internal import Markdown

/// The inside of an SVG picture. What is drawn says where it begins in the direction of reading; in a
/// language written from right to left everything is mirrored.
struct Canvas {
  /// The picture is 280 units wide: with letters of 15 it can be read on a telephone.
  static let width = 2800

  let isRightToLeft: Bool
  private(set) var bytes: [UInt8] = []

  init(isRightToLeft: Bool) {
    self.isRightToLeft = isRightToLeft
  }

  /// Where a text is held: in the direction of reading.
  enum Anchor: String {
    case start, middle, end
  }

  /// Tenths of a unit as SVG writes them: `12.5`, `12`.
  static func text(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// A value's part of a length. Both are at most 10^18, so that the product needs two words.
  static func part(_ length: Int, of value: Int, outOf whole: Int) -> Int {
    guard whole > 0 else { return 0 }
    return whole.dividingFullWidth(length.multipliedFullWidth(by: value)).quotient
  }

  private func x(_ x: Int) -> Int { isRightToLeft ? Self.width - x : x }

  mutating func text(
    _ text: String, x: Int, baseline: Int, anchor: Anchor = .start, of kind: String? = nil
  ) {
    append("<text")
    if let kind { append(" class=\"\(kind)\"") }
    append(" x=\"\(Self.text(self.x(x)))\" y=\"\(Self.text(baseline))\"")
    if anchor != .start { append(" text-anchor=\"\(anchor.rawValue)\"") }
    append(">")
    HTMLText.append(text, to: &bytes)
    append("</text>")
  }

  mutating func rectangle(
    x: Int, y: Int, width: Int, height: Int, radius: Int = 0, of kind: String
  ) {
    let left = isRightToLeft ? self.x(x) - width : x
    append(
      "<rect class=\"\(kind)\" x=\"\(Self.text(left))\" y=\"\(Self.text(y))\""
        + " width=\"\(Self.text(width))\" height=\"\(Self.text(height))\"")
    if radius > 0 { append(" rx=\"\(Self.text(radius))\"") }
    outline(of: kind)
    append("/>")
  }

  mutating func circle(x: Int, y: Int, radius: Int, of kind: String) {
    append(
      "<circle class=\"\(kind)\" cx=\"\(Self.text(self.x(x)))\" cy=\"\(Self.text(y))\""
        + " r=\"\(Self.text(radius))\"")
    outline(of: kind)
    append("/>")
  }

  mutating func line(through points: [(x: Int, y: Int)], of kind: String) {
    let path = points.map { "\(Self.text(x($0.x))) \(Self.text($0.y))" }.joined(separator: "L")
    append("<path class=\"\(kind)\" d=\"M\(path)\" fill=\"none\" stroke=\"currentColor\"/>")
  }

  /// What is empty is told from what is full by more than a colour, also without a style sheet.
  private mutating func outline(of kind: String) {
    if kind == Self.empty { append(" fill=\"none\" stroke=\"currentColor\"") }
  }

  static let empty = "chart-empty"

  private mutating func append(_ text: String) { bytes += Array(text.utf8) }
}
