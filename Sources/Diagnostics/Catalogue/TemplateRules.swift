extension Rule {
  static let templateRules: [Rule] = []
}
