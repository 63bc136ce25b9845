internal import Resolving
internal import SiteModel
internal import Templating

/// JSON Feed 1.1.
extension Feed {
  func writeJSON(to output: inout [UInt8]) {
    output += "{\n".utf8
    output.member("version", "https://jsonfeed.org/version/1.1")
    output.member("title", title)
    output.member("home_page_url", address(list.path))
    output.member("feed_url", address(path))
    output.member("language", language.text)
    output += #""authors": [{"name": "#.utf8
    output.appendJSON(author)
    output += #", "url": "#.utf8
    output.appendJSON(address(site.home(language)))
    output += "}],\n\"items\": [\n".utf8
    let entries = entries { page in
      var entry: [UInt8] = []
      FeedEntry(renderer: renderer, page: page).writeJSON(to: &entry)
      return entry
    }
    for (number, entry) in entries.enumerated() {
      if number > 0 { output += ",\n".utf8 }
      output += entry.bytes
    }
    output += "\n]\n}\n".utf8
  }
}

extension FeedEntry {
  fileprivate func writeJSON(to output: inout [UInt8]) {
    output += "{\n".utf8
    output.member("id", name)
    output.member("url", address)
    output.member("title", page.title)
    if let summary = page.header.summary { output.member("summary", summary) }
    if let date = page.header.date { output.member("date_published", date.moment) }
    if let changed = page.header.lastChange {
      output.member("date_modified", changed.moment)
    }
    if !tags.isEmpty {
      output += #""tags": ["#.utf8
      for (number, tag) in tags.enumerated() {
        if number > 0 { output += ", ".utf8 }
        output.appendJSON(tag.name)
      }
      output += "],\n".utf8
    }
    output += #""content_html": "#.utf8
    output.appendJSON(content[...])
    output += "\n}".utf8
  }
}

extension [UInt8] {
  fileprivate mutating func member(_ name: String, _ text: String) {
    self += "\"\(name)\": ".utf8
    appendJSON(text)
    self += ",\n".utf8
  }
}
