/// What the library that reads the command line says in English, and how Mayak says it in Russian.
extension Phrase {
  /// What the library puts anywhere into lines of its own, as into the scripts for shells.
  package static let usageSentences: [Phrase] = [
    Phrase("Show subcommand help information.", "Показать справку о команде."),
    Phrase("Show help information.", "Показать эту справку."),
    Phrase("Show the version.", "Показать версию."),
  ]

  /// Each is a whole line of the library's; the first that fits a line is taken. What stands for a
  /// placeholder may again be one of these.
  package static let usageLines: [Phrase] = [
    Phrase("Error: {words}", "Ошибка: {words}"),
    Phrase("Help:  {words}", "Справка: {words}"),
    Phrase("OVERVIEW: {words}", "{words}"),
    Phrase("USAGE: {words}", "ВЫЗОВ: {words}"),
    Phrase("Usage: {words}", "Вызов: {words}"),
    Phrase("OPTIONS:", "ПАРАМЕТРЫ:"),
    Phrase("ARGUMENTS:", "АРГУМЕНТЫ:"),
    Phrase("SUBCOMMANDS:", "КОМАНДЫ:"),
    Phrase("  See '{call}' for more information.", "  Подробнее: {call}"),
    Phrase("  See '{call} <subcommand>' for detailed help.", "  Подробнее: {call} <команда>"),
    Phrase("{name} <subcommand>", "{name} <команда>"),
    Phrase("{name} <options>", "{name} <параметры>"),
    Phrase("{name} [<options>] {words}", "{name} [<параметры>] {words}"),
    Phrase("{label}Show the version.", "{label}Показать версию."),
    Phrase("{label}Show help information.", "{label}Показать эту справку."),
    Phrase(
      "Unknown option '{name}'. Did you mean '{other}'?",
      "неизвестный параметр {name}; может быть, {other}?"),
    Phrase("Unknown option '{name}'", "неизвестный параметр {name}"),
    Phrase("Missing value for '{name}'", "после {name} нужно значение"),
    Phrase("Missing expected argument '{name}'", "не хватает аргумента {name}"),
    Phrase(
      "The option '{name}' does not take any value, but '{value}' was specified.",
      "параметр {name} пишут без значения, а здесь стоит «{value}»"),
    Phrase(
      "The value '{value}' is invalid for '{name}': {words}",
      "значение параметра {name} не подходит: {words}"),
    Phrase(
      "The value '{value}' is invalid for '{name}'",
      "значение «{value}» не подходит для параметра {name}"),
    Phrase(
      "Unexpected argument '{value}'",
      "«{value}» здесь не к месту: команды перечисляет mayak --help, папку сайта указывают через"
        + " --source, текст с пробелом берут в кавычки"),
    Phrase(
      "{count} unexpected arguments: {words}",
      "эти слова здесь не к месту: {words}; параметр начинается с двух дефисов (--), текст с пробелом"
        + " берут в кавычки"),
  ]
}
