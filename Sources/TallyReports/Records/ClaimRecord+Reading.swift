extension ClaimRecord {
  /// Reads a line in the form in which this program writes it, many times faster than a decoder; nil for any other,
  /// which a decoder may still read.
  ///
  /// - Parameter readsTrail: whether the rules that made the claim are read as well, or passed over.
  package init?(line: [UInt8], readsTrail: Bool = true) {
    var json = JSONCursor(line)
    do throws(JSONCursor.Stop) {
      self = try json.object { json throws(JSONCursor.Stop) in
        try ClaimRecord(members: &json, readsTrail: readsTrail)
      }
      try json.end()
    } catch {
      return nil
    }
  }

  private init(members json: inout JSONCursor, readsTrail: Bool) throws(JSONCursor.Stop) {
    id = try json.field("id")
    document = try json.field("document")
    source = try json.field("source")
    published = try json.field("published")
    publishedFrom = try json.field("publishedFrom")
    number = try json.field("number")
    line = try json.field("line")
    column = try json.field("column")
    quote = try json.field("quote")
    sentence = try json.field("sentence")
    written = try json.field("written")
    value = try json.field("value")
    counted = try json.field("counted")
    actor = try json.field("actor")
    place = try json.field("place")
    relation = try json.field("relation")
    asOf = try json.field("asOf")
    modality = try json.field("modality")
    attribution = try json.field("attribution")
    key = try json.field("key")
    confidence = try json.field("confidence")
    countedKind = try json.field("countedKind")
    placeWithin = try json.field("placeWithin")
    restrictors = try json.field("restrictors")
    period = try json.field("period")
    basis = try json.field("basis")
    event = try json.field("event")
    eventDays = try json.field("eventDays")
    kind = try json.field("kind")
    dimension = try json.field("dimension")
    granularity = try json.field("granularity")
    figures = try json.field("figures")
    intervals = try json.field("intervals")
    change = try json.field("change")
    conversion = try json.field("conversion")
    cue = try json.field("cue")
    quoteSpan = try json.field("quoteSpan")
    sentenceText = try json.field("sentenceText")
    if readsTrail {
      trail = try json.field("trail")
    } else {
      try json.skipField("trail")
      trail = nil
    }
  }
}
