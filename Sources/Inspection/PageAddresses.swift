internal import Diagnostics
internal import SiteModel

/// What browsers do with the addresses of a page.
extension PageReader {
  mutating func readLink(
    _ value: String, _ range: Range<Int>, _ element: Markup.Element
  ) {
    switch element.name {
    case "a", "area": follow(value, range)
    case "base" where element.isHTML: reach(value, range)
    case "link" where element.isHTML:
      let relations = Set(
        (element["rel"]?.value ?? "").lowercased().split(whereSeparator: \.isWhitespace)
          .map(String.init))
      if !relations.isDisjoint(with: Self.fetched) {
        fetch(value, range, relations.contains("stylesheet") ? .styles : .other, from: element)
      } else if !relations.isDisjoint(with: Self.reached) {
        reach(value, range)
      } else {
        follow(value, range)
      }
    default:
      if !element.isHTML { fetch(value, range, .other, from: element) }
    }
  }

  /// What a page is to what it links so that browsers fetch that by themselves.
  private static let fetched: Set<String> = [
    "apple-touch-icon", "apple-touch-icon-precomposed", "apple-touch-startup-image",
    "compression-dictionary", "fluid-icon", "icon", "import", "manifest", "mask-icon",
    "modulepreload", "next", "prefetch", "preload", "prerender", "search", "stylesheet",
  ]

  /// Where browsers only prepare to ask.
  private static let reached: Set<String> = ["dns-prefetch", "preconnect"]

  /// `0; url=../new/`
  mutating func readRefresh(
    _ content: String, _ range: Range<Int>, _ element: Markup.Element
  ) {
    guard element.name == "meta", element["http-equiv"]?.value.lowercased() == "refresh" else {
      return
    }
    var rest = content.drop { $0.isWhitespace || $0.isNumber || $0 == "." }
    rest = rest.drop { $0.isWhitespace || $0 == ";" || $0 == "," }
    if rest.lowercased().hasPrefix("url") {
      let behind = rest.dropFirst(3).drop(while: \.isWhitespace)
      if behind.hasPrefix("=") { rest = behind.dropFirst().drop(while: \.isWhitespace) }
    }
    if let quote = rest.first, quote == "\"" || quote == "'" {
      rest = rest.dropFirst().prefix { $0 != quote }
    }
    if !rest.isEmpty { follow(String(rest), range, sends: true) }
  }

  /// - Parameter sends: whether the browser goes there without being told where, or takes along
  ///   what was written.
  mutating func follow(_ value: String, _ range: Range<Int>, sends: Bool = false) {
    let address = Address(value)
    switch address {
    case .other(let scheme, _) where Self.scripts.contains(scheme):
      add(.inlineScript, range, ["word": value.shortened])
    case .other: break
    case .absolute(let host, _) where sends && host != home.host:
      add(.foreignRequest, range, ["word": value.shortened, "host": host])
    default:
      mentions.append(Mention(address: address, word: value.shortened, range: range, use: .link))
    }
  }

  private static let scripts: Set<String> = ["javascript", "vbscript", "livescript"]

  /// For an address that is only told of a visit, so that nothing need stand there.
  mutating func reach(_ value: String, _ range: Range<Int>) {
    switch Address(value) {
    case .other(let scheme, _) where Self.scripts.contains(scheme):
      add(.inlineScript, range, ["word": value.shortened])
    case .absolute(let host, _) where host != home.host:
      add(.foreignRequest, range, ["word": value.shortened, "host": host])
    default: break
    }
  }

  mutating func fetch(
    _ value: String, _ range: Range<Int>, _ use: Mention.Use, from element: Markup.Element? = nil
  ) {
    let address = Address(value)
    switch address {
    case .other(let scheme, let rest):
      if Self.scripts.contains(scheme) || scheme == "data" && element?.name == "script" {
        add(.inlineScript, range, ["word": value.shortened])
      } else if scheme == "data", let element {
        readData(rest, range, element)
      }
    case .absolute(let host, _) where host != home.host:
      add(.foreignRequest, range, ["word": value.shortened, "host": host])
    case .relative(""): break
    default:
      mentions.append(Mention(address: address, word: value.shortened, range: range, use: use))
    }
  }

  /// A file that stands in its own address.
  private mutating func readData(
    _ rest: String, _ range: Range<Int>, _ element: Markup.Element
  ) {
    guard !["img", "image", "input", "source"].contains(element.name),
      let comma = rest.firstIndex(of: ",")
    else { return }
    let type = rest[..<comma].lowercased()
    var bytes = PercentEscapes.decoded(Array(rest[rest.index(after: comma)...].utf8))
    if type.hasSuffix(";base64") { bytes = Base64.decoded(bytes) }
    if type.hasPrefix("text/css") {
      readStyles(String(decoding: bytes, as: UTF8.self)) { _ in range }
    } else if ["html", "xml", "svg"].contains(where: type.contains) {
      readPage(bytes, range)
    }
  }

  /// A page within the page: its faults stand where it stands.
  mutating func readPage(_ bytes: [UInt8], _ range: Range<Int>) {
    guard depth < 3 else { return add(.tangledPage, range) }
    var inner = PageReader(home: home)
    inner.depth = depth + 1
    if !Markup.read(bytes, { inner.read($0) }) { add(.tangledPage, range) }
    let kinds: Set<Rule> = [
      .foreignRequest, .inlineScript, .eventHandler, .frameInPage, .formInPage, .tangledPage,
    ]
    for fault in inner.faults where kinds.contains(fault.rule) {
      add(fault.rule, range, fault.arguments)
    }
  }
}
