import Testing

@testable import Names

/// What in a text is nearly one of the names that are listed, and what only looks like it.
@Suite struct NearNameTests {
  private static let english = NameRules(
    endings: [["", "'s"]], alike: [["v", "w", "u", "f"], ["i", "y"], ["s", "z"], ["kh", "h"]])
  private static let russian = NameRules(
    endings: [
      ["", "а", "у", "ом", "ем", "ым", "е", "ы", "о", "ой", "на", "ич"],
      ["й", "я", "ю", "ем", "е"],
      ["ия", "ии", "ию", "ией"], ["ая", "ой", "ую"],
    ], alike: [["е", "ё", "э"], ["и", "ы"]])

  /// The right spellings that are told for a text, where these are listed.
  private static func told(
    _ text: String, _ names: [String], _ rules: NameRules = english
  ) -> [String] {
    let spelt = names.map { SpeltName($0, file: "names", range: 0..<0, rules: rules) }
    guard let known = KnownNames(spelt) else { return [] }
    var text = text
    return text.withUTF8 { bytes in
      known.mayStand(in: bytes) ? known.nearNames(in: bytes).map(\.right) : []
    }
  }

  private static let names = [
    "Zeynal Hajiyev", "Hajiyev", "Andrei Saladovnikov", "Joanna Kazana-Wisniowiecki",
    "International Organization for Migration", "IOM", "Red Cross",
  ]

  @Test(arguments: [
    ("said Zeynak Hajiyev, head of the office", "Zeynal Hajiyev"),
    ("said Zeinal Hajiyev.", "Zeynal Hajiyev"),
    ("said Zeynal Hajiev", "Zeynal Hajiyev"),
    ("said Zeynak Hajiev", "Zeynal Hajiyev"),
    ("Mr Hajiev agreed", "Hajiyev"),
    ("Hajieyv agreed", "Hajiyev"),
    ("words of Hajyiev’s office", "Hajiyev's"),
    ("Andrei Saladaunikau spoke", "Andrei Saladovnikov"),
    ("and Joanna Kazana-Wisnowiecki", "Joanna Kazana-Wisniowiecki"),
    ("and Joanna Kazana Wisniowiecki", "Joanna Kazana-Wisniowiecki"),
    ("the International Organisation for Migration", "International Organization for Migration"),
    ("ZEYNAK HAJIYEV", "ZEYNAL HAJIYEV"),
    ("(Zeynak\nHajiyev)", "Zeynal Hajiyev"),
    ("the Red Crosss", "Red Cross"),
  ])
  func `a spelling that is near is told with the right one`(_ text: String, _ right: String) {
    let names = Self.names + (right == "Hajiyev's" ? ["Hajiyev"] : [])
    #expect(Self.told(text, names) == [right])
  }

  @Test(arguments: [
    "Zeynal Hajiyev and Zeynal Hajiyev’s office", "ZEYNAL HAJIYEV", "zeynal hajiyev",
    "red crosses, a hajiev in small letters", "The Organization has international projects",
    "International migration, an organisation", "IOM, IOMA, ION", "Zeynal. Hajiyev",
    "mail@Hajiev.example, /Hajiev/, #Hajiev", "Anna Petrova, Zeynab Petrova",
    "The Cross was red. Migration", "",
  ])
  func `what is right or something else stays`(_ text: String) {
    #expect(Self.told(text, Self.names).isEmpty)
  }

  @Test(arguments: [
    ("рассказал Зейнак Гаджиев", "Зейнал Гаджиев"),
    ("слова Зейнала Гаджыева", "Зейнала Гаджиева"),
    ("по словам Гаджеву", "Гаджиеву"),
    ("Международную арганизацию по миграции", "Международную организацию по миграции"),
    ("у Андрея Ковалева", "Андрея Ковалёва"),
  ])
  func `a near spelling in another case is told in that case`(_ text: String, _ right: String) {
    #expect(Self.told(text, Self.people, Self.russian) == [right])
  }

  private static let people = [
    "Зейнал Гаджиев", "Гаджиев", "Андрей Ковалёв", "Международная организация по миграции", "Летов",
  ]

  @Test(arguments: [
    "Зейналу Гаджиеву, с Зейналом Гаджиевым, о Гаджиеве", "Анна Гаджиева в городе Гаджиево",
    "У Андрея Ковалёва, Андреем Ковалёвым", "Летом бывает жарко. Летом же и сухо",
    "в Международной организации по миграции", "Иван Гаджиевич и Анна Гаджиевна",
    "Ковалева",
  ])
  func `cases by the rules of the language are no near misses`(_ text: String) {
    #expect(Self.told(text, Self.people, Self.russian).isEmpty)
  }

  @Test func `a name that is listed as well is not taken for the other`() {
    #expect(Self.told("Anna Hajieva", ["Hajiyev"]) == [])
    #expect(Self.told("said Hajieev", ["Hajiyev"]) == ["Hajiyev"])
    #expect(Self.told("said Hajieev", ["Hajiyev", "Hajieev"]) == [])
    #expect(Self.told("Zeynal Hajieev", ["Zeynal Hajiyev", "Hajieev"]) == ["Zeynal Hajiyev"])
    #expect(
      Self.told("Zeynal Hajieev", ["Zeynal Hajiyev", "Hajieev", "Zeynal Hajieev"]) == [])
  }

  @Test func `nothing is near to abbreviations and short names alone`() {
    #expect(Self.told("UNDO, Undp, Lee, Li", ["UNDP", "Lea"]).isEmpty)
  }

  @Test func `names of a script without capitals are found`() {
    #expect(Self.told("قال سليمان الخطيپ", ["سليمان الخطيب"]) == ["سليمان الخطيب"])
  }

  /// What is asked first must never hide what is then looked for.
  @Test func `every slip in the first letters is found`() {
    let name = "Dapkiunas"
    let letters = Array(name)
    for place in letters.indices {
      var missing = letters
      missing.remove(at: place)
      var wrong = letters
      wrong[place] = place == 0 ? "Q" : "q"
      var added = letters
      added.insert("q", at: place + 1)
      for slip in [missing, wrong, added] where slip[0].isUppercase {
        #expect(Self.told("said \(String(slip)).", [name]) == [name])
      }
    }
  }
}
