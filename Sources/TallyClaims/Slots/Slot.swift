import TallyText

/// One part of a claim's key while the claim is being read: its value, and the step that found it.
struct Slot<Value: Sendable>: Sendable {
  /// The value.
  let value: Value

  /// How it was found.
  let step: TrailStep

  /// How sure the reading is, from 0 to 1.
  let certainty: Double

  /// Makes a slot.
  init(_ value: Value, _ step: TrailStep, certainty: Double) {
    self.value = value
    self.step = step
    self.certainty = certainty
  }
}
