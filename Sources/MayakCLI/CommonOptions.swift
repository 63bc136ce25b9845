import ArgumentParser
import Diagnostics
import Reading
import SiteModel
import Workspace

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: .init("The folder that holds Content and Templates.", valueName: "dir"))
  var source = "."

  @Option(
    help: .init(
      "The folder the site is written to. (default: Public in the source)", valueName: "dir"))
  var output: String?

  @Option(
    help: .init("The address of the site, instead of the one in site.yml.", valueName: "url"),
    transform: { text in
      guard let address = BaseURL.normalized(text) else {
        throw ValidationError("'\(text)' is not an address such as https://example.org/")
      }
      return address
    })
  var baseURL: String?

  @Option(
    help: .init(
      "The day the site is built for, as YYYY-MM-DD. (default: today in the site's time zone)",
      valueName: "date"),
    transform: { text in
      guard let day = Day(text) else {
        throw ValidationError("'\(text)' is not a day such as 2026-03-01")
      }
      return day
    })
  var today: Day?

  @Flag(help: "The pages link files, so that the site opens from a disk, without a web server.")
  var offline = false

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Flag(help: "Print every complaint, not the weightiest fifty.")
  var all = false

  @Option(
    help: .init("Print the complaints of one rule alone, and all of them.", valueName: "rule"),
    transform: { text in
      guard let rule = Rule.all.first(where: { $0.id == text }) else {
        throw ValidationError("there is no complaint called '\(text)'")
      }
      return rule
    })
  var only: Rule?

  @Option(
    help: .init(
      "The language of messages, en or ru. (default: that of the environment)",
      valueName: "code"),
    transform: { text in
      guard let language = MessageLanguage(rawValue: text) else {
        throw ValidationError("'\(text)' is not one of: en, ru")
      }
      return language
    })
  var messages: MessageLanguage?
}

extension CommonOptions {
  var layout: ProjectLayout { ProjectLayout(source: source, output: output).shortened() }

  var messageLanguage: MessageLanguage { messages ?? MessageLanguage(locale: Terminal.locale) }
}
