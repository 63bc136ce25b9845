internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

extension PagePlacer {
  /// In the order of the parsed pages, to which the keys belong.
  ///
  /// - Parameter earlier: of the same ground.
  func place(
    _ keys: [PageKey], takingOver earlier: Resolution.Places?
  ) async -> [Diagnosed<PlacedPage>] {
    await Array(keys.indices).concurrentMap { index in
      earlier.flatMap { standing(index, keys[index], in: $0) }.map { Diagnosed($0, []) }
        ?? place(index, keys[index])
    }
  }

  /// A page as it was placed before, where its file, the header it inherits from and its folders are
  /// the same, nothing was said of it, and it is to be seen alike.
  private func standing(
    _ index: Int, _ key: PageKey, in earlier: Resolution.Places
  ) -> PlacedPage? {
    guard let number = earlier.numbers[key], let group = grouping.groupOfPage[index],
      earlier.pages[number].parsed === parsed.pages[index],
      let before = earlier.pages[number].group, earlier.said[number].isEmpty,
      audience.view(of: earlier.pages[number].ownState) == earlier.pages[number].state,
      original(of: group) === earlier.placer.original(of: before),
      folders.paths[index] == earlier.placer.folders.paths[number]
    else { return nil }
    let page = earlier.pages[number]
    return group == before ? page : PlacedPage(page, group: group)
  }

  /// The header from which pages inherit.
  private func original(of group: Int) -> FrontMatter {
    parsed.pages[grouping.groups[group].original].facts.header
  }
}
