import Testing

@testable import Serving

@Suite struct RequestTests {
  private func request(_ target: String) -> Request? {
    Request(.get, host: "localhost", target: target)
  }

  @Test func `escapes in a path are letters, and what stands behind the question mark is no path`()
  {
    #expect(request("/ru/%D0%B0/?a=1")?.path == "/ru/а/")
    #expect(request("/ru/%D0%B0/?a=1")?.target == "/ru/%D0%B0/")
    #expect(request("/x?page=%2Fru%2F&mark=q")?.query == ["page": "/ru/", "mark": "q"])
  }

  @Test(arguments: ["", "http://example.org/", "*", "/%zz", "/%+1", "/%e", "/%FF", "/a%00b"])
  func `what is no path is refused`(_ target: String) { #expect(request(target) == nil) }
}

@Suite struct HostCheckTests {
  @Test(arguments: [
    "127.0.0.1", "127.0.0.1:8000", "localhost:8000", "LocalHost", "[::1]:8000", "[::1]",
  ])
  func `the machine itself is known by its names`(_ host: String) {
    #expect(HostCheck(lan: nil).allows(host))
  }

  @Test(arguments: [
    "", "example.org", "example.org:8000", "127.0.0.1.example.org", "localhost.example.org:8000",
    "192.168.1.7:8000", "127.0.0.1:8000@example.org", "127.0.0.1:x",
  ])
  func `any other name is refused`(_ host: String) {
    #expect(!HostCheck(lan: nil).allows(host))
  }

  @Test func `in the local network its address is a name too, and no other one is`() {
    let check = HostCheck(lan: "192.168.1.7")
    #expect(check.allows("192.168.1.7:8000"))
    #expect(check.allows("localhost:8000"))
    #expect(!check.allows("192.168.1.8:8000"))
    #expect(!check.allows("evil.example"))
  }
}
