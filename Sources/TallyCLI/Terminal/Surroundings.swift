import Foundation

/// What the surroundings say: the environment, and whether a person is looking. Read once.
struct Surroundings: Sendable {
  /// Whether standard output is a terminal.
  let showsOnTerminal: Bool

  /// Whether standard output may be coloured.
  let allowsColor: Bool

  /// Whether a progress line may be drawn on standard error.
  let allowsProgress: Bool

  /// The columns of the terminal; 80 where unknown.
  let columns: Int

  /// The value of `SOURCE_DATE_EPOCH`, if set: seconds since 1970.
  let sourceDateEpoch: String?

  /// What the environment says of an option, and by which variable; nil where it says nothing.
  func told(_ option: Option) -> (name: String, value: String)? { variables[option] }

  private let variables: [Option: (name: String, value: String)]

  /// Reads the environment of the process.
  static func current() -> Surroundings {
    let environment = ProcessInfo.processInfo.environment
    let isDumb = environment["TERM"] == "dumb"
    let noColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Surroundings(
      showsOnTerminal: isatty(STDOUT_FILENO) == 1,
      allowsColor: isatty(STDOUT_FILENO) == 1 && !noColor && !isDumb,
      allowsProgress: isatty(STDERR_FILENO) == 1 && !isDumb && environment["CI"] == nil,
      columns: columns(environment["COLUMNS"]),
      sourceDateEpoch: environment["SOURCE_DATE_EPOCH"], variables: variables(environment))
  }

  private static func variables(
    _ environment: [String: String]
  ) -> [Option: (name: String, value: String)] {
    var variables: [Option: (name: String, value: String)] = [:]
    if let epoch = environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty {
      variables[.asOf] = ("SOURCE_DATE_EPOCH", epoch)
    }
    if environment["CI"] != nil { variables[.progress] = ("CI", "never") }
    if environment["TERM"] == "dumb" {
      variables[.progress] = ("TERM", "never")
      variables[.color] = ("TERM", "never")
    }
    if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false {
      variables[.color] = ("NO_COLOR", "never")
    }
    return variables
  }

  private static func columns(_ told: String?) -> Int {
    if let told, let columns = Int(told), (20...10_000).contains(columns) { return columns }
    var size = winsize()
    let known = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return known && size.ws_col >= 20 ? Int(size.ws_col) : 80
  }
}
