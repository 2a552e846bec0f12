import Foundation
import Testing

@testable import TallyEvaluation

@Suite("Scores of quantities")
struct QuantityScorerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The text of the gold, without its identifier.
    let gold: String
    /// The quantities that were read.
    let read: String
    /// Found, in the gold, and named, for each measure.
    let counts: [QuantityMeasure: [Int]]

    init(
      _ description: String, gold: String, read: String, _ counts: [QuantityMeasure: [Int]]
    ) {
      testDescription = description
      (self.gold, self.read, self.counts) = (gold, read, counts)
    }
  }

  @Test(
    "counts",
    arguments: [
      Case(
        "the same value and unit in another spelling",
        gold: #""gold": [{"start": 0, "end": 4, "value": 5, "unit": "kilometer"}]"#,
        read: #"[{"start": 0, "end": 1, "value": 5.0002, "unit": "km", "change": "="}]"#,
        [
          .number: [1, 1, 1], .quantity: [1, 1, 1], .withUnit: [1, 1, 1],
          .withMeasuringUnit: [1, 1, 1], .span: [1, 1, 1], .exactSpan: [0, 1, 1],
        ]),
      Case(
        "a thing counted that was not named counts only where units of measurement do",
        gold: #""gold": [{"value": 12, "unit": "horses"}]"#,
        read: #"[{"start": 0, "end": 2, "value": 12, "unit": null, "change": "="}]"#,
        [.quantity: [1, 1, 1], .withUnit: [0, 1, 1], .withMeasuringUnit: [1, 1, 1]]),
      Case(
        "a range against two values",
        gold: #""gold": [{"low": 20, "high": 30}]"#,
        read: #"[{"value": 30}, {"value": 20}]"#,
        [.number: [2, 2, 2], .quantity: [0, 1, 2]]),
      Case(
        "the ends of a range in another order",
        gold: #""gold": [{"low": 30, "high": 20}]"#, read: #"[{"low": 20, "high": 30}]"#,
        [.quantity: [1, 1, 1]]),
      Case(
        "an open range is a bound",
        gold: #""gold": [{"value": 9, "change": ">"}, {"value": 4, "change": "="}]"#,
        read: #"[{"low": 9}, {"value": 4}]"#, [.withChange: [2, 2, 2], .quantity: [2, 2, 2]]),
      Case(
        "one that was read stands for one of the gold only",
        gold: #""gold": [{"value": 7}, {"value": 7}]"#, read: #"[{"value": 7}]"#,
        [.number: [1, 2, 1], .quantity: [1, 2, 1]]),
      Case(
        "what overlaps nothing of an incomplete gold does not count",
        gold: #""gold": [{"start": 9, "end": 12, "value": 7}], "meta": {"complete": false}"#,
        read: #"[{"start": 0, "end": 3, "value": 7}, {"start": 10, "end": 11, "value": 8}]"#,
        [.quantity: [0, 1, 1], .span: [1, 1, 1]]),
      Case(
        "gold without figures is scored by place alone",
        gold: #""gold": [{"start": 0, "end": 4}], "meta": {"spans_only": true}"#,
        read: #"[{"start": 0, "end": 4, "value": 7}]"#, [.span: [1, 1, 1], .exactSpan: [1, 1, 1]]),
    ])
  func counts(_ example: Case) throws {
    let decoder = JSONDecoder()
    let text = try decoder.decode(
      GoldText.self, from: Data(#"{"id": "x", \#(example.gold)}"#.utf8))
    let read = try decoder.decode([ScoredQuantity].self, from: Data(example.read.utf8))
    let counts = QuantityScorer(units: try UnitNames()).score([text], readings: ["x": read])
    for (measure, wanted) in example.counts {
      let count = try #require(counts[measure])
      #expect([count.found, count.gold, count.named] == wanted, "\(measure.rawValue)")
    }
    if !text.hasChanges { #expect(counts[.withChange] == nil) }
  }

  @Test("precision, recall and F1")
  func shares() {
    var count = MatchCount()
    #expect([count.precision, count.recall, count.f1] == [0, 0, 0])
    count.add(found: 1, gold: 4, named: 2)
    count.add(found: 2, gold: 2, named: 2)
    #expect(FigureText.triple(count) == "75.0 / 50.0 / 60.0")
  }
}

@Suite("Names of units")
struct UnitNamesTests {
  @Test(
    "spellings of one unit",
    arguments: [
      ("$", "US dollars"), ("metres", "Meter"), ("km/h", "kilometres per hour"),
      ("square_meter", "m²"), ("pound", "GBP"), ("", "count"), ("°C", "degree Celsius"),
      ("years old", "Year-Old"), ("troops", "allied troop"), ("cities", "city"),
      ("litres per minute", "liter/min"), ("boxes", "box"), ("°", "dimensionless"),
    ])
  func areSame(_ first: String, _ second: String) throws {
    let names = try UnitNames()
    #expect(names.same(first, second))
  }

  @Test(
    "different units",
    arguments: [("parameter", "metre"), ("bus", "bu"), ("mile", "metre"), ("horse", "")])
  func areDifferent(_ first: String, _ second: String) throws {
    let names = try UnitNames()
    #expect(!names.same(first, second))
  }

  @Test(
    "units of measurement and things counted",
    arguments: [("decimetre", true), ("krone", true), ("day", true), ("horse", false), ("", true)])
  func measures(_ unit: String, _ isMeasuring: Bool) throws {
    let names = try UnitNames()
    #expect(names.canonical(unit).isMeasuring == isMeasuring)
  }
}
