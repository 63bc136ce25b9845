internal import Diagnostics
internal import Reading
internal import SiteModel

/// `Content/site.yml` in JSON Schema, by the keys that its reader takes.
struct SiteFileSchema {
  let site: ParsedSite
  let help: KeyHelp
}

extension SiteFileSchema {
  var schema: JSON {
    object(
      SiteKey.allCases.map { ($0.rawValue, value(of: $0), Phrase.siteKeys[$0.rawValue]) },
      required: SiteKey.allCases.filter(\.isRequired).map(\.rawValue))
  }

  private var words: JSON { values.localized(ValueSchema.text) }
  private var values: ValueSchema {
    ValueSchema(
      help: help, languages: site.configuration.languages, fallback: site.configuration.fallback)
  }
  private var kinds: JSON { ["enum": .texts(site.kinds.keys.sorted())] }

  private func value(of key: SiteKey) -> JSON {
    switch key {
    case .theme: ["enum": [1, "1"]]
    case .title, .tagline, .notice: words
    case .baseURL: ["type": "string", "pattern": "^https?://"]
    case .timeZone: ["type": "string"]
    case .country: ["type": "string", "pattern": "^[A-Z]{2}$"]
    case .languages: ["type": "array", "items": ["type": "string"], "minItems": 1]
    case .fallback: fallback
    case .exit: values.localized(ValueSchema.link)
    case .kind: kinds
    case .sections: ["type": "object", "additionalProperties": section(isOuter: true)]
    case .tags: tags
    case .menu, .footer: menu
    case .trustHTML: ["type": "boolean"]
    case .complaints: complaints
    case .budgets: budgets
    case .feed:
      ["anyOf": .list([["type": "integer", "minimum": 0], ["enum": ["off"]]])]
    case .humans, .search, .share, .shareCards, .offerLanguage: ["type": "boolean"]
    case .firstLanguage: ["enum": .texts(AddressChoices.prefixes)]
    case .expired: ["enum": .texts(AddressChoices.traces)]
    case .typography: ["enum": .texts(SettingChoice.words)]
    case .security: security
    case .hosting: hosting
    case .compress: ["type": "boolean"]
    case .outdated: outdated
    }
  }

  private func section(isOuter: Bool) -> JSON {
    let keys = SectionKey.allCases.filter { isOuter || $0 != .sections }
    return object(
      keys.map { ($0.rawValue, value(of: $0), Phrase.sectionKeys[$0.rawValue]) },
      required: keys.filter(\.isRequired).map(\.rawValue))
  }

  private var tags: JSON {
    object(
      SectionKey.ofTags.map { ($0.rawValue, value(of: $0), Phrase.sectionKeys[$0.rawValue]) },
      required: SectionKey.ofTags.filter(\.isRequired).map(\.rawValue))
  }

  private func value(of key: SectionKey) -> JSON {
    switch key {
    case .kind: kinds
    case .title: words
    case .path: values.localized(["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"])
    case .pagePath:
      ["anyOf": .list([Self.pattern, values.localized(Self.pattern)])]
    case .order: ["enum": .texts(PageOrder.allCases.map(\.rawValue))]
    case .perPage: ["type": "integer", "minimum": 1]
    case .sections: ["type": "object", "additionalProperties": section(isOuter: false)]
    }
  }

  private static let pattern: JSON = ["type": "string", "pattern": "^/.*\\{slug\\}.*/$"]

  private var menu: JSON {
    let link: JSON = [
      "type": "object", "properties": ["title": words, "url": ValueSchema.link],
      "required": ["title", "url"], "additionalProperties": false,
    ]
    return ["type": "array", "items": ["anyOf": .list([["type": "string"], link])]]
  }

  private var complaints: JSON {
    let rules = Rule.all.filter { $0.canBeSilenced && $0.severity < .error }
    return object(
      rules.map { ($0.id, ["enum": ["off", "advice", "warning", "error"]], nil) }, required: [])
  }

  private var budgets: JSON {
    object(
      Budgets.Part.allCases.map { ($0.rawValue, ["type": "integer", "minimum": 1], nil) },
      required: [])
  }

  private var security: JSON {
    let link = ValueSchema.link
    let links: JSON = ["anyOf": .list([link, ["type": "array", "items": link, "minItems": 1]])]
    return [
      "type": "object",
      "properties": ["contact": links, "expires": ["type": "string"], "policy": link],
      "required": ["contact", "expires"], "additionalProperties": false,
    ]
  }

  private var hosting: JSON {
    let server: JSON = ["enum": .texts(Hosting.Server.allCases.map(\.rawValue))]
    return [
      "anyOf": .list([server, ["type": "array", "items": server, "uniqueItems": true]])
    ]
  }

  private var fallback: JSON {
    let code: JSON = ["enum": .texts(site.configuration.languages.map(\.text))]
    let codes: JSON = ["type": "array", "items": code, "minItems": 1, "uniqueItems": true]
    let lenders: JSON = ["anyOf": .list([code, codes])]
    let each = site.configuration.languages.map { ($0.text, lenders) }
    return JSON.object([
      ("type", "object"), ("properties", JSON.object(each)), ("additionalProperties", false),
    ])
  }

  private var outdated: JSON {
    let named: JSON = [
      "type": "object", "additionalProperties": ["anyOf": .list([measure, choice([])])],
    ]
    return ["anyOf": .list([measure, choice([(.kinds, named), (.sections, named)])])]
  }

  private var measure: JSON { ["enum": .texts(OutdatedPolicy.Measure.allCases.map(\.rawValue))] }

  /// A word with its days, and what else may stand beside them.
  private func choice(_ more: [(key: OutdatedKey, value: JSON)]) -> JSON {
    let days: JSON = ["type": "integer", "minimum": 0]
    return object(
      ([(.policy, measure), (.days, days)] + more).map {
        ($0.key.rawValue, $0.value, Phrase.outdatedKeys[$0.key.rawValue])
      }, required: [])
  }

  private func object(
    _ properties: [(name: String, value: JSON, help: Phrase?)], required: [String]
  ) -> JSON {
    let described = properties.map { name, value, phrase in
      let sentence = phrase?.text.filled([:], in: help.language).replacing("`", with: "")
      return (name, value.adding("description", sentence.map { .text($0) }))
    }
    return JSON.object([
      ("type", "object"), ("properties", JSON.object(described)), ("additionalProperties", false),
    ]).adding("required", required.isEmpty ? nil : .texts(required))
  }
}
