/// The features by which the tagger chooses the tag of a word.
///
/// The word and its neighbours, affixes and shape, and the tags given before (Ratnaparkhi 1996; Toutanova et al. 2003).
package enum TagFeatures {
  /// Puts the features of a word into the list; the tags before it are known.
  package static func gather(
    _ forms: Span<WordForm>, _ tags: Span<PartOfSpeech>, at place: Int,
    into list: inout FeatureList
  ) {
    list.removeAll()
    addWord(forms[place], place, &list)
    addContext(forms, tags, place, &list)
  }

  @inline(__always)
  private static func addWord(_ word: WordForm, _ place: Int, _ list: inout FeatureList) {
    let marks = UInt64(word.marks.rawValue) &+ (place == 0 ? 256 : 0)
    let spread = FeatureHash.value(marks)
    list.add(1)
    list.add(word.form)
    list.add(word.form, spread)
    list.add(word.shape)
    list.add(spread)
    for length in 0..<5 { list.add(word.suffixes[length]) }
    for length in 0..<4 { list.add(word.prefixes[length]) }
    list.add(word.suffixes[1], spread)
    list.add(word.suffixes[2], spread)
  }

  @inline(__always)
  private static func addContext(
    _ forms: Span<WordForm>, _ tags: Span<PartOfSpeech>, _ place: Int, _ list: inout FeatureList
  ) {
    let word = forms[place]
    let before = form(forms, place - 1)
    let earlier = form(forms, place - 2)
    let after = form(forms, place + 1)
    let later = form(forms, place + 2)
    let last = tag(tags, place - 1)
    let secondLast = tag(tags, place - 2)
    list.add(last)
    list.add(secondLast)
    list.add(last, secondLast)
    list.add(last, word.form)
    list.add(last, secondLast, word.form)
    list.add(last, word.suffixes[2])
    list.add(last, secondLast, word.suffixes[2])
    list.add(last, after.form)
    list.add(before.form)
    list.add(earlier.form)
    list.add(after.form)
    list.add(later.form)
    list.add(before.form, word.form)
    list.add(word.form, after.form)
    list.add(after.form, later.form)
    list.add(before.form, after.form)
    list.add(after.suffixes[2])
    list.add(after.suffixes[1])
    list.add(before.suffixes[2])
    list.add(after.shape, after.suffixes[1])
    list.add(last, after.suffixes[2])
    list.add(last, word.shape, after.shape)
    let own = FeatureHash.value(UInt64(word.marks.rawValue) &+ (place == 0 ? 256 : 0))
    let beforeMarks = FeatureHash.value(UInt64(before.marks.rawValue) &+ (place == 1 ? 256 : 0))
    let afterMarks = FeatureHash.value(UInt64(after.marks.rawValue))
    list.add(own, beforeMarks)
    list.add(own, afterMarks)
    list.add(own, beforeMarks, afterMarks)
    list.add(own, last)
    list.add(own, last, afterMarks)
    list.add(own, last, word.suffixes[2])
    list.add(own, last, after.form)
    list.add(own, before.form)
    list.add(word.form, before.form, after.form)
    list.add(word.form, afterMarks, last)
    list.add(word.prefixes[4])
    list.add(word.prefixes[2], word.suffixes[2])
    list.add(before.form, earlier.form)
    list.add(last, word.form, after.form)
    list.add(last, word.form, after.suffixes[2])
    let senses = FeatureHash.value(UInt64(word.senses.kinds))
    let afterSenses = FeatureHash.value(UInt64(after.senses.kinds))
    let beforeSenses = FeatureHash.value(UInt64(before.senses.kinds))
    list.add(senses)
    list.add(senses, own)
    list.add(senses, word.suffixes[1])
    list.add(senses, word.suffixes[2], own)
    list.add(senses, last)
    list.add(senses, last, secondLast)
    list.add(senses, last, afterSenses)
    list.add(senses, last, after.form)
    list.add(senses, afterSenses)
    list.add(senses, beforeSenses, afterSenses)
    list.add(senses, own &+ beforeMarks &* 3, afterMarks)
    list.add(word.form, afterSenses)
    list.add(senses, before.form)
    list.add(senses, after.form)
    list.add(FeatureHash.value(UInt64(word.senses.nounClass)), last)
    list.add(last, afterSenses, FeatureHash.value(UInt64(later.senses.kinds)))
  }

  @inline(__always)
  private static func form(_ forms: Span<WordForm>, _ place: Int) -> WordForm {
    place >= 0 && place < forms.count ? forms[place] : .boundary
  }

  @inline(__always)
  private static func tag(_ tags: Span<PartOfSpeech>, _ place: Int) -> UInt64 {
    FeatureHash.value(place >= 0 && place < tags.count ? UInt64(tags[place].rawValue) : 99)
  }
}
