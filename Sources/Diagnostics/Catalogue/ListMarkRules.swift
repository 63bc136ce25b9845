/// Lines that run together though they were meant as a list, a table or an address, and lists that
/// nobody asked for.
extension Rule {
  package static let bulletAsText = Rule(
    "bullet-as-text", .warning,
    message: Message(
      "'{word}' makes no list, and these lines would run together in one paragraph; begin each with - and a space",
      "«{word}» не делает списка, и эти строки сольются в один абзац; начните каждую с - и пробела"),
    meaning: Message(
      "Signs from word processors are letters like all others; a list begins with -, or 1. for numbers.",
      "Значки из текстового редактора — такие же буквы, как остальные; список начинают с - или, с"
        + " номерами, с 1."),
    fix: Message(
      "Replace the sign by - and a space; lines that are no list end with a backslash.",
      "Замените значок на - и пробел; если это не список, закончите строки обратной чертой."))

  package static let dashAsText = Rule(
    "dash-as-text", .warning,
    message: Message(
      "these lines begin with '{word}' and would run together in one paragraph; for a list begin each"
        + " with - and a space, for a dialogue leave an empty line between them",
      "эти строки начинаются с «{word}» и сольются в один абзац; для списка начните каждую с - и"
        + " пробела, для диалога оставьте между ними пустые строки"),
    meaning: Message(
      "A dash makes no list, and a new line alone no new paragraph.",
      "Тире не делает списка, а одна новая строка — нового абзаца."),
    fix: Message(
      "Write - for the dash of a list, or an empty line before each speech.",
      "Поставьте в списке - вместо тире, а в диалоге — пустую строку перед каждой репликой."))

  package static let numberAsText = Rule(
    "number-as-text", .warning,
    message: Message(
      "'{word}' begins no list here, and the line would run together with its neighbour; leave an empty line"
        + " above the list, and begin each item with a number, a full stop and a space",
      "«{word}» здесь не начинает списка, и строка сольётся с соседней; оставьте над списком пустую строку"
        + " и начинайте каждый пункт с номера, точки и пробела"),
    meaning: Message(
      "Right below the words of a paragraph only the number 1 begins a list, and only with a space.",
      "Сразу под строками абзаца список начинает только номер 1, и только с пробелом."),
    fix: Message(
      "Put an empty line above, or indent what belongs to the item before; lines that are no list end with"
        + " a backslash.",
      "Поставьте выше пустую строку или сдвиньте вправо то, что относится к предыдущему пункту; если это"
        + " не список, закончите строки обратной чертой."))

  package static let noBreakSpaceInList = Rule(
    "no-break-space-in-list", .warning,
    message: Message(
      "a no-break space stands behind '{word}', so that it begins no list; write an ordinary space",
      "после «{word}» стоит неразрывный пробел, и список не начинается; поставьте обычный пробел"),
    meaning: Message(
      "The two spaces look alike, but a sign of a list ends with the ordinary one only.",
      "На вид пробелы одинаковы, но знак списка отделяется только обычным."),
    fix: Message(
      "Delete the space and type it anew; a speech begins with a dash, not with a hyphen.",
      "Сотрите пробел и наберите заново; реплику начинайте с тире, а не с дефиса."))

  package static let columnsAsText = Rule(
    "columns-as-text", .warning,
    message: Message(
      "these lines are divided by tabs, spaces or semicolons, and would run together in one paragraph; a table is"
        + " written as | a | b | with |---|---| below its first row",
      "эти строки разделены табуляцией, пробелами или точками с запятой и сольются в один абзац; таблицу пишут так:"
        + " | а | б |, а под первой строкой — |---|---|"),
    meaning: Message(
      "Rows from a spreadsheet come without the bars that make a table.",
      "Строки из электронной таблицы приходят без черт, которые делают таблицу."),
    fix: Message(
      "Put a bar between the columns and |---| for each column below the first row.",
      "Поставьте между столбцами черту, а под первой строкой — |---| на каждый столбец."))

  package static let linesAsText = Rule(
    "lines-as-text", .advice,
    message: Message(
      "these short lines would run together in one; end each but the last with a backslash",
      "эти короткие строки сольются в одну; закончите каждую, кроме последней, обратной чертой"),
    meaning: Message(
      "A new line alone begins no new line on the page: an address or a verse becomes one sentence.",
      "Одна новая строка на странице строки не начинает: адрес или стихи станут одним предложением."
    ),
    fix: Message(
      "Write Town library\\ and so on; leave it where the lines are one sentence.",
      "Пишите так: Городская библиотека\\ и так далее; если это одно предложение, оставьте как есть."
    ))

  package static let unaskedBlock = Rule(
    "unasked-block", .warning,
    message: Message(
      "'{word}' at the start of a line begins a list or a quotation; where none is meant, write {example}",
      "«{word}» в начале строки начинает список или цитату; если это ни то ни другое, напишите {example}"
    ),
    meaning: Message(
      "A year or a day with a full stop, a plus, a hyphen or > at the start of a line is taken for a sign.",
      "Год или число с точкой, плюс, дефис и > в начале строки понимаются как знаки разметки."),
    fix: Message(
      "Put the backslash there, or move the sign to the end of the line above.",
      "Поставьте обратную черту или перенесите знак в конец предыдущей строки."))

  package static let unaskedHeading = Rule(
    "unasked-heading", .warning,
    message: Message(
      "'{word}' right below these lines makes a heading of them; for a rule between two parts leave an empty"
        + " line above it",
      "«{word}» прямо под строками делает из них заголовок; чтобы получилась черта между частями, оставьте"
        + " над ней пустую строку"),
    meaning: Message(
      "A line of hyphens is a rule only if nothing stands on the line above.",
      "Строка из дефисов становится чертой, только если строка над ней пуста."),
    fix: Message(
      "Put an empty line above the hyphens; write a heading with ## before its words.",
      "Поставьте над дефисами пустую строку; заголовок пишите с ## перед словами."))

  package static let indentedText = Rule(
    "indented-text", .warning,
    message: Message(
      "four spaces or a tab before '{word}' make code of it, in a frame; take them away",
      "из-за четырёх пробелов или табуляции перед «{word}» это станет кодом в рамке; уберите их"),
    meaning: Message(
      "Markdown shows indented lines as they stand, in the letters of a typewriter.",
      "Строки с отступом Markdown показывает как есть, шрифтом пишущей машинки."),
    fix: Message(
      "Begin the line at the margin; put what is code between two lines ```.",
      "Начните строку без отступа; то, что и вправду код, поставьте между двумя строками ```."))

  static let listMarkRules: [Rule] = [
    bulletAsText, dashAsText, numberAsText, noBreakSpaceInList, columnsAsText, linesAsText,
    unaskedBlock, unaskedHeading, indentedText,
  ]
}
