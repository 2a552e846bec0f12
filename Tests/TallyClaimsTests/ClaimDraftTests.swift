import TallyQuantities
import TallyText
import Testing

@testable import TallyClaims

@Suite("Drafts of claims")
struct ClaimDraftTests {
  private func draft(_ kind: QuantityMention.Kind, at token: Int = 0) -> ClaimDraft {
    let mention = QuantityMention(
      span: TextSpan(0, 2), numberSpan: TextSpan(0, 2), tokens: token..<token + 1, kind: kind,
      low: Rational(12), high: Rational(12), granularity: .one, unit: nil, bound: .exact,
      boundRule: nil, change: nil, conversion: nil,
      trail: [TrailStep(.numeral, result: "12")])
    return ClaimDraft(mention, phrase: .empty(at: token + 1))
  }

  private func slot<Value>(_ value: Value, _ stage: TrailStep.Stage) -> Slot<Value> {
    Slot(value, TrailStep(stage, result: "\(value)"), certainty: 1)
  }

  @Test("a change to a copy leaves the original as it is")
  func copiesAreApart() {
    var original = draft(.count)
    original.actor = slot("Chad", .actor)
    var copy = original
    copy.actor = slot("Togo", .actor)
    copy.restrictors.append(slot("additional", .restrictor))
    #expect(original.actor?.value == "Chad")
    #expect(original.restrictors.isEmpty)
    #expect(copy.actor?.value == "Togo")
    #expect(copy.restrictors.count == 1)
  }

  @Test("steps are told in the order of the slots, each as it is changed")
  func ordersSteps() {
    var draft = draft(.count)
    draft.asOf = slot(AsOf(DateRange(CalendarDate(dayNumber: 0)), basis: .sentence), .time)
    draft.relation = slot("stationed", .relation)
    draft.thing = slot(Thing(name: "soldier"), .counted)
    draft.restrictors = [slot("additional", .restrictor)]
    let stages = draft.trail { TrailStep($0.stage, result: "") }
    #expect(stages.map(\.stage) == [.numeral, .counted, .relation, .restrictor, .time])
    #expect(stages.allSatisfy { $0.result.isEmpty })
  }

  @Test("of earlier drafts the last of each kind is at hand")
  func remembersTheLast() {
    var known = draft(.count, at: 1)
    known.thing = slot(Thing(name: "soldier"), .counted)
    var rate = draft(.percent, at: 2)
    rate.thing = slot(Thing(name: "turnout"), .counted)
    let earlier = EarlierDrafts([known, rate, draft(.count, at: 3), draft(.percent, at: 4)])
    #expect(earlier.lastCount?.mention.tokens == 1..<2)
    #expect(earlier.lastRate?.mention.tokens == 2..<3)
    #expect(earlier.lastShare?.mention.tokens == 4..<5)
    #expect(earlier.all.count == 4)
  }
}
