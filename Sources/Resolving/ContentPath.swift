internal import SiteModel

/// Paths as authors write them inside `Content/`.
package enum ContentPath {
  /// The path from the source folder of what a destination in a file means; nil when it leads out of
  /// `Content/`. Percent escapes, as some editors write them, are read.
  package static func resolve(_ destination: String, from file: String) -> String? {
    let there = decoded(destination)
    var staysInside = true
    let capacity = file.utf8.count + there.utf8.count + 1
    let path = String(unsafeUninitializedCapacity: capacity) { path in
      let here = file.utf8Span.span
      let folder = folderEnd(here)
      for index in 0..<folder { path[index] = here[index] }
      let end = append(there.utf8Span.span, to: path, end: folder)
      staysInside = end != nil
      return end ?? 0
    }
    return staysInside && path.hasPrefix("Content/") ? path : nil
  }

  /// A path as its folder and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    return name.map { (String(path[..<$0]), String(path[$0...])) } ?? ("", path)
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  private static func folderEnd(_ file: Span<UInt8>) -> Int {
    var end = file.count
    while end > 0 {
      end -= 1
      if file[end] == slash { return end }
    }
    return 0
  }

  /// Goes from a folder on to where the destination leads; nil where that is above the first folder.
  private static func append(
    _ destination: Span<UInt8>, to path: UnsafeMutableBufferPointer<UInt8>, end folder: Int
  ) -> Int? {
    var end = folder
    var start = 0
    while start <= destination.count {
      var next = start
      while next < destination.count, destination[next] != slash { next += 1 }
      let part = destination.extracting(start..<next)
      start = next + 1
      if part.isEmpty || part.count == 1 && part[0] == dot { continue }
      if part.count == 2, part[0] == dot, part[1] == dot {
        guard end > 0 else { return nil }
        repeat { end -= 1 } while end > 0 && path[end] != slash
      } else {
        if end > 0 {
          path[end] = slash
          end += 1
        }
        for index in part.indices { path[end + index] = part[index] }
        end += part.count
      }
    }
    return end
  }

  /// The text with its percent escapes read.
  package static func decoded(_ text: String) -> String {
    guard text.firstOffset(of: UInt8(ascii: "%")) != nil else { return text }
    return String(decoding: PercentEscapes.decoded(Array(text.utf8)), as: UTF8.self)
  }
}

extension ContentPath {
  /// What an address leads to from the root of the site; nil where that is above it.
  static func resolve(address: String) -> String? {
    var parts: [Substring] = []
    for part in address.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// A path from the source folder as a link in a file writes it.
  static func relative(_ path: String, from file: String) -> String {
    let here = file.split(separator: "/").dropLast()
    let there = path.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared))
      .joined(separator: "/")
  }
}

extension String {
  /// How many bytes stand before the first one like this; nil where there is none.
  func firstOffset(of byte: UInt8) -> Int? {
    let bytes = utf8Span.span
    for index in bytes.indices where bytes[index] == byte { return index }
    return nil
  }
}
