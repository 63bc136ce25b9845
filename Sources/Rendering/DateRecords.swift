internal import Resolving
internal import SiteModel
internal import Templating

/// A day, and how it reads where that is known already.
struct DayView: Sendable {
  let day: Day
  let scene: Scene
  var long: String?
}

/// A period, and how much of it is known.
struct DatedPeriod: Sendable {
  let period: Period
  let precision: Precision
  let scene: Scene

  init(_ period: Period, _ precision: Precision, _ scene: Scene) {
    self.period = period
    self.precision = precision
    self.scene = scene
  }

  func text(isShort: Bool) -> String {
    let dates = scene.language.dates
    return switch precision {
    case .day: isShort ? dates.shortText(period) : dates.text(period)
    case .month: dates.monthText(period)
    case .year: dates.yearText(period)
    }
  }

  /// ISO 8601, cut to what is known.
  func machineText(_ day: Day) -> String {
    switch precision {
    case .day: day.description
    case .month: String(day.description.prefix(7))
    case .year: String(day.description.prefix(4))
    }
  }
}

/// Days, periods and moments as templates see them.
enum DateRecords {
  static let day = TemplateRecord<DayView>(
    "day",
    [
      .text("iso", "For the attribute datetime.") { $0.day.description },
      .text("long", "As the language writes it: 27 July 2016.") {
        $0.long ?? $0.scene.language.dates.text($0.day)
      },
      .text("full", "With the day of the week: Wednesday, 27 July 2016.") {
        $0.scene.language.dates.fullText($0.day)
      },
      .text("short", "With a shortened month: 27 Jul 2016.") {
        $0.scene.language.dates.shortText($0.day)
      },
      .text("weekday", "The day of the week: Wednesday.") {
        $0.scene.language.dates.weekday($0.day)
      },
      .text("weekday_short", "The same, shortened: Wed.") {
        $0.scene.language.dates.shortWeekday($0.day)
      },
      .text("month", "Month and year alone: July 2016.") {
        $0.scene.language.dates.monthText($0.day)
      },
      .text("year", "The year.") { $0.scene.language.dates.yearText($0.day) },
    ])

  static let period = TemplateRecord<DatedPeriod>(
    "period",
    [
      .text("first", "The first day, or as much of it as is known, for the attribute datetime.") {
        $0.machineText($0.period.first)
      },
      .text("last", "The last day, or as much of it as is known, for the attribute datetime.") {
        $0.machineText($0.period.last)
      },
      .text("long", "As the language writes it, and no more than is known: 27–29 July 2016.") {
        $0.text(isShort: false)
      },
      .text("short", "The same with shortened months, where days are known: 27–29 Jul 2016.") {
        $0.text(isShort: true)
      },
      .text("month", "Month and year alone, where the days are not known: July 2016.") {
        $0.scene.language.dates.monthText($0.period)
      },
      .text("year", "The year alone, where no more is known.") {
        $0.scene.language.dates.yearText($0.period)
      },
      .text("first_month", "The first month, for the attribute datetime: 2016-07.") {
        String($0.period.first.description.prefix(7))
      },
      .text("first_year", "The first year, for the attribute datetime.") {
        String($0.period.first.description.prefix(4))
      },
      .flag("upcoming", "Whether it has not begun.") {
        $0.scene.site.today < $0.period.first
      },
      .flag("now", "Whether today is one of its days.") {
        $0.period.contains($0.scene.site.today)
      },
      .flag("past", "Whether it is over.") { $0.period.last < $0.scene.site.today },
    ])

  static let moment = TemplateRecord<(moment: Moment, scene: Scene)>(
    "moment",
    [
      .text("iso", "For the attribute datetime.") { $0.moment.description },
      .text("long", "The day as the language writes it.") {
        $0.scene.language.dates.text($0.moment.day)
      },
      .text("time", "The time of day: 10:30.") {
        $0.scene.language.numbers.digits.text($0.moment.time.description)
      },
    ])
}
