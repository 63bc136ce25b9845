/// What a picture says of itself, without being decoded.
package struct PictureFacts: Sendable, Hashable {
  /// As browsers show it; nil where the file does not say.
  package var pixels: PixelSize?
  /// The first thing in an SVG that could act or ask another host, as it stands there.
  package var danger: String?
  /// Whether the file ends before the picture does.
  package var isCutShort = false
}

package struct PixelSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  /// Nil for a picture of no width or height, or of one that no picture has.
  init?(_ width: Int, _ height: Int) {
    guard 1...1_000_000 ~= width, 1...1_000_000 ~= height else { return nil }
    self.width = width
    self.height = height
  }

  /// The size of the picture lying on its side.
  var turned: PixelSize { PixelSize(turning: self) }

  private init(turning size: PixelSize) {
    width = size.height
    height = size.width
  }
}

/// What is found in the file of a picture.
struct PictureFindings {
  /// Nil where it is no picture that browsers show.
  var facts: PictureFacts?
  /// Whether it says where on the earth it was taken.
  var tellsPlace = false

  /// Notes how a camera was held, and where. Browsers turn a picture as its camera says; 5 to 8 lie
  /// on their sides.
  mutating func add(_ exif: Exif, turning: Bool = true) {
    if exif.tellsPlace { tellsPlace = true }
    guard turning, let orientation = exif.orientation, 5...8 ~= orientation else { return }
    let turned = facts?.pixels?.turned
    facts?.pixels = turned
  }
}
