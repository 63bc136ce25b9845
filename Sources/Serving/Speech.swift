import Diagnostics
import Preview
import Resolving
import SiteModel

/// Says everything in the language of whoever writes the site.
struct Speech {
  let language: MessageLanguage

  func callAsFunction(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }
}

extension Speech {
  /// What is said across a page that readers do not get; nil of one that they do.
  func mark(of page: PreviewPage) -> String? {
    switch page.state {
    case .published: return nil
    case .draft: return self(.draftShown)
    case .scheduled: return self(.scheduledShown, day(page.publishOn))
    case .expired: return self(.expiredShown, day(page.expiresOn))
    case .withdrawn: return self(.withdrawnShown)
    }
  }

  /// The same beside a link.
  func shortMark(of page: PreviewPage) -> String? {
    switch page.state {
    case .published: return nil
    case .draft: return self(.draftMark)
    case .scheduled: return self(.scheduledMark, day(page.publishOn))
    case .expired: return self(.expiredMark, day(page.expiresOn))
    case .withdrawn: return self(.withdrawnShown)
    }
  }

  private func day(_ day: Day?) -> [String: String] { ["day": day.map { "\($0)" } ?? ""] }
}
