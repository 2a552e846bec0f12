import Foundation
import TallyReports

/// Finds the files that paths stand for: files themselves, and those below folders.
///
/// Folders are walked with a stack of their own, so that depth is bounded by a limit and not by the machine.
package struct InputFinder {
  private let kind: InputKind?
  private let limits: InputLimits
  private var files: [InputFile] = []
  private var skipped: [Report.Skip] = []
  private var passedOver = 0

  /// Makes a finder; `kind` is taken for standard input and for files whose name tells none.
  package init(kind: InputKind? = nil, limits: InputLimits = InputLimits()) {
    self.kind = kind
    self.limits = limits
  }

  /// Finds the files of all paths.
  ///
  /// - Throws: `RunError` where a path does not exist or no path holds a document.
  package func find(_ paths: [String]) throws -> InputList {
    var finder = self
    for path in paths { try finder.add(path) }
    let list = InputList(
      files: finder.sortedFiles(), skipped: finder.skipped, passedOver: finder.passedOver)
    if list.files.isEmpty && list.skipped.isEmpty { throw finder.noInput(paths) }
    return list
  }

  /// The folders right below a folder that hold documents, at any depth, by name.
  package static func foldersWithDocuments(in folder: String) -> [String] {
    (FileStatus.entries(of: folder) ?? []).filter { name in
      let path = "\(folder)/\(name)"
      guard !name.hasPrefix("."), FileStatus(of: path) == .folder else { return false }
      if reportFiles.isSubset(of: FileStatus.entries(of: path) ?? []) { return false }
      return (try? InputFinder().find([path]))?.files.isEmpty == false
    }
  }

  /// The files of a report folder: where all of these stand, what lies beside them is no article.
  private static let reportFiles: Set<String> = ["claims.jsonl", "findings.jsonl", "report.json"]

  private mutating func add(_ path: String) throws {
    if path == "-" {
      files.append(InputFile(name: "stdin", path: "-", kind: kind ?? .text))
      return
    }
    switch FileStatus(following: path) {
    case .folder: walk(path)
    case .file: addNamed(path)
    case .failed(.missing) where !FileStatus(of: path).isLink:
      throw RunError("no input", "\"\(path)\" matches no file; check the path")
    case let status: refuse(path, status.refusal ?? "cannot be read")
    }
  }

  /// Adds a file that was named itself: its kind may be said by an option.
  private mutating func addNamed(_ path: String) {
    let name = InputFinder.lastComponent(of: path)
    guard let kind = InputKind(fileName: name) ?? kind else {
      let endings = InputKind.allEndings
      return refuse(path, "its name ends in none of \(endings). Say its kind with --input-format")
    }
    files.append(InputFile(name: name, path: path, kind: kind))
  }

  private mutating func walk(_ root: String) {
    let real = FileStatus.realPath(of: root) ?? root
    var folders = [(path: root, name: "", depth: 0)]
    while let folder = folders.popLast() {
      guard let entries = FileStatus.entries(of: folder.path) else {
        refuse(folder.path, "the folder cannot be opened. Check its permissions")
        continue
      }
      if folder.depth > 0, InputFinder.reportFiles.isSubset(of: entries) {
        passedOver += entries.count
        continue
      }
      for entry in entries where !entry.hasPrefix(".") {
        let path = folder.path.hasSuffix("/") ? folder.path + entry : "\(folder.path)/\(entry)"
        let name = folder.name.isEmpty ? entry : "\(folder.name)/\(entry)"
        if visit(path, name: name, root: real), folder.depth < limits.folderDepth {
          folders.append((path, name, folder.depth + 1))
        } else if FileStatus(of: path) == .folder {
          refuse(path, "more than \(limits.folderDepth) folders deep. Give it as a path of its own")
        }
      }
    }
  }

  /// Takes one entry of a folder; true for a folder that is to be walked.
  private mutating func visit(_ path: String, name: String, root: String) -> Bool {
    let own = FileStatus(of: path)
    let status = own.isLink ? FileStatus(following: path) : own
    if status == .folder { return enters(path, isLink: own.isLink, root: root) }
    guard name != BaselineFile.defaultName, let kind = InputKind(fileName: name) else {
      passedOver += 1
      return false
    }
    if let refusal = status.refusal {
      refuse(path, refusal)
    } else if own.isLink && !InputFinder.leads(path, below: root) {
      refuse(path, "a link that leads out of the folder. Give its target as a path of its own")
    } else {
      files.append(InputFile(name: name, path: path, kind: kind))
    }
    return false
  }

  /// Whether a folder is walked: a link to one is not, since its target is walked at its own place.
  private mutating func enters(_ path: String, isLink: Bool, root: String) -> Bool {
    guard isLink else { return true }
    if InputFinder.leads(path, below: root) {
      passedOver += 1
    } else {
      refuse(path, "a link that leads out of the folder. Give its target as a path of its own")
    }
    return false
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    skipped.append(Report.Skip(name: path, reason: reason))
  }

  private func noInput(_ paths: [String]) -> RunError {
    let given = paths.map { "\"\($0)\"" }.joined(separator: ", ")
    let others = passedOver == 0 ? "" : "; \(passedOver) files of other kinds were passed over"
    return RunError("no input", "\(given) holds no \(InputKind.allEndings) file\(others)")
  }

  private func sortedFiles() -> [InputFile] {
    var unique: Set<InputFile> = []
    return files.filter { unique.insert($0).inserted }.sorted { left, right in
      left.name == right.name
        ? left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
        : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  private static func leads(_ path: String, below root: String) -> Bool {
    guard let target = FileStatus.realPath(of: path) else { return false }
    return target == root || target.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
