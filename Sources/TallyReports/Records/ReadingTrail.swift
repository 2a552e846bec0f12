import TallyClaims
import TallyQuantities
import TallyText

/// All steps that made a claim: those of the figure, of the claim and of the intervals, each once.
struct ReadingTrail {
  /// The steps, in the order of reading.
  let steps: [TrailStep]

  /// Gathers the steps of a claim, of its quantity and of its mention.
  init(_ claim: Claim) {
    let all = [claim.quantity.mention.trail, claim.trail, claim.quantity.trail]
    let count = all.reduce(0) { $0 + $1.count }
    var steps: [TrailStep] = []
    steps.reserveCapacity(count)
    // A score of steps are compared faster than they are hashed.
    if count <= ReadingTrail.few {
      for trail in all {
        for step in trail where !steps.contains(step) { steps.append(step) }
      }
    } else {
      var seen: Set<TrailStep> = []
      steps = all.flatMap { trail in trail.filter { seen.insert($0).inserted } }
    }
    self.steps = steps
  }

  /// So many steps at most are compared one with another.
  private static let few = 48
}
