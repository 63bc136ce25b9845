import Diagnostics
import Markdown

/// One article of about 5.2 KB, most of it Russian, from its text to its `Body`.
///
/// It has what articles have (headings, lists, links, emphasis, a table, a fence), and
/// about 300 nodes in cmark's tree, so that the figure can be set beside that of the library alone.
enum MarkdownBenchmark {
  static let article = Benchmark(name: "markdown, one article to its body") {
    let text = SourceText(markdownBenchmarkArticle)
    let options = MarkdownOptions(
      dataBlocks: ["facts"], codeLanguages: ["yaml"],
      makeID: { $0.utf8.count < 64 ? "h\($0.utf8.count)" : nil })
    return {
      var diagnostics: [Diagnostic] = []
      let document = MarkdownDocument.parse(
        text, in: 0..<text.bytes.count, file: "article.md", options: options,
        diagnostics: &diagnostics)
      precondition(diagnostics.isEmpty && document.headings.count == 5)
    }
  }
}

private let markdownBenchmarkArticle: String = {
  let english = """
    ## What happened in the city

    The *installation* opened on Friday in the **main square**, and [the organisers](about.md) say
    that more than two hundred people came to see it on the first day. Nobody had expected so many;
    the [second tour](../tour/second.md "The second tour") was planned for the autumn only.

    - A cube of *mirrors*, three metres high, with [a voice inside](voices.md)
    - Posters in `A3` and `A2`, to be [printed at home](../materials/posters.md)
    - **Telephone numbers** to call, free and at any hour

    Those who have been promised work abroad should ask who pays, who keeps the passport, and what
    is written in the contract. Read [the list of questions](../prevention/job-offer.md#papers)
    before you *sign anything*.

    """
  let russian = """
    ## Что произошло в городе

    *Инсталляция* открылась в пятницу на **главной площади**, и [организаторы](about.md) говорят,
    что за первый день её увидели больше двухсот человек. Столько гостей никто не ждал: [второй
    тур](../tour/second.md) готовили только к осени.

    1. Куб из *зеркал* высотой три метра, внутри — [голос](voices.md)
    2. Плакаты форматов `A3` и `A2`, их можно [напечатать дома](../materials/posters.md)
    3. **Телефоны**, по которым звонят бесплатно и в любое время

    Если вам обещают работу за границей, спросите, кто платит за дорогу, у кого будет паспорт и что
    написано в договоре. Прочтите [список вопросов](../prevention/job-offer.md#papers) *до того*,
    как что-нибудь подписать.

    """
  let table = """
    | Город | Дата | Адрес |
    | --- | :---: | --- |
    | Минск | 27 июля | [площадь](minsk.md) |
    | Гомель | 3 августа | *парк* |
    | Брест | 10 августа | вокзал |

    ```yaml
    title: Инсталляция
    date: 2016-07-27
    ```

    """
  return english + russian + table + english + russian + russian
}()
