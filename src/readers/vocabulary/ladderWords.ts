import { rings } from '../../domain/base/rings.ts'
import { once } from './once.ts'
import { anywhere, bounded, closing, oneOf, opening, whole } from './phrases.ts'
import type { Vocabulary } from './schema.ts'
import { vocabulary } from './vocabulary.ts'

/** The words with which ladders are read, ready to be tested against. */
export const ladderWords = once(() => {
  const { ladders, levelRanks, ladderScopes, scopeAsides } = vocabulary()
  return {
    ...labelWords(ladders),
    ...keyWords(ladders),
    ...levelWords(ladders),
    ranks: rankNames.map((name) => [anywhere(levelRanks[name]), usualRanks[name]] as const),
    scopes: rings.toReversed().map((ring) => [ring, anywhere(ladderScopes[ring])] as const),
    helpers: new RegExp(`${bounded(scopeAsides.helpers)}[^.;,]*`, 'giu'),
    contrasts: new RegExp(`${bounded(scopeAsides.contrasts)}[^.;,]*`, 'giu'),
    members: new RegExp(bounded(scopeAsides.members), 'giu'),
  }
})

/** Where words of seniority usually stand among levels. The first that fits a name counts. */
const usualRanks = {
  ...{ trainee: 0, chief: 9, distinguished: 8, principal: 7, staff: 6 },
  ...{ senior: 4, junior: 1, middle: 2, lead: 5 },
} as const

const rankNames = Object.keys(usualRanks) as (keyof typeof usualRanks)[]

type LadderVocabulary = Vocabulary['ladders']

function labelWords(ladders: LadderVocabulary) {
  return {
    levelLabels: whole(ladders.levelLabels),
    competencyLabels: whole(ladders.competencyLabels),
    coarseLabels: whole(ladders.coarseLabels),
    aboutLabels: whole(ladders.aboutLabels),
    exampleLabels: whole(ladders.exampleLabels),
    expectationLabels: whole(ladders.expectationLabels),
    evidenceWords: anywhere(ladders.evidenceWords),
    scopeLabels: whole(ladders.scopeLabels),
    scopeWord: ladders.scopeWord,
    scopeNouns: ladders.scopeNouns,
    notLevels: whole(ladders.notLevels),
    facts: whole(ladders.facts),
    levelsTogether: whole(ladders.levelsTogether),
    grade: new RegExp(`^(?:${oneOf(ladders.grades)})\\s*:\\s*\\p{L}+$`, 'iu'),
    gradeBehind: new RegExp(`\\s+(?:${oneOf(ladders.grades)})\\s*:\\s*\\p{L}+$`, 'iu'),
    empty: new RegExp(`^(?:${oneOf(ladders.empty)})[.]?$`, 'iu'),
    nodeTypes: whole(ladders.nodeTypes),
    sentenceOpenings: closing(ladders.sentenceOpenings),
  }
}

function keyWords(ladders: LadderVocabulary) {
  return {
    nameKeys: ladders.nameKeys,
    structures: whole(ladders.structures),
    attributes: whole(ladders.attributes),
    upwards: whole(ladders.upwards),
    downwards: whole(ladders.downwards),
    orders: whole(ladders.orders),
    wrappers: whole(ladders.wrappers),
    contents: whole(ladders.contents),
    gateColumns: closing(ladders.gateColumns),
  }
}

function levelWords(ladders: LadderVocabulary) {
  const number = '\\d{1,2}(?:\\.\\d)?[a-z]?(?![\\p{L}\\d])'
  return {
    codes: new RegExp(`^(?:${oneOf(ladders.codes)})[\\s.:_#-]?${number}`, 'iu'),
    bracketedCodes: new RegExp(`\\((?:${oneOf(ladders.bracketedCodes)})[\\s.-]?\\d{1,2}\\)$`, 'iu'),
    seniorities: anywhere(ladders.seniorities),
    jobs: anywhere(ladders.jobs),
    sfiaLevels: whole(ladders.sfiaLevels),
    noLevelOpenings: opening(ladders.noLevelOpenings),
    numberedBy: whole(ladders.numberedBy),
  }
}
