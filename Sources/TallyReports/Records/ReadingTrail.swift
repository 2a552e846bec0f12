import TallyClaims
import TallyQuantities
import TallyText

/// All steps that made a claim: those of the figure, of the claim and of the intervals, each once.
struct ReadingTrail {
  /// The steps, in the order of reading.
  let steps: [TrailStep]

  /// Gathers the steps of a claim, of its quantity and of its mention.
  init(_ claim: Claim) {
    var seen: Set<TrailStep> = []
    steps = (claim.quantity.mention.trail + claim.trail + claim.quantity.trail).filter {
      seen.insert($0).inserted
    }
  }
}
