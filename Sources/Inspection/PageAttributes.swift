internal import Diagnostics

/// What the attributes of elements say and ask for.
extension PageReader {
  mutating func read(_ attribute: Markup.Attribute, of element: Markup.Element) {
    let range = attribute.range
    switch attribute.name {
    case "id": readID(attribute.value, range, element)
    case "name" where element.isHTML && element.name == "a" && !element.isInTemplate:
      names.insert(attribute.value)
    case "style":
      add(.inlineStyle, range, ["word": "<\(element.name) style>"])
      readStyles(attribute.value) { _ in range }
    case "data-told": told.insert(attribute.value)
    case "srcdoc": readPage(Array(attribute.value.utf8), range)
    case "href": readLink(attribute.value, range, element)
    case "content": readRefresh(attribute.value, range, element)
    case "srcset", "imagesrcset":
      for address in Self.candidates(attribute.value) { fetch(address, range, .laterPicture) }
    case "action", "formaction": follow(attribute.value, range, sends: true)
    case let name where Self.isHandler(name):
      add(.eventHandler, range, ["word": name])
    case let name: readOther(name, attribute.value, range, element)
    }
  }

  private static func isHandler(_ name: String) -> Bool {
    name.utf8.count > 3 && name.hasPrefix("on") && name.utf8.allSatisfy(\.isLetter)
  }

  private mutating func readOther(
    _ name: String, _ value: String, _ range: Range<Int>, _ element: Markup.Element
  ) {
    if let holders = Self.fetching[name] {
      guard holders.isEmpty || holders.contains(element.name) else { return }
      return fetch(value, range, use(of: element, name), from: element)
    }
    if Self.lists.contains(name) {
      for address in value.split(whereSeparator: \.isWhitespace) {
        reach(String(address), range)
      }
    } else if !element.isHTML {
      if ["to", "from", "by", "values"].contains(name) {
        for address in value.split(separator: ";") { reach(String(address), range) }
      }
      if value.utf8.contains(UInt8(ascii: "(")) { readStyles(value) { _ in range } }
    }
  }

  /// Attributes whose address is fetched with the page, and the elements of which that is true; of
  /// all where none are named.
  private static let fetching: [String: Set<String>] = [
    "src": [], "poster": [], "background": [], "lowsrc": [], "dynsrc": [],
    "data": ["object"], "code": ["applet", "object"], "codebase": ["applet", "object"],
    "classid": ["object"], "manifest": ["html"],
  ]

  /// Addresses, one behind another, that are told of a visit.
  private static let lists: Set<String> = ["ping", "attributionsrc", "archive"]

  private func use(of element: Markup.Element, _ name: String) -> Mention.Use {
    switch element.name {
    case "script": .script
    case "img", "image", "input": isLater(element) ? .laterPicture : .picture
    case "video" where name == "poster": .picture
    default: .other
    }
  }

  private func isLater(_ element: Markup.Element) -> Bool {
    element["loading"]?.value.lowercased() == "lazy"
  }

  private mutating func readID(_ id: String, _ range: Range<Int>, _ element: Markup.Element) {
    guard !id.isEmpty, !element.isInTemplate else { return }
    if ids[id] != nil { add(.repeatedID, range, ["word": id]) } else { ids[id] = range }
  }

  /// `a.jpg 1x, b.jpg 2x`: an address may hold commas, but not end in one.
  static func candidates(_ set: String) -> [String] {
    var addresses: [String] = []
    var rest = set[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard !rest.isEmpty else { return addresses }
      var word = rest.prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...]
      if word.hasSuffix(",") {
        while word.hasSuffix(",") { word.removeLast() }
      } else {
        rest = rest.drop { $0 != "," }
      }
      addresses.append(String(word))
    }
  }
}
