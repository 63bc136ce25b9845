package import Diagnostics
package import Reading
package import Rendering
package import Resolving
package import SiteModel
internal import Workspace

/// A site with its addresses and the files that would come of it.
package struct PlannedSite: Sendable {
  package let resolved: ResolvedSite
  package let plan: Diagnosed<OutputPlan>
}

extension PlannedSite {
  /// - Parameters:
  ///   - audience: for whom; what is not for readers must not be written.
  ///   - earlier: what came of the sources before; it is taken over as far as nothing has touched it.
  package static func make(
    _ parsed: ParsedSite, today: Day, for audience: Audience = .readers,
    keeping earlier: PlannedSite? = nil
  ) async -> PlannedSite {
    let resolver = SiteResolver(today: today, for: audience)
    let resolved = await resolver.resolve(parsed, keeping: earlier?.resolved)
    let plan = OutputPlan.make(
      resolved.site, keeping: earlier.map { (site: $0.resolved.site, plan: $0.plan) })
    return PlannedSite(resolved: resolved, plan: plan)
  }
}
