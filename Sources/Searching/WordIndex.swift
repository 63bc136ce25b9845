/// Which pages a word stands on, in files that are asked for one by one.
package final class WordIndex: Sendable {
  package let shards: [[UInt8]]

  init(_ pages: StemPages, _ stems: WordTable, _ shards: Shards, version: String) {
    var files = [[UInt8]](
      repeating: Array("{\"v\":\"\(version)\",\"w\":{".utf8), count: shards.count)
    var entry: [UInt8] = []
    for stem in stems.sorted {
      let word = stems.word(stem)
      let shard = shards.shard(of: word)
      entry.removeAll(keepingCapacity: true)
      if files[shard].last != UInt8(ascii: "{") { entry.append(UInt8(ascii: ",")) }
      entry.append(UInt8(ascii: "\""))
      entry.append(contentsOf: word)
      entry.append(contentsOf: "\":\"".utf8)
      pages.write(stem, into: &entry)
      entry.append(UInt8(ascii: "\""))
      files[shard] += entry
    }
    for number in files.indices { files[number] += "}}\n".utf8 }
    self.shards = files
  }
}
