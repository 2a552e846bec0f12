import TallySyntax

/// The numbers that shape training.
struct TrainingSettings: Hashable, Sendable {
  /// How often the tagger and the parser go over the data.
  var taggerEpochs = 10
  var parserEpochs = 12
  /// By how much the right class has to win, or it is learnt once more.
  var tagMargin: Int32 = 0
  var stepMargin: Int32 = 0
  var relationMargin: Int32 = 0
  /// How many of a hundred mistakes the parser goes on from while it learns.
  var explorationPercent = 90
  /// How many parts the data is cut into to tag each by a tagger that learnt from the others.
  var folds = 5
  /// Whether subtypes of relations are learnt.
  var keepsSubtypes = true
  /// The logarithms of the numbers of buckets of the model's tables.
  var wordBits = 15
  var tagBits = 16
  var stepBits = 18
  var relationBits = 15
  /// How many units of the model file a weight of one is.
  var weightScale: Int64 = 16
  /// Weights below this many units are left out of the model.
  var leastWeight: Int64 = 4
  /// Where the random numbers start.
  var seed: UInt64 = 1

  /// The relation that is learnt.
  func label(_ relation: DependencyRelation) -> DependencyRelation {
    keepsSubtypes ? relation : relation.universal
  }
}
