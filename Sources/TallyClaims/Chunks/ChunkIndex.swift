/// Chunks of one sentence by the tokens they cover: a look-up costs one step, however long the sentence.
struct ChunkIndex<Value: Sendable>: Sendable {
  /// The chunks in order; none overlaps another.
  let chunks: [Chunk<Value>]

  /// For each token of the sentence the position of the chunk that covers it, or −1; empty where there are no chunks.
  private let covering: [Int32]

  private let tokens: Range<Int>

  /// Indexes the chunks of a sentence with the given tokens.
  init(_ chunks: [Chunk<Value>], over tokens: Range<Int>) {
    self.chunks = chunks
    self.tokens = tokens
    guard !chunks.isEmpty else {
      covering = []
      return
    }
    var covering = Array(repeating: Int32(-1), count: tokens.count)
    for index in chunks.indices {
      for token in chunks[index].tokens { covering[token - tokens.lowerBound] = Int32(index) }
    }
    self.covering = covering
  }

  /// The chunk that covers a token.
  func covering(_ token: Int) -> Chunk<Value>? {
    place(covering: token).map { chunks[$0] }
  }

  /// Whether some chunk covers a token.
  func covers(_ token: Int) -> Bool { place(covering: token) != nil }

  /// The chunk that starts at a token.
  func starting(at token: Int) -> Chunk<Value>? {
    guard let place = place(covering: token), chunks[place].tokens.lowerBound == token else {
      return nil
    }
    return chunks[place]
  }

  private func place(covering token: Int) -> Int? {
    guard !chunks.isEmpty, tokens.contains(token), covering[token - tokens.lowerBound] >= 0 else {
      return nil
    }
    return Int(covering[token - tokens.lowerBound])
  }
}
