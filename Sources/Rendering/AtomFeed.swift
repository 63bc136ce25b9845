internal import Resolving
internal import SiteModel
internal import Templating

/// RFC 4287.
extension Feed {
  func writeAtom(to output: inout [UInt8]) {
    let entries = entries { renderer.atomEntry(of: $0) }
    output += SiteRenderer.declaration.utf8
    if let styles = renderer.theme.interface.assets["feed_css"] {
      output += #"<?xml-stylesheet type="text/css" href=""#.utf8
      output.appendXML(path.link(to: styles))
      output += "\"?>\n".utf8
    }
    output += #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang=""#.utf8
    output.appendXML(language.text)
    output += "\">\n".utf8
    output.element("id", name)
    output.element("title", title)
    output += #"<subtitle type="html">"#.utf8
    output.appendXML(description)
    output += "</subtitle>\n".utf8
    output.link("self", format.contentType, to: address(path))
    output.link("alternate", "text/html", to: address(list.path))
    for twin in twins {
      output.link("alternate", format.contentType, to: address(twin.path), in: twin.language)
    }
    if let newest = entries.compactMap(\.page.header.lastChange).max() {
      output.element("updated", newest.moment)
    }
    output += "<author>\n".utf8
    output.element("name", author)
    output.element("uri", address(site.home(language)))
    output += "</author>\n".utf8
    for entry in entries { output += entry.bytes }
    output += "</feed>\n".utf8
  }
}

extension SiteRenderer {
  /// The entry of a page, in whatever feed it stands.
  fileprivate func atomEntry(of page: Page) -> [UInt8] {
    entries.entry(of: page.key) {
      var output: [UInt8] = []
      FeedEntry(renderer: self, page: page).writeAtom(to: &output)
      return output
    }
  }
}

extension FeedEntry {
  fileprivate func writeAtom(to output: inout [UInt8]) {
    output += "<entry>\n".utf8
    output.element("id", name)
    output.element("title", page.title)
    output.link("alternate", "text/html", to: address)
    if let date = page.header.date { output.element("published", date.moment) }
    if let changed = page.header.lastChange { output.element("updated", changed.moment) }
    if let summary = page.header.summary { output.element("summary", summary) }
    for tag in tags {
      output += #"<category term=""#.utf8
      output.appendXML(tag.id)
      output += #"" label=""#.utf8
      output.appendXML(tag.name)
      output += "\"/>\n".utf8
    }
    output += #"<content type="html">"#.utf8
    output.appendXML(content)
    output += "</content>\n</entry>\n".utf8
  }
}

extension [UInt8] {
  fileprivate mutating func element(_ name: String, _ text: String) {
    self += "<\(name)>".utf8
    appendXML(text)
    self += "</\(name)>\n".utf8
  }

  fileprivate mutating func link(
    _ relation: String, _ type: String, to address: String, in language: LanguageCode? = nil
  ) {
    self += #"<link rel="\#(relation)" type="\#(type)""#.utf8
    if let language { self += #" hreflang="\#(language)""#.utf8 }
    self += #" href=""#.utf8
    appendXML(address)
    self += "\"/>\n".utf8
  }
}
