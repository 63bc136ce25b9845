internal import CEvent

/// The library that speaks to browsers.
package enum ServerLibrary {
  /// As it calls itself.
  package static var version: String { String(cString: event_get_version()) }
}
