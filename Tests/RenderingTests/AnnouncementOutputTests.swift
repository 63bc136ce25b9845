import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What a site tells of itself when `site.yml` asks for it.
@Suite struct AnnouncementOutputTests {
  private static let security =
    "security: {contact: [\"mailto:a@example.org\", \"https://example.org/en/\"], expires: 2027-01-01}"

  @Test func `security.txt says whom to tell, until when, and in which languages`() async {
    let rendered = await Rendered(SiteFixture.small.addingToSite(Self.security))
    #expect(
      rendered.files[".well-known/security.txt"] == """
        Contact: mailto:a@example.org
        Contact: https://example.org/en/
        Expires: 2027-01-01T00:00:00Z
        Preferred-Languages: en, ru
        Canonical: https://example.org/.well-known/security.txt

        """)
  }

  @Test func `one contact need be no list, and a policy may be named`() async {
    let rendered = await Rendered(
      SiteFixture.small.addingToSite(
        "security: {contact: \"tel:+375-17-1\", expires: 2027-01-01, policy: \"https://a.example/\"}"
      ))
    let text = rendered.files[".well-known/security.txt"] ?? ""
    #expect(text.hasPrefix("Contact: tel:+375-17-1\nExpires"))
    #expect(text.hasSuffix("\nPolicy: https://a.example/\n"))
  }

  @Test func `who does not ask has neither file`() async {
    let paths = await Rendered("").files.keys
    #expect(!paths.contains { $0.contains("security") || $0.contains("humans") })
  }

  @Test(arguments: [
    ("security: {expires: 2027-01-01}", "missing-key"),
    ("security: {contact: \"mailto:a@example.org\"}", "missing-key"),
    ("security: {contact: a@example.org, expires: 2027-01-01}", "invalid-link"),
    ("security: {contact: \"mailto:a@b.c\\nExpires: x\", expires: 2027-01-01}", "invalid-link"),
    ("security: {contact: \"mailto:a@b.c\", expires: tomorrow}", "invalid-day"),
    ("security: {contact: \"mailto:a@b.c\", expires: 2027-01-01, policy: x}", "invalid-link"),
    ("security: {contact: \"mailto:a@b.c\", expires: 2026-11-21}", "expired-contact"),
    ("humans: maybe", "invalid-flag"), ("feed: some", "invalid-number"),
    ("feed: -1", "number-too-small"),
  ])
  func `what cannot stand is told`(_ line: String, _ rule: String) async {
    let planned = await Planned(SiteFixture.small.addingToSite(line))
    #expect(planned.diagnostics.map(\.rule.id) == [rule])
  }
}
