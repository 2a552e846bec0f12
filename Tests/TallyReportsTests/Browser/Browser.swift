import Foundation

/// A Chromium without a window, driven by its own protocol over a pair of pipes.
///
/// The protocol is that of https://chromedevtools.github.io/devtools-protocol/: JSON messages, each
/// ended by a NUL, on the descriptors 3 and 4 of `--remote-debugging-pipe`.
final class Browser {
  /// What went wrong between the test and the browser.
  enum Failure: Error {
    /// The browser closed its end.
    case closed
    /// The browser did not answer for a minute.
    case silent
    /// The browser refused a command.
    case refused(String)
  }

  /// The program, where one is installed.
  static let program = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].first(where: FileManager.default.isExecutableFile(atPath:))

  /// Everything that the page reported: console messages, exceptions, violations, dialogs.
  private(set) var complaints: [String] = []

  private let process = Process()
  private let commands: FileHandle
  private let answers: FileHandle
  private let folder: URL
  private var session: String?
  private var count = 0
  private var waiting: [UInt8] = []

  /// Starts a browser with an empty profile and opens an empty page in it.
  init(program: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "tally-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder
    let pipes = ["commands", "answers"].map { folder.appending(path: $0) }
    for pipe in pipes { try Browser.run("/usr/bin/mkfifo", [pipe.path]) }
    // Opened for updating, so that opening does not wait for the other end.
    commands = try FileHandle(forUpdating: pipes[0])
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      [
        "-c", Browser.start, "sh", pipes[0].path,
        pipes[1].path, program,
      ] + Browser.options(profile: folder.appending(path: "profile").path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    answers = try FileHandle(forReadingFrom: pipes[1])
    let page = try call("Target.createTarget", ["url": "about:blank"])
    let attached = try call(
      "Target.attachToTarget", ["targetId": page["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Audits"] { try call("\(domain).enable") }
  }

  /// Ends the browser and removes its profile.
  func close() {
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Opens a file, waits until it is loaded, and returns the milliseconds from navigation to load.
  @discardableResult
  func open(_ file: URL, fragment: String = "") throws -> Double {
    complaints = []
    _ = try call("Page.navigate", ["url": "about:blank"])
    try wait(for: "Page.loadEventFired")
    _ = try call("Page.navigate", ["url": file.absoluteString + fragment])
    try wait(for: "Page.loadEventFired")
    let span =
      "(() => { const [n] = performance.getEntriesByType('navigation');"
      + " return n.loadEventEnd || performance.now(); })()"
    return try evaluate(span) as? Double ?? .infinity
  }

  /// The value of an expression in the page.
  @discardableResult
  func evaluate(_ expression: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let exception = answer["exceptionDetails"] { throw Failure.refused("\(exception)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// The text that an expression in the page gives.
  func text(_ expression: String) throws -> String { try evaluate(expression) as? String ?? "" }

  /// The number that an expression in the page gives; −1 for none.
  func number(_ expression: String) throws -> Int { try evaluate(expression) as? Int ?? -1 }

  /// Presses and releases a key, as a person does: `Tab`, `Enter`, or one letter.
  func press(_ key: String, code: Int = 0, text: String? = nil, shift: Bool = false) throws {
    var event: [String: Any] = [
      "key": key, "windowsVirtualKeyCode": code, "modifiers": shift ? 8 : 0,
    ]
    if let text { event["text"] = text }
    event["type"] = text == nil ? "rawKeyDown" : "keyDown"
    try call("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    try call("Input.dispatchKeyEvent", event)
  }

  /// Types letters where the focus is.
  func type(_ words: String) throws { try call("Input.insertText", ["text": words]) }

  /// Sends a command and returns its answer; what the page reports meanwhile is kept.
  @discardableResult
  func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    count += 1
    var message: [String: Any] = ["id": count, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    try commands.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try nextMessage()
      guard answer["id"] as? Int == count else {
        try note(answer)
        continue
      }
      if let error = answer["error"] { throw Failure.refused("\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func wait(for event: String) throws {
    while true {
      let message = try nextMessage()
      try note(message)
      if message["method"] as? String == event { return }
    }
  }

  /// Keeps what speaks of a fault, and closes dialogs, which would stop the page.
  private func note(_ message: [String: Any]) throws {
    let faults = [
      "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded", "Audits.issueAdded",
      "Page.javascriptDialogOpening", "Page.windowOpen", "Page.downloadWillBegin",
    ]
    guard let method = message["method"] as? String, faults.contains(method) else { return }
    complaints.append("\(method) \(message["params"] ?? "")")
    if method == "Page.javascriptDialogOpening" {
      count += 1
      let answer: [String: Any] = [
        "id": count, "method": "Page.handleJavaScriptDialog", "sessionId": session ?? "",
        "params": ["accept": false],
      ]
      try commands.write(contentsOf: JSONSerialization.data(withJSONObject: answer) + [0])
    }
  }

  private func nextMessage() throws -> [String: Any] {
    while true {
      if let end = waiting.firstIndex(of: 0) {
        let message = Data(waiting[..<end])
        waiting.removeFirst(end + 1)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var ready = pollfd(fd: answers.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&ready, 1, 60_000) == 1 else { throw Failure.silent }
      // Whatever has come, without waiting for more; nothing means that the other end is closed.
      let more = answers.availableData
      guard !more.isEmpty else { throw Failure.closed }
      waiting += more
    }
  }

  /// Opens the pipes where the protocol expects them.
  private static let start = """
    IN=$1 OUT=$2; shift 2
    exec "$@" 3<"$IN" 4>"$OUT"
    """

  private static func options(profile: String) -> [String] {
    [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run",
      "--hide-scrollbars", "--disable-extensions", "--remote-debugging-pipe",
      "--user-data-dir=\(profile)", "about:blank",
    ]
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = try Process.run(URL(filePath: program), arguments: arguments)
    process.waitUntilExit()
  }
}
