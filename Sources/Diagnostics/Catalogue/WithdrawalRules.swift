/// What is said of pages that were taken back.
extension Rule {
  package static let withdrawnLink = Rule(
    "withdrawn-link", .warning,
    message: Message(
      "'{word}' was withdrawn, so that nothing leads there from here any more",
      "«{word}» снято с сайта, и отсюда туда больше ничего не ведёт"),
    meaning: Message(
      "A page that had to go at once must not be found through others, and these must not keep the site from being built.",
      "Снятую страницу не должны находить через другие, а сборке сайта они мешать не должны."),
    fix: Message(
      "Rewrite the sentence, name another page here, or take the entry out.",
      "Перепишите фразу, назовите здесь другую страницу или уберите запись."))

  static let withdrawalRules: [Rule] = [withdrawnLink]
}
