import Preview

/// An answer before the strip is put on, and by what it is told from others.
struct PageView {
  let status: Int
  let type: String
  let bytes: [UInt8]
  /// Of what the preview dresses.
  var page: PreviewPage?
  var source: String?
  /// Said across the page.
  var mark: String?
  var location: String?

  init(_ status: Int, _ type: String, _ bytes: [UInt8]) {
    self.status = status
    self.type = type
    self.bytes = bytes
  }
}

extension PageView {
  static let html = "text/html"

  var isPage: Bool { type.hasPrefix(Self.html) }

  /// Differs wherever readers of the preview would see something else. It means nothing to another run
  /// of the program.
  var name: String {
    var hasher = Hasher()
    hasher.combine(status)
    hasher.combine(mark)
    hasher.combine(bytes)
    return String(UInt(bitPattern: hasher.finalize()), radix: 36)
  }
}

extension String {
  /// The same for a text.
  var seenName: String { String(UInt(bitPattern: hashValue), radix: 36) }
}
