/// What `mayak --version --verbose` says around names and numbers.
extension Phrase {
  package static let verboseOption = Phrase(
    "With --version: the version of everything inside, too.",
    "Вместе с --version: версии и всего, что внутри.")
  package static let builtWith = Phrase("Built with:", "Собрано из:")
}
