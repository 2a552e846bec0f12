package import Foundation

/// Checks by programs of others, where this machine has them.
package enum PythonCheck {
  /// Whether Python and its module for JSON Schema are there.
  package static let hasJSONSchema = (try? run("import jsonschema", [])) == ""

  /// What Python's `jsonschema` says of a JSON file against a schema file; empty where it is valid.
  package static func mistakes(in file: URL, schema: URL) throws -> String {
    try run(
      """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      kind = jsonschema.validators.validator_for(schema)
      kind.check_schema(schema)
      for error in kind(schema).iter_errors(json.load(open(sys.argv[2]))):
          print(list(error.absolute_path), error.message[:300])
      """, [schema.path, file.path])
  }

  /// Runs a script; what it printed, errors too where it failed.
  package static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return process.terminationStatus == 0 ? text : "failed: \(text)"
  }
}
