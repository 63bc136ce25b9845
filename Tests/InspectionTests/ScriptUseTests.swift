import Testing

@testable import Inspection

@Suite struct ScriptUseTests {
  @Test(
    arguments: [
      ("window.sessionStorage.setItem('a', 1)", ScriptUse.keepsForTab),
      ("localStorage['a']=1;document.cookie='b'", .keepsLonger),
      ("navigator.serviceWorker.register('x')", .keepsLonger),
      ("await fetch(`shards/${name}.json`)", .asks),
      ("new XMLHttpRequest; sessionStorage", [.asks, .keepsForTab]),
      ("prefetch(); cookies; my_fetch(); fetched", []),
      ("", []),
    ] as [(String, ScriptUse)])
  func `what a script may do is told by the names in it`(_ script: String, _ use: ScriptUse) {
    #expect(ScriptUse(of: Array(script.utf8)) == use)
  }
}
