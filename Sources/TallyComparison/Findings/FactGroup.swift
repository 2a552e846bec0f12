import TallyClaims

/// The conflicts about one fact while findings are being gathered.
struct FactGroup {
  /// What is known of the fact from all its claims.
  var key: ClaimKey

  /// The claims at odds.
  var claims: Set<Int>

  /// The conflicts.
  var conflicts: [Comparison]

  /// The claims of the same fact that are at odds with none of it.
  var agreeing: Set<Int> = []
}
