internal import Diagnostics

/// What a script can make a browser do that somebody may later see: told by the names in it, in its
/// comments too, so that it is rather too much than too little.
package struct ScriptUse: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Keeps something until the tab is closed.
  package static let keepsForTab = ScriptUse(rawValue: 1)
  /// Keeps something on the device for longer.
  package static let keepsLonger = ScriptUse(rawValue: 2)
  /// Asks a host for something, or tells it.
  package static let asks = ScriptUse(rawValue: 4)
}

extension ScriptUse {
  private static let names: [String: ScriptUse] = [
    "sessionStorage": keepsForTab,
    "localStorage": keepsLonger, "indexedDB": keepsLonger, "cookie": keepsLonger,
    "cookieStore": keepsLonger, "caches": keepsLonger, "serviceWorker": keepsLonger,
    "fetch": asks, "XMLHttpRequest": asks, "sendBeacon": asks, "WebSocket": asks,
    "EventSource": asks, "RTCPeerConnection": asks, "importScripts": asks,
  ]

  package init(of script: [UInt8]) {
    self = []
    for word in script.split(whereSeparator: { !$0.isLetterOrDigit && $0 != UInt8(ascii: "_") }) {
      guard 5...17 ~= word.count else { continue }
      if let use = Self.names[String(decoding: word, as: UTF8.self)] { formUnion(use) }
    }
  }
}
