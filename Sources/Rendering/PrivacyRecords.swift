internal import Diagnostics
internal import Inspection
internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// What the site makes browsers do and where it leads, by its files: nobody has to claim it.
enum PrivacyRecords {
  static let record = TemplateRecord<Scene>(
    "what a visit tells and leaves behind",
    [
      .list("scripts", of: script, "The scripts among its files.") { $0.site.scripts },
      .list("hosts", of: host, "The hosts of other sites to which its links lead.") {
        $0.site.linkedHosts
      },
      .flag("passes_on", "Whether any page has links to pass it on.") {
        $0.links == .folders && $0.site.passesPagesOn
      },
    ])

  private static let script = TemplateRecord<PublishedFile>(
    "script",
    [
      .text("name", "Its name.") { $0.assetName.map { String($0) } ?? $0.path.text },
      .text("path", "Where it stands, from the root of the site.") { $0.path.text },
      .flag("keeps_for_tab", "Whether it may keep something until the tab is closed.") {
        $0.use.contains(.keepsForTab)
      },
      .flag("keeps_longer", "Whether it may keep something on the device for longer.") {
        $0.use.contains(.keepsLonger)
      },
      .flag("asks", "Whether it may ask the site for something more.") { $0.use.contains(.asks) },
    ])

  private static let host = TemplateRecord<String>(
    "host",
    [
      .text("name", "Its name.") { $0 },
      TemplateField(
        "parts", .list(.text), "Its name cut where a line may end: behind each dot."
      ) { name in
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return .list(of: Array(parts.indices)) {
          .text($0 + 1 < parts.count ? "\(parts[$0])." : String(parts[$0]))
        }
      },
    ])
}

extension PublishedFile {
  fileprivate var use: ScriptUse { source.facts?.script ?? [] }
}

extension Site {
  fileprivate var scripts: [PublishedFile] {
    files.filter { InspectedFile.Kind($0.path.text) == .script }.sorted { $0.path < $1.path }
  }

  /// Without the site's own, in the order of their names.
  fileprivate var linkedHosts: [String] {
    var search = HostSearch(home: Home(configuration.baseURL))
    for link in configuration.languages.compactMap({ configuration.exit?[$0] }) {
      search.add(link)
    }
    for entry in Array(layout.menus.values.joined()) + layout.footers.values.joined() {
      if case .external(let address) = entry.target { search.add(address) }
    }
    for page in pages {
      search.add(page.text.links.compactMap { $0 } + page.targets.links.values)
      search.add(fields: page.values)
      for block in page.facts.blocks { search.add(fields: block.values) }
    }
    for data in data.values {
      for targets in data.targets.values { search.add(targets.links.values) }
      for record in data.records {
        for language in configuration.languages {
          search.add(fields: record.record.values[language] ?? [:])
        }
      }
    }
    return search.hosts.sorted()
  }
}

/// Gathers the hosts that addresses name.
private struct HostSearch {
  let home: Home
  private(set) var hosts: Set<String> = []

  init(home: Home) { self.home = home }

  mutating func add(_ address: String) {
    if let host = home.otherHost(in: address) { hosts.insert(host) }
  }

  mutating func add(_ targets: some Sequence<LinkTarget>) {
    for case .external(let address) in targets { add(address) }
  }

  mutating func add(fields: [String: Located<FieldValue>]) {
    for field in fields.values { add(field.value) }
  }

  mutating func add(_ value: FieldValue) {
    switch value {
    case .link(let link): add(link.value)
    case .markdown(let text): for link in text.links { add(link.destination) }
    case .list(let items): for item in items { add(item.value) }
    case .record(let fields): add(fields: fields)
    default: break
    }
  }
}
