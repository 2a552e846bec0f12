/// One test case of a JUnit report.
struct JUnitCase: Hashable, Sendable {
  /// What came of it.
  enum Outcome: Hashable, Sendable {
    case passed
    case skipped(String)
    case failed(kind: String, message: String, text: String)
    case error(message: String, text: String)
  }

  /// The class, by which readers group cases.
  let group: String
  /// The name.
  let name: String
  /// Where it stands, for those who open it; nil where it stands nowhere.
  let place: SourcePlace?
  /// What came of it.
  let outcome: Outcome

  /// The case as XML, a line or more.
  var xml: String {
    var open =
      "    <testcase classname=\"\(XMLText.escaped(group))\" name=\"\(XMLText.escaped(name))\""
    if let place { open += " file=\"\(XMLText.escaped(place.path))\" line=\"\(place.line)\"" }
    open += " time=\"0\""
    switch outcome {
    case .passed: return open + "/>\n"
    case .skipped(let message):
      return "\(open)>\n      <skipped message=\"\(XMLText.escaped(message))\"/>\n    </testcase>\n"
    case .failed(let kind, let message, let text):
      return "\(open)>\n      <failure message=\"\(XMLText.escaped(message))\" "
        + "type=\"\(XMLText.escaped(kind))\">\(lines(text))</failure>\n    </testcase>\n"
    case .error(let message, let text):
      return "\(open)>\n      <error message=\"\(XMLText.escaped(message))\" type=\"incomplete\">"
        + "\(lines(text))</error>\n    </testcase>\n"
    }
  }

  /// Our own line ends are kept; those of documents are shown as escapes before.
  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      XMLText.escaped(String($0))
    }
    .joined(separator: "\n")
  }
}
