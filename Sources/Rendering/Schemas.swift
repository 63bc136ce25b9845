internal import SiteModel

/// The schemas of a theme, by name.
struct Schemas: Sendable {
  let kinds: [String: Schema]
  let blocks: [String: Schema]
  let layout: Schema
  let data: [String: Schema]
}
