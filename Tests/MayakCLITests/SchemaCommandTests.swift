import Authoring
import Foundation
import SiteModel
import TestSupport
import Testing

/// The JSON Schemas for editors. `make schemas` holds them against their meta-schema and the example.
@Suite struct SchemaCommandTests {
  private func schema(_ name: String, _ options: String...) throws -> [String: Any] {
    let site = try SiteFolder(.small)
    #expect(try site.mayak("schema", ["out"] + options).code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(try site.read("out/\(name)").utf8))
    return try #require(object as? [String: Any])
  }

  @Test func `a header may say what every page may and what its kind adds, and nothing else`()
    throws
  {
    let news = try schema("headers/news.json")
    let properties = try #require(news["properties"] as? [String: Any])
    #expect(Set(FrontMatter.fields.map(\.name)).isSubset(of: Set(properties.keys)))
    #expect(properties["event_place"] != nil)
    #expect(news["additionalProperties"] as? Bool == false)
    #expect(news["required"] as? [String] == ["title", "summary"])
  }

  @Test func `data is worded in the languages of the site`() throws {
    let data = try schema("data/helplines.json")
    let record = try #require(data["items"] as? [String: Any])
    let properties = try #require(record["properties"] as? [String: [String: Any]])
    #expect(properties["purpose"]?["required"] as? [String] == ["en", "ru"])
    #expect(properties["number"]?["type"] as? [String] == ["string", "number"])
  }

  @Test func `a name may lack languages, but not all`() throws {
    let data = try schema("data/names.json")
    let record = try #require(data["items"] as? [String: Any])
    let properties = try #require(record["properties"] as? [String: [String: Any]])
    #expect(record["required"] as? [String] == ["name"])
    #expect(properties["name"]?["required"] == nil)
    #expect(properties["name"]?["minProperties"] as? Int == 1)
  }

  @Test func `site.yml has the keys that its reader takes`() throws {
    let site = try schema("site.json")
    let properties = try #require(site["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(SiteKey.allCases.map(\.rawValue)))
  }

  @Test func `keys are described in the language of the author`() throws {
    let news = try schema("headers/news.json", "--messages", "ru")
    let properties = try #require(news["properties"] as? [String: [String: Any]])
    #expect(properties["event_place"]?["description"] as? String == "Где оно прошло.")
    let site = try schema("site.json", "--messages", "ru")
    let keys = try #require(site["properties"] as? [String: [String: Any]])
    #expect(keys["tagline"]?["description"] as? String == "Несколько слов под названием.")
  }

  @Test func `schemas are written again, and nothing else is`() throws {
    let site = try SiteFolder(.small)
    #expect(try site.mayak("schema").code == 0)
    #expect(site.exists(".vscode/schemas/site.json"))
    let again = try site.mayak("schema")
    #expect(again.code == 0)
    #expect(again.output.hasPrefix(".vscode/schemas/data/"))
    try site.write(".vscode/schemas/site.json", "{}")
    #expect(try site.mayak("schema").code == 2)
    #expect(try site.read(".vscode/schemas/site.json") == "{}")
  }

  @Test func `a theme's own kind has its schema`() throws {
    let site = try SiteFolder(
      .small.adding(
        "-- Templates/kinds/page.yml --\nfields:\n  river: {type: text, required: true, shared: true}\n"
      ))
    #expect(try site.mayak("schema", "out").code == 0)
    #expect(try site.read("out/headers/page.json").contains("\"river\""))
  }
}
