/// A relation between a word and its head (Universal Dependencies, version 2, and the subtypes of English).
///
/// The raw value is the place in a model's rows and never changes within a version of the format.
package enum DependencyRelation: UInt8, Hashable, Sendable, CaseIterable {
  /// `root`: the head of the sentence.
  case root
  /// `nsubj`: the subject of a verb or of a predicate.
  case nsubj
  /// `nsubj:pass`: the subject of a passive verb.
  case nsubjPassive
  /// `nsubj:outer`: the subject of a clause that has a clause for its predicate.
  case nsubjOuter
  /// `obj`: the object.
  case obj
  /// `iobj`: the indirect object.
  case iobj
  /// `csubj`: a clause for a subject.
  case csubj
  /// `csubj:pass`: a clause for the subject of a passive verb.
  case csubjPassive
  /// `ccomp`: a clause as complement, with a subject of its own: what is said.
  case ccomp
  /// `xcomp`: a complement without a subject of its own: `began to leave`.
  case xcomp
  /// `obl`: an oblique of a verb: `stationed in Estonia`.
  case obl
  /// `obl:agent`: who does it, of a passive verb: `killed by troops`.
  case oblAgent
  /// `obl:unmarked`: an oblique without a preposition: `arrived Monday`.
  case oblUnmarked
  /// `vocative`: who is addressed.
  case vocative
  /// `expl`: `there` or `it` without meaning.
  case expl
  /// `dislocated`: a part put before or after its clause.
  case dislocated
  /// `advcl`: a clause that modifies a verb.
  case advcl
  /// `advcl:relcl`: a relative clause on a whole clause.
  case advclRelative
  /// `advmod`: an adverb.
  case advmod
  /// `discourse`: an interjection.
  case discourse
  /// `aux`: an auxiliary.
  case aux
  /// `aux:pass`: the auxiliary of the passive.
  case auxPassive
  /// `cop`: the copula.
  case cop
  /// `mark`: what opens a subordinate clause: `that`, `to`.
  case mark
  /// `nmod`: a noun that modifies a noun: `hundreds of troops`.
  case nmod
  /// `nmod:poss`: a possessor: `Russia's army`.
  case nmodPossessive
  /// `nmod:unmarked`: a noun that modifies without a preposition: `30 % more`.
  case nmodUnmarked
  /// `nmod:desc`: a title or description beside a name.
  case nmodDescription
  /// `appos`: an apposition.
  case appos
  /// `nummod`: a number.
  case nummod
  /// `acl`: a clause that modifies a noun: `troops stationed there`.
  case acl
  /// `acl:relcl`: a relative clause.
  case aclRelative
  /// `amod`: an adjective.
  case amod
  /// `det`: a determiner.
  case det
  /// `det:predet`: `all` in `all the men`.
  case detPredeterminer
  /// `case`: a preposition or `'s`.
  case `case`
  /// `conj`: a later member of a coordination.
  case conj
  /// `cc`: a conjunction that coordinates.
  case cc
  /// `cc:preconj`: `both` in `both men and women`.
  case ccPreconjunction
  /// `fixed`: a later word of a set phrase: `more than`.
  case fixed
  /// `flat`: a later word of a name.
  case flat
  /// `compound`: a noun or number before its noun.
  case compound
  /// `compound:prt`: the particle of a verb.
  case compoundParticle
  /// `list`: an item of a list.
  case list
  /// `parataxis`: a clause set beside another.
  case parataxis
  /// `orphan`: what an omitted verb leaves.
  case orphan
  /// `goeswith`: a piece of a torn word.
  case goeswith
  /// `reparandum`: what the speaker takes back.
  case reparandum
  /// `punct`: punctuation.
  case punct
  /// `dep`: a relation that is none of these.
  case dep

  /// The relation as treebanks write it, subtype included.
  package var name: String {
    switch self {
    case .root: "root"
    case .nsubj: "nsubj"
    case .nsubjPassive: "nsubj:pass"
    case .nsubjOuter: "nsubj:outer"
    case .obj: "obj"
    case .iobj: "iobj"
    case .csubj: "csubj"
    case .csubjPassive: "csubj:pass"
    case .ccomp: "ccomp"
    case .xcomp: "xcomp"
    case .obl: "obl"
    case .oblAgent: "obl:agent"
    case .oblUnmarked: "obl:unmarked"
    case .vocative: "vocative"
    case .expl: "expl"
    case .dislocated: "dislocated"
    case .advcl: "advcl"
    case .advclRelative: "advcl:relcl"
    case .advmod: "advmod"
    case .discourse: "discourse"
    case .aux: "aux"
    case .auxPassive: "aux:pass"
    case .cop: "cop"
    case .mark: "mark"
    case .nmod: "nmod"
    case .nmodPossessive: "nmod:poss"
    case .nmodUnmarked: "nmod:unmarked"
    case .nmodDescription: "nmod:desc"
    case .appos: "appos"
    case .nummod: "nummod"
    case .acl: "acl"
    case .aclRelative: "acl:relcl"
    case .amod: "amod"
    case .det: "det"
    case .detPredeterminer: "det:predet"
    case .`case`: "case"
    case .conj: "conj"
    case .cc: "cc"
    case .ccPreconjunction: "cc:preconj"
    case .fixed: "fixed"
    case .flat: "flat"
    case .compound: "compound"
    case .compoundParticle: "compound:prt"
    case .list: "list"
    case .parataxis: "parataxis"
    case .orphan: "orphan"
    case .goeswith: "goeswith"
    case .reparandum: "reparandum"
    case .punct: "punct"
    case .dep: "dep"
    }
  }
}
