import TestSupport

/// What a file makes a browser ask of another host, and what a strict policy for scripts and styles
/// forbids: one sentence for each.
enum OutsideRequests {
  /// Of a page of HTML, or of an SVG file.
  static func found(in text: String, isPage: Bool = true) -> [String] {
    let markup = Markup(text)
    let ofInstructions = markup.instructions
      .filter { $0.contains("xml-stylesheet") || $0.contains("SYSTEM") || $0.contains("ENTITY") }
    return markup.elements.flatMap { faults(of: $0, isPage: isPage) } + ofInstructions
  }

  /// Of a stylesheet.
  static func found(inStyles text: String) -> [String] {
    // Nearly all that is asked about is an element without styles.
    if text.isEmpty { return [] }
    let styles = text.replacing(#/(?s)\/\*.*?\*\//#, with: " ").lowercased()
    let imports = styles.matches(of: #/@import[^;]*/#).map { String($0.output) }
    let addresses = styles.matches(of: #/(?:url|src)\(\s*["']?([^"')]*)/#)
      .map { String($0.output.1) }
    let sets = styles.matches(of: #/image-set\(([^;}]*)/#)
      .flatMap { $0.output.1.matches(of: #/["']([^"']*)["']/#).map { String($0.output.1) } }
    return imports + (addresses + sets).filter { leadsOut($0) && !$0.hasPrefix("data:") }
  }

  /// Attributes whose addresses are asked for without a click, or with what the visitor wrote.
  private static let fetching: Set<String> = [
    "src", "srcset", "imagesrcset", "poster", "data", "action", "formaction", "background", "ping",
    "manifest", "codebase", "classid", "archive", "longdesc", "profile",
  ]

  private static func faults(of element: Markup.Element, isPage: Bool) -> [String] {
    var faults: [String] = []
    let describe = { (name: String, value: String) in "<\(element.name) \(name)=\"\(value)\">" }
    let isForbidden =
      switch element.name {
      case "base": true
      case "style": isPage
      // Of the site's own, for what works without it too: a file, which its policy can name.
      case "script" where isPage && element["type"] == "application/ld+json": false
      case "script": !isPage || element["src"] == nil || !mayStandThere(element)
      default: false
      }
    if isForbidden { faults.append("<\(element.name)>") }
    faults += found(inStyles: element.name == "style" ? element.text : "")
    for (name, value) in element.attributes {
      let isFault =
        switch name {
        case "style": isPage || !found(inStyles: value).isEmpty
        case "srcset", "imagesrcset": candidates(of: value).contains(where: leadsOut)
        case _ where fetching.contains(name): leadsOut(value)
        case "href", "xlink:href": !isAllowed(value, in: element)
        case "srcdoc": true
        case "content" where element["http-equiv"] != nil: leadsOut(refreshTarget(of: value))
        case _ where name.hasPrefix("on"): true
        default: !found(inStyles: value.contains("url(") ? value : "").isEmpty
        }
      if isFault { faults.append(describe(name, value)) }
    }
    return faults
  }

  /// A page does not wait for a script, but for the one of the way out: a page that was left has to
  /// give way before anything of it is painted.
  private static func mayStandThere(_ script: Markup.Element) -> Bool {
    script["defer"] != nil || script["src"]?.hasSuffix("assets/exit.js") == true
  }

  /// Links may lead elsewhere if they do not tell from where; what is loaded may not.
  private static func isAllowed(_ address: String, in element: Markup.Element) -> Bool {
    guard leadsOut(address) else { return true }
    let relations = Set((element["rel"] ?? "").split(separator: " "))
    let scheme = address.prefix { $0 != ":" }.lowercased()
    switch element.name {
    case "a", "area":
      // What an application on the reader's own machine opens.
      if ["tel", "mailto", "sms", "viber", "webcal"].contains(scheme) { return true }
      let isWeb = ["http", "https"].contains(scheme) || address.hasPrefix("//")
      return isWeb && relations.contains("noreferrer")
    // Said to search engines, not fetched.
    case "link":
      return relations.isSubset(of: ["canonical", "alternate"]) && !relations.isEmpty
    default: return false
    }
  }

  /// Whether an address has a scheme or a host of its own.
  private static func leadsOut(_ address: String) -> Bool {
    let bare = String(address.filter { !$0.isWhitespace })
    if bare.hasPrefix("/") || bare.hasPrefix("\\") {
      return bare.dropFirst().first.map { "/\\".contains($0) } ?? false
    }
    // A regular expression would be made anew for every link.
    let scheme = bare.prefix { $0 != ":" }
    return scheme.count < bare.count && scheme.first?.isLetter == true
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
  }

  private static func candidates(of set: String) -> [String] {
    set.split(separator: ",").map {
      String($0.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
    }
  }

  /// `0; url=../new/`: what follows `url=`.
  private static func refreshTarget(of content: String) -> String {
    content.firstMatch(of: #/(?i)url\s*=\s*["']?([^"']*)/#).map { String($0.output.1) } ?? ""
  }
}
