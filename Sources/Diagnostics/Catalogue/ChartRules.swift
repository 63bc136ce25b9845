/// What can be wrong with figures and the charts that are made of them.
extension Rule {
  package static let invalidDecimal = Rule(
    "invalid-decimal",
    message: Message(
      "'{word}' is not a number; write it as {example}",
      "«{word}» — не число; запишите так: {example}"),
    withoutExample: Message(
      "'{word}' is not a number; write digits, and a point before the fraction",
      "«{word}» — не число; запишите цифры, а перед дробной частью поставьте точку"),
    meaning: Message(
      "Digits, and behind a point at most six more; the page prints them as its language does.",
      "Цифры, а после точки — не больше шести; на странице число выглядит так, как принято в её языке."
    ),
    fix: Message(
      "Write digits with a point; a unit has a field of its own.",
      "Запишите цифры с точкой; для единицы измерения есть отдельное поле."))

  package static let wrongPoints = Rule(
    "wrong-points",
    message: Message(
      "the form '{form}' wants this many points: {expected}; here are {count}",
      "для вида «{form}» нужно точек: {expected}, а здесь: {count}"),
    meaning: Message(
      "One bar compares nothing, two years are no course, and a share is a single value.",
      "Один столбец не с чем сравнить, по двум годам не видно, как менялась цифра, а доля — это одно значение."
    ),
    fix: Message(
      "Choose another form, or add or take out points.",
      "Выберите другой вид, добавьте точки или уберите лишние."))

  package static let negativeValue = Rule(
    "negative-value",
    message: Message(
      "'{word}' is below nought, where a chart begins",
      "«{word}» меньше нуля, а диаграмма начинается с нуля"),
    meaning: Message(
      "Lengths and heights are drawn from nought, so that they can be compared.",
      "Длины и высоты откладывают от нуля, чтобы их можно было сравнить."),
    fix: Message(
      "Say what fell in words, or draw what was there before and after.",
      "Опишите снижение словами или покажите, сколько было до и после."))

  package static let invalidShare = Rule(
    "invalid-share",
    message: Message(
      "'{word}' is more than the whole: a share is 100 at most",
      "«{word}» больше целого: доля не бывает больше 100"),
    meaning: Message(
      "A share is written per cent and drawn as some of ten figures.",
      "Долю записывают в процентах и рисуют как несколько фигурок из десяти."),
    fix: Message(
      "Write the share per cent, or choose the form bars.",
      "Запишите долю в процентах или выберите вид bars."))

  package static let invalidYear = Rule(
    "invalid-year",
    message: Message(
      "'{word}' is not a year; write it as 2018", "«{word}» — не год; запишите так: 2018"),
    meaning: Message(
      "A line is drawn over the years of its points.",
      "Линию проводят по годам, указанным у точек."),
    fix: Message("Write the year in four digits.", "Запишите год четырьмя цифрами."))

  package static let unorderedYears = Rule(
    "unordered-years",
    message: Message(
      "{word} does not come after {before}, which stands before it",
      "{word} записан после {before}, но это не более поздний год"),
    meaning: Message(
      "A line goes from the earliest year to the latest, through each year once.",
      "Линия идёт от самого раннего года к самому позднему, через каждый год один раз."),
    fix: Message(
      "Put the years into their order.", "Расставьте годы по порядку."))

  static let chartRules: [Rule] = [
    invalidDecimal, wrongPoints, negativeValue, invalidShare, invalidYear, unorderedYears,
  ]
}
