internal import Resolving
internal import SiteModel
internal import Templating

/// RFC 4287.
extension Feed {
  func writeAtom(to output: inout [UInt8]) {
    output += SiteRenderer.declaration.utf8
    if let styles = renderer.theme.interface.assets["feed_css"] {
      output += #"<?xml-stylesheet type="text/css" href=""#.utf8
      output.appendXML(path.link(to: styles))
      output += "\"?>\n".utf8
    }
    output += #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang=""#.utf8
    output.appendXML(language.text)
    output += "\">\n".utf8
    element("id", name, to: &output)
    element("title", title, to: &output)
    output += #"<subtitle type="html">"#.utf8
    output.appendXML(description)
    output += "</subtitle>\n".utf8
    link("self", format.contentType, to: path, &output)
    link("alternate", "text/html", to: list.path, &output)
    if let newest = news.compactMap(\.header.lastChange).max() {
      element("updated", newest.moment, to: &output)
    }
    output += "<author>\n".utf8
    element("name", author, to: &output)
    element("uri", address(site.home(language)), to: &output)
    output += "</author>\n".utf8
    for page in news { write(page, to: &output) }
    output += "</feed>\n".utf8
  }

  private func write(_ page: Page, to output: inout [UInt8]) {
    output += "<entry>\n".utf8
    element("id", name(of: page), to: &output)
    element("title", page.title, to: &output)
    link("alternate", "text/html", to: page.path, &output)
    if let date = page.header.date { element("published", date.moment, to: &output) }
    if let changed = page.header.lastChange { element("updated", changed.moment, to: &output) }
    if let summary = page.header.summary { element("summary", summary, to: &output) }
    for tag in tags(of: page) {
      output += #"<category term=""#.utf8
      output.appendXML(tag.id)
      output += #"" label=""#.utf8
      output.appendXML(tag.name)
      output += "\"/>\n".utf8
    }
    output += #"<content type="html">"#.utf8
    output.appendXML(content(of: page))
    output += "</content>\n</entry>\n".utf8
  }

  private func element(_ name: String, _ text: String, to output: inout [UInt8]) {
    output += "<\(name)>".utf8
    output.appendXML(text)
    output += "</\(name)>\n".utf8
  }

  private func link(
    _ relation: String, _ type: String, to path: SitePath, _ output: inout [UInt8]
  ) {
    output += #"<link rel="\#(relation)" type="\#(type)" href=""#.utf8
    output.appendXML(address(path))
    output += "\"/>\n".utf8
  }
}
