/// How a run went: unsuccessful where an input was skipped, so that it does not look clean.
struct SARIFInvocation: JSONWritable {
  /// The report of the run.
  let report: ReportRecord

  func write(to json: inout JSONWriter) {
    let missing = report.missing ?? []
    json.object {
      $0.field("executionSuccessful", report.skipped.isEmpty && missing.isEmpty)
      $0.key("toolExecutionNotifications")
      $0.array(report.skipped) { json, skip in
        write("\(skip.name): skipped: \(skip.reason)", path: skip.name, to: &json)
      }
      $0.key("toolConfigurationNotifications")
      $0.array(missing) { json, pattern in
        write("no claim with the required key \(pattern)", path: nil, to: &json)
      }
    }
  }

  private func write(_ text: String, path: String?, to json: inout JSONWriter) {
    json.object {
      $0.field("level", "warning")
      $0.key("message")
      $0.object { $0.field("text", SARIFText.escaped(text)) }
      guard let path else { return }
      $0.key("locations")
      $0.array([path]) { json, path in
        json.object {
          $0.key("physicalLocation")
          $0.object {
            $0.key("artifactLocation")
            $0.object { $0.field("uri", URIReference.text(path)) }
          }
        }
      }
    }
  }
}
