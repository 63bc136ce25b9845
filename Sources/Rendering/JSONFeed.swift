internal import Resolving
internal import SiteModel
internal import Templating

/// JSON Feed 1.1.
extension Feed {
  func writeJSON(to output: inout [UInt8]) {
    output += "{\n".utf8
    member("version", "https://jsonfeed.org/version/1.1", to: &output)
    member("title", title, to: &output)
    member("home_page_url", address(list.path), to: &output)
    member("feed_url", address(path), to: &output)
    member("language", language.text, to: &output)
    output += #""authors": [{"name": "#.utf8
    output.appendJSON(author)
    output += #", "url": "#.utf8
    output.appendJSON(address(site.home(language)))
    output += "}],\n\"items\": [\n".utf8
    for (number, page) in news.enumerated() {
      if number > 0 { output += ",\n".utf8 }
      write(page, to: &output)
    }
    output += "\n]\n}\n".utf8
  }

  private func write(_ page: Page, to output: inout [UInt8]) {
    output += "{\n".utf8
    member("id", name(of: page), to: &output)
    member("url", address(page.path), to: &output)
    member("title", page.title, to: &output)
    if let summary = page.header.summary { member("summary", summary, to: &output) }
    if let date = page.header.date { member("date_published", date.moment, to: &output) }
    if let changed = page.header.lastChange {
      member("date_modified", changed.moment, to: &output)
    }
    let tags = tags(of: page)
    if !tags.isEmpty {
      output += #""tags": ["#.utf8
      for (number, tag) in tags.enumerated() {
        if number > 0 { output += ", ".utf8 }
        output.appendJSON(tag.name)
      }
      output += "],\n".utf8
    }
    output += #""content_html": "#.utf8
    output.appendJSON(content(of: page))
    output += "\n}".utf8
  }

  private func member(_ name: String, _ text: String, to output: inout [UInt8]) {
    output += "\"\(name)\": ".utf8
    output.appendJSON(text)
    output += ",\n".utf8
  }
}
