/// Something that explains itself, to people and to programs.
package protocol Explanation: JSONWritable, Sendable {
  /// The explanation for a terminal, in UTF-8.
  func text(_ options: ReportOptions) -> [UInt8]
}

extension ClaimExplanation: Explanation {}
extension FindingExplanation: Explanation {}
extension ClaimPairExplanation: Explanation {}
