/// A shell that completions are made for.
enum Shell: String, Hashable, Sendable, CaseIterable {
  case bash, zsh, fish
}
