extension Rule {
  static let pageRules: [Rule] = []
}
