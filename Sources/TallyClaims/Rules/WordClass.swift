/// What a word can be in a sentence, as far as a shallow grammar asks.
///
/// A word may have several; which words have which is written in `rules/grammar`.
package struct WordClass: OptionSet, Hashable, Sendable {
  /// The classes as bits.
  package let rawValue: UInt64

  /// Makes a set of classes from its bits.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// `the`, `a`, `this`, `some`.
  package static let determiner = WordClass(rawValue: 1 << 0)
  /// `its`, `their`, `his`.
  package static let possessive = WordClass(rawValue: 1 << 1)
  /// `it`, `they`, `he`, `we`.
  package static let pronoun = WordClass(rawValue: 1 << 2)
  /// `who`, `which`, `that`, `whose`.
  package static let relative = WordClass(rawValue: 1 << 3)
  /// `in`, `at`, `near`, `along`: what follows may be a place.
  package static let placePreposition = WordClass(rawValue: 1 << 4)
  /// `to`, `for`, `towards`: what follows may be a destination.
  package static let goalPreposition = WordClass(rawValue: 1 << 5)
  /// `from`: what follows is where something comes from.
  package static let sourcePreposition = WordClass(rawValue: 1 << 6)
  /// `of`.
  package static let ofPreposition = WordClass(rawValue: 1 << 7)
  /// `by`: what follows may be who does it.
  package static let byPreposition = WordClass(rawValue: 1 << 8)
  /// `with`, `after`, `during` and all others.
  package static let otherPreposition = WordClass(rawValue: 1 << 9)
  /// `is`, `were`, `been`, `being`.
  package static let being = WordClass(rawValue: 1 << 10)
  /// `has`, `have`, `had`.
  package static let having = WordClass(rawValue: 1 << 11)
  /// `will`, `would`, `could`, `to` before a verb, `do`.
  package static let auxiliary = WordClass(rawValue: 1 << 12)
  /// `and`, `or`, `plus`.
  package static let coordinator = WordClass(rawValue: 1 << 13)
  /// `but`, `while`, `where`, `because`: a new clause begins.
  package static let clauseOpener = WordClass(rawValue: 1 << 14)
  /// `already`, `currently`, `also`.
  package static let adverb = WordClass(rawValue: 1 << 15)
  /// `not`, `never`, `no`.
  package static let negation = WordClass(rawValue: 1 << 16)
  /// A common verb form, which ends a noun phrase.
  package static let verb = WordClass(rawValue: 1 << 17)
  /// `there`, `here`, `where`: the last place spoken of.
  package static let placeAnaphor = WordClass(rawValue: 1 << 18)
  /// `country`, `state`, `nation`, after a determiner: the last country spoken of.
  package static let countryAnaphor = WordClass(rawValue: 1 << 19)
  /// `strong` in `1,200-strong`, `850 strong`.
  package static let strength = WordClass(rawValue: 1 << 20)
  /// `border`, `frontier`: with a country it is a place of its own.
  package static let boundary = WordClass(rawValue: 1 << 21)
  /// `said`, `announced`, `according`: a speaker stands beside it.
  package static let speech = WordClass(rawValue: 1 << 22)
  /// `police`, `officials`, `organisers`: may be the speaker.
  package static let speaker = WordClass(rawValue: 1 << 23)
  /// `number`, `total`, `count`, `figure`: a figure follows for what stands after its `of`.
  package static let tally = WordClass(rawValue: 1 << 24)
  /// `north`, `south`: follows a distance.
  package static let direction = WordClass(rawValue: 1 << 25)
  /// `Mr`, `President`, `General`: a person's name follows.
  package static let title = WordClass(rawValue: 1 << 26)

  /// `it`: stands for the last country or organization.
  package static let entityPronoun = WordClass(rawValue: 1 << 27)

  /// `more`, `others`, `the remainder`: stands for a thing that the text has named before.
  package static let elliptic = WordClass(rawValue: 1 << 28)

  /// `than`, `against`, `versus`: what follows is what a figure is compared with.
  package static let comparison = WordClass(rawValue: 1 << 29)

  /// `airline`, `company`, `group`, after `the`: the last organization or country spoken of.
  package static let actorAnaphor = WordClass(rawValue: 1 << 30)

  /// `respectively`: hands out names to figures in order.
  package static let distributive = WordClass(rawValue: 1 << 31)

  /// `where`: opens a clause on the place before it.
  package static let relativePlace = WordClass(rawValue: 1 << 32)

  /// `told`, `asked`: what follows is who was spoken to.
  package static let addressed = WordClass(rawValue: 1 << 33)

  /// `among`: what follows is the whole that a part belongs to.
  package static let amid = WordClass(rawValue: 1 << 34)

  /// `believe`, `found`, `showed`: with a clause after it, a verb of speech.
  package static let reporting = WordClass(rawValue: 1 << 35)

  /// `survey`, `figures`, `reckoning`: what somebody found out, in whose name it speaks.
  package static let finding = WordClass(rawValue: 1 << 36)

  /// `put` in `put the number at 900`: a verb of speech with such an estimate after it.
  package static let estimating = WordClass(rawValue: 1 << 37)

  /// `according`: with `to`, the speaker follows.
  package static let according = WordClass(rawValue: 1 << 38)

  /// `crates`, `truckloads`, `pairs`: with `of`, what follows is what is counted.
  package static let container = WordClass(rawValue: 1 << 39)

  /// `worth`: what stands before it has the value of the money behind it.
  package static let worth = WordClass(rawValue: 1 << 40)

  /// `port`, `outskirts`, `slopes`: with `of` and a name, a place.
  package static let placeNoun = WordClass(rawValue: 1 << 41)

  /// `expect`, `fear`: a verb of speech with a figure right after it.
  package static let foretelling = WordClass(rawValue: 1 << 42)

  /// `quoted`: the speaker follows, with `as saying`.
  package static let quoting = WordClass(rawValue: 1 << 43)

  /// `Airways`, `Bank`: with a capital, the end of a name that a country's name opens.
  package static let companyNoun = WordClass(rawValue: 1 << 44)

  /// `passed`, `thronged`: a verb whose object, where it is a name, is the place.
  package static let passing = WordClass(rawValue: 1 << 50)

  /// `town`, `city`, `village`, after `the`: the last town spoken of.
  package static let townAnaphor = WordClass(rawValue: 1 << 45)

  /// `images`, `photos`: with its figure alone in brackets, a label on the page and no statement.
  package static let label = WordClass(rawValue: 1 << 46)

  /// `district`, `parts`, `suburbs`: with `of` and a town, a part of the town.
  package static let partNoun = WordClass(rawValue: 1 << 47)

  /// `Union`, `Group`, `Foundation`: with a capital, the end of a name that is an organization's.
  package static let organizationNoun = WordClass(rawValue: 1 << 51)

  /// `profit`, `budget`, `fine`: a large figure behind it is a sum of money.
  package static let moneyNoun = WordClass(rawValue: 1 << 52)

  /// `nationwide`: in the whole land that the text speaks of.
  package static let nationwide = WordClass(rawValue: 1 << 53)

  /// `since`: from the date behind it until now.
  package static let since = WordClass(rawValue: 1 << 54)

  /// `Central`, `Greater`, `Old`: before the name of a place, a part of it or what lies about it.
  package static let placeAdjective = WordClass(rawValue: 1 << 55)

  /// `province`, `county`: with a name, a part of a country.
  package static let provinceNoun = WordClass(rawValue: 1 << 56)

  /// Any preposition.
  package static let preposition: WordClass = [
    .placePreposition, .goalPreposition, .sourcePreposition, .ofPreposition, .byPreposition,
    .otherPreposition,
  ]

  /// What ends a noun phrase.
  package static let phraseEnd: WordClass = [
    .preposition, .pronoun, .relative, .being, .having, .auxiliary, .coordinator, .clauseOpener,
    .adverb, .negation, .verb, .placeAnaphor, .speech,
  ]

  /// The class by the name that `rules/grammar` uses.
  package static let named: [String: WordClass] = [
    "determiner": .determiner, "possessive": .possessive, "pronoun": .pronoun,
    "relative": .relative, "placePreposition": .placePreposition,
    "goalPreposition": .goalPreposition, "sourcePreposition": .sourcePreposition,
    "ofPreposition": .ofPreposition, "byPreposition": .byPreposition,
    "otherPreposition": .otherPreposition, "being": .being, "having": .having,
    "auxiliary": .auxiliary, "coordinator": .coordinator, "clauseOpener": .clauseOpener,
    "adverb": .adverb, "negation": .negation, "verb": .verb, "placeAnaphor": .placeAnaphor,
    "countryAnaphor": .countryAnaphor, "strength": .strength, "boundary": .boundary,
    "speech": .speech, "speaker": .speaker, "tally": .tally, "direction": .direction,
    "title": .title, "entityPronoun": .entityPronoun, "elliptic": .elliptic,
    "comparison": .comparison, "actorAnaphor": .actorAnaphor,
    "distributive": .distributive, "relativePlace": .relativePlace, "addressed": .addressed,
    "amid": .amid, "reporting": .reporting, "finding": .finding, "estimating": .estimating,
    "according": .according,
    "container": .container, "worth": .worth, "placeNoun": .placeNoun,
    "foretelling": .foretelling, "quoting": .quoting, "companyNoun": .companyNoun,
    "passing": .passing,
    "townAnaphor": .townAnaphor, "label": .label, "partNoun": .partNoun,
    "organizationNoun": .organizationNoun,
    "moneyNoun": .moneyNoun, "nationwide": .nationwide, "since": .since,
    "placeAdjective": .placeAdjective,
    "provinceNoun": .provinceNoun,
  ]
}
