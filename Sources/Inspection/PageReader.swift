internal import Diagnostics

/// Gathers what is to be known of a page while its elements come by.
struct PageReader {
  let home: Home
  /// What the page asks of other hosts, and what else is wrong with it that it alone shows.
  private(set) var faults: [Fault] = []
  var mentions: [Mention] = []
  /// Names of places, with where each stands first.
  var ids: [String: Range<Int>] = [:]
  /// Old names of places, which may repeat an id.
  var names: Set<String> = []
  private(set) var base: String?
  /// What the page says of the whole site: that it has no forms, or leads to a host.
  var told: Set<String> = []
  /// The encoding that the page says it has, in small letters.
  private(set) var charset: String?
  private var level = 1
  /// Pages within attributes of pages are looked into, but not for ever.
  var depth = 0

  init(home: Home) { self.home = home }

  mutating func read(_ element: Markup.Element) {
    for attribute in element.attributes { read(attribute, of: element) }
    guard !element.isHTML else { return readHTML(element) }
    if element.name == "script" { readScript(element) }
    if element.name == "style" { readStyle(element) }
  }

  mutating func add(
    _ rule: Rule, _ range: Range<Int>, _ arguments: [String: String] = [:],
    likeness: [String]? = nil
  ) {
    faults.append(Fault(rule, range, arguments, likeness: likeness))
  }
}

extension PageReader {
  private mutating func readHTML(_ element: Markup.Element) {
    switch element.name {
    case "script": readScript(element)
    case "style": readStyle(element)
    case "form" where !leadsOut(element["action"]): add(.formInPage, element.range)
    case "iframe", "frame", "object", "embed", "applet", "portal", "fencedframe":
      guard !leadsOut(element["src"] ?? element["data"]) else { return }
      add(.frameInPage, element.range, ["word": "<\(element.name)>"])
    case "h1", "h2", "h3", "h4", "h5", "h6": readHeading(element)
    case "img": expectAlt(element)
    case "input" where element["type"]?.value.lowercased() == "image": expectAlt(element)
    case "area" where element["href"] != nil: expectAlt(element)
    case "meta" where charset == nil: charset = Self.charset(element)
    case "base" where base == nil && !element.isInTemplate: base = element["href"]?.value
    default: break
    }
  }

  /// Whether it names another host, which is told of the element already.
  private func leadsOut(_ attribute: Markup.Attribute?) -> Bool {
    attribute.map { home.otherHost(in: $0.value) != nil } ?? false
  }

  private static func charset(_ element: Markup.Element) -> String? {
    if let charset = element["charset"] { return charset.value.lowercased() }
    guard element["http-equiv"]?.value.lowercased() == "content-type",
      let content = element["content"]?.value.lowercased()
    else { return nil }
    return content.firstRange(of: "charset=").map { String(content[$0.upperBound...]) }
  }

  private mutating func readHeading(_ element: Markup.Element) {
    guard !element.isInTemplate, let digit = element.name.last?.wholeNumberValue else { return }
    if digit > level + 1 {
      add(
        .headingJump, element.range,
        ["word": element.name, "before": "h\(level)", "anchor": element["id"]?.value ?? ""],
        likeness: [element.name])
    }
    level = digit
  }

  /// Without a word for it, a picture is read out by the name of its file.
  private mutating func expectAlt(_ element: Markup.Element) {
    let isNamed = ["alt", "aria-label", "aria-labelledby"].contains { element[$0] != nil }
    let isHidden =
      element["aria-hidden"]?.value == "true"
      || ["none", "presentation"].contains(element["role"]?.value.lowercased())
    let address = (element["src"] ?? element["href"])?.value ?? ""
    // One of another host has to go.
    guard !isNamed, !isHidden, home.otherHost(in: address) == nil else { return }
    add(
      .pictureWithoutAlt, element.range, ["word": "<\(element.name)>", "path": address.shortened],
      likeness: [String(address.split(separator: "/").last ?? "")])
  }

  private static let programs: Set<String> = [
    "", "module", "importmap", "speculationrules", "application/ecmascript",
    "application/javascript", "application/x-ecmascript", "application/x-javascript",
    "text/ecmascript", "text/javascript", "text/jscript", "text/livescript", "text/x-ecmascript",
    "text/x-javascript", "text/vbscript",
  ]

  /// A script of another type is a block of data and is not run.
  private mutating func readScript(_ element: Markup.Element) {
    let type = element["type"]?.value.lowercased() ?? ""
    let kind = type.prefix { $0 != ";" }.filter { !$0.isWhitespace }
    let version = kind.hasPrefix("text/javascript1.") || kind.hasPrefix("text/jscript")
    guard version || Self.programs.contains(kind), element["src"] == nil,
      element.isHTML || element["href"] == nil, let text = element.text?.text,
      text.contains(where: { !$0.isWhitespace })
    else { return }
    add(.inlineScript, element.range, ["word": "<script>"])
  }

  private mutating func readStyle(_ element: Markup.Element) {
    add(.inlineStyle, element.range, ["word": "<style>"])
    guard let (text, offset) = element.text else { return }
    readStyles(text) { offset + $0.lowerBound..<offset + $0.upperBound }
  }

  mutating func readStyles(_ text: String, at range: (Range<Int>) -> Range<Int>) {
    for request in StyleSheet.requests(in: Array(text.utf8)) {
      fetch(request.address, range(request.range), .other)
    }
  }
}
