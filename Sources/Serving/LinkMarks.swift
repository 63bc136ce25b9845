/// Marks the links of a page that lead to what readers do not get.
struct LinkMarks {
  /// By their addresses, with the folder in which the site stands, what is said of such pages.
  let words: [String: String]
}

extension LinkMarks {
  /// An element of its own before the words of a link: what a style puts before or behind links by
  /// itself may be a whole card.
  ///
  /// - Parameter address: where the page stands.
  func put(on page: [UInt8], at address: String) -> [UInt8] {
    guard !words.isEmpty else { return page }
    var output: [UInt8] = []
    var done = 0
    for link in Self.links(in: page) {
      let target = String(decoding: page[link.target], as: UTF8.self)
      guard let word = words[Self.resolve(target, from: address)] else { continue }
      let mark: HTML = "<b data-mayak>\(word)</b> "
      output += page[done..<link.words]
      output += mark.text.utf8
      done = link.words
    }
    return done == 0 ? page : output + page[done...]
  }

  /// Where each link leads, and where its words begin.
  private static func links(in page: [UInt8]) -> [(target: Range<Int>, words: Int)] {
    let name = Array(" href=\"".utf8)
    var links: [(target: Range<Int>, words: Int)] = []
    var tag: Int?
    for place in page.indices {
      switch page[place] {
      case UInt8(ascii: "<"): tag = place
      case UInt8(ascii: ">"): tag = nil
      case UInt8(ascii: " "):
        guard let tag, place + name.count < page.count, page[tag + 1] == UInt8(ascii: "a"),
          page[tag + 2] == UInt8(ascii: " "), page[place...].starts(with: name),
          let end = page[(place + name.count)...].firstIndex(of: UInt8(ascii: "\"")),
          let words = page[end...].firstIndex(of: UInt8(ascii: ">"))
        else { continue }
        links.append((place + name.count..<end, words + 1))
      default: break
      }
    }
    return links
  }

  /// The path to which a link leads; empty where it leads to another place.
  static func resolve(_ target: String, from address: String) -> String {
    let path = target.prefix { $0 != "?" && $0 != "#" }
    guard !path.contains(":"), !path.hasPrefix("//"), !path.isEmpty else { return "" }
    if path.hasPrefix("/") { return String(path) }
    var names = address.split(separator: "/")
    if !address.hasSuffix("/") { names.removeLast() }
    var isFolder = true
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      isFolder = ["", ".", ".."].contains(name)
      if name == ".." { _ = names.popLast() } else if !isFolder { names.append(name) }
    }
    let text = names.map { "\($0)/" }.joined()
    return "/" + (isFolder ? text : String(text.dropLast()))
  }
}
