extension DecodingError {
  /// What is wrong with the row, in words.
  var reason: String {
    switch self {
    case .keyNotFound(let key, _): "missing \"\(key.stringValue)\""
    case .typeMismatch(_, let context): "\(path(context))\(context.debugDescription)"
    case .valueNotFound(_, let context): "\(path(context))\(context.debugDescription)"
    case .dataCorrupted(let context): "\(path(context))\(context.debugDescription)"
    @unknown default: "\(self)"
    }
  }

  private func path(_ context: Context) -> String {
    let keys = context.codingPath.map(\.stringValue).joined(separator: ".")
    return keys.isEmpty ? "" : "\"\(keys)\": "
  }
}
