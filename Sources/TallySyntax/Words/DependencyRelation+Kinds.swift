extension DependencyRelation {
  /// The relation without its subtype: `nsubj` for `nsubj:pass`.
  package var universal: DependencyRelation {
    switch self {
    case .nsubjPassive, .nsubjOuter: .nsubj
    case .csubjPassive: .csubj
    case .oblAgent, .oblUnmarked: .obl
    case .advclRelative: .advcl
    case .auxPassive: .aux
    case .nmodPossessive, .nmodUnmarked, .nmodDescription: .nmod
    case .aclRelative: .acl
    case .detPredeterminer: .det
    case .ccPreconjunction: .cc
    case .compoundParticle: .compound
    default: self
    }
  }

  /// The relation as treebanks write it; an unknown subtype counts as the relation alone, and nil where that is unknown too.
  package init?(name: String) {
    let whole = DependencyRelation.allCases.first { $0.name == name }
    let parts = name.split(separator: ":", maxSplits: 1)
    guard
      let found = whole
        ?? DependencyRelation.allCases.first(where: { $0.name == parts.first ?? "" })
    else { return nil }
    self = found
  }

  /// Whether it is a subject, in the active or the passive.
  package var isSubject: Bool {
    switch self {
    case .nsubj, .nsubjPassive, .nsubjOuter, .csubj, .csubjPassive: true
    default: false
    }
  }
}
