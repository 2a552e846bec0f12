import TallyComparison
import TallyKit

/// What `tally.json` says. Its paths count from its own folder.
struct Configuration: Sendable {
  /// The name that is looked for in the working folder.
  static let defaultName = "tally.json"

  /// The most bytes that are read.
  static let byteLimit = 16 << 20

  /// The path of the file.
  let path: String
  /// What to read where no path is typed.
  let inputs: [String]
  /// The values of options, as they would be typed.
  let values: [Option: [String]]
  /// What it says of documents that do not say it themselves.
  let sources: SourceManifest
  /// The keys that must be found.
  let required: [KeyPattern]

  /// The configuration of a run: the file that is named, else `tally.json` in the working folder, else none.
  ///
  /// - Throws: `RunError` with file and line where it is amiss.
  static func find(named path: String?) throws -> Configuration? {
    if let path { return try Configuration(reading: path) }
    guard RecordFile.exists(at: defaultName) else { return nil }
    return try Configuration(reading: defaultName)
  }

  /// Reads a file.
  private init(reading path: String) throws {
    let bytes = try RecordFile.contents(of: path, limit: Configuration.byteLimit) {
      "no configuration there; make one with tally init, or check --config"
    }
    try self.init(try PlacedJSONParser.parse(bytes, path: path), path: path)
  }

  /// Takes what a parsed file says.
  init(_ json: PlacedJSON, path: String) throws(RunError) {
    var reader = ConfigurationReader(path: path)
    try reader.read(json)
    self.path = path
    inputs = reader.inputs
    values = reader.values
    sources = SourceManifest(reader.sources)
    required = reader.required
  }
}
