/// Who said what a setting is.
enum SettingOrigin: Hashable, Sendable {
  case fallback
  case file(String)
  case environment(String)
  case flag

  /// In words.
  var words: String {
    switch self {
    case .fallback: "default"
    case .file(let path): path
    case .environment(let name): "environment \(name)"
    case .flag: "flag"
    }
  }
}
