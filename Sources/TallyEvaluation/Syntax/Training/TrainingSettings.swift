import TallySyntax

/// The numbers that shape training.
struct TrainingSettings: Hashable, Sendable {
  /// How often the tagger and the parser go over the data.
  var taggerEpochs = 5
  var scoutEpochs = 4
  var parserEpochs = 9
  /// By how much the right class has to win, or it is learnt once more.
  var tagMargin: Int32 = 80
  var stepMargin: Int32 = 100
  var relationMargin: Int32 = 60
  /// How many of a hundred mistakes the parser goes on from while it learns.
  var explorationPercent = 90
  /// How often a word is hidden while learning: this many in a hundred and those of its count as often again.
  var dropPercent = 50
  /// How many parts the data is cut into to tag each by a tagger that learnt from the others.
  var folds = 5
  /// Whether subtypes of relations are learnt.
  var keepsSubtypes = true
  /// The logarithms of the numbers of buckets of the model's tables.
  var wordBits = 16
  var tagBits = 16
  var scoutBits = 16
  var stepBits = 17
  var relationBits = 15
  /// How many units of the model file a weight of one is.
  var weightScale: Int64 = 16
  /// Weights below this many units are left out of the model.
  var leastTagWeight: Int64 = 24
  var leastStepWeight: Int64 = 8
  var leastRelationWeight: Int64 = 32
  /// How many taggers and parsers learn, each from another order of the sentences; the model holds their mean.
  var voices = 3
  /// Where the random numbers start.
  var seed: UInt64 = 1

  /// The relation that is learnt.
  func label(_ relation: DependencyRelation) -> DependencyRelation {
    keepsSubtypes ? relation : relation.universal
  }
}
