import * as z from 'zod'
import { rings } from '../../domain/base/rings.ts'

const List = z.array(z.string().min(1)).min(1).readonly()

/** A section that has exactly these lists. */
function lists<const Name extends string>(names: readonly Name[]) {
  return z.strictObject(
    Object.fromEntries(names.map((name) => [name, List])) as Record<Name, typeof List>,
  )
}

const Verbs = lists([
  ...['ends', 'fetches', 'makes', 'leads', 'gets', 'meets', 'changes', 'prepares'],
  ...['wishes', 'does'],
] as const)

const Goals = lists([
  ...['wishes', 'means', 'learning', 'studying', 'fillers'],
  ...['openingWords', 'goalWords', 'goalOwners', 'goalPlaces', 'goalIs', 'goalThat', 'goalLabels'],
  ...['subjects', 'intents', 'contractions', 'intentAdverbs', 'openingPhrases'],
  ...['purposes', 'reasons', 'past', 'notPast', 'background', 'backgroundInFront'],
  ...['backgroundClauses', 'backToGoal', 'beforeVerbs', 'particles', 'boundaries', 'articles'],
  ...['owners', 'wholes', 'vague', 'comparatives', 'comparativeEndings', 'notAdverbs', 'passive'],
  ...['abstract', 'mass', 'generic', 'things', 'alone', 'quantities', 'outcomes', 'groups'],
  ...['beforeTopic', 'of', 'afterParticle', 'joining', 'manner'],
] as const).extend({ verbs: Verbs, irregular: z.record(z.string(), List) })

const Measures = lists([
  ...['names', 'numbered', 'numbers', 'rhythms', 'notRhythms', 'frequencies'],
  ...['reached', 'reachedInFront', 'without', 'spans', 'confidence', 'sure', 'falling', 'rising'],
] as const)

export const columnLists = [
  ...['day', 'text', 'details', 'impact', 'links', 'tags', 'people', 'scope'],
] as const

export const logLists = [
  ...['otherDays', 'idColumns', 'statusColumns', 'undone', 'flagColumns', 'flagged'],
  ...['kindColumns', 'plannedKinds', 'questionColumns', 'asksForDone', 'asksForMore', 'sums'],
  ...['durations', 'timeColumns', 'routines', 'undoneLists', 'entryLists'],
  ...['irregularDeeds', 'deedSubjects', 'nothing', 'absences', 'greetings', 'farewells'],
  ...['properties', 'mailDates', 'ongoing', 'timeLabels', 'announcements', 'unfinished'],
  ...['storyParts', 'storyDates', 'emptyHeadings', 'kindHeadings', 'titleHeadings'],
  ...['goalHeadings', 'noteHeadings', 'lookingBack', 'outlineHeadings'],
] as const

const Ladders = lists([
  ...['levelLabels', 'competencyLabels', 'coarseLabels', 'aboutLabels', 'exampleLabels'],
  ...['expectationLabels', 'evidenceWords', 'nameKeys', 'structures', 'attributes'],
  ...['scopeLabels', 'scopeWord', 'scopeNouns', 'upwards', 'downwards', 'orders', 'notLevels'],
  ...['facts', 'levelsTogether', 'grades', 'empty', 'wrappers', 'contents', 'gateColumns'],
  ...['numberedBy', 'nodeTypes', 'sentenceOpenings', 'codes', 'bracketedCodes', 'seniorities'],
  ...['jobs', 'sfiaLevels', 'noLevelOpenings'],
] as const)

const LevelRanks = lists([
  ...['trainee', 'chief', 'distinguished', 'principal', 'staff', 'senior', 'junior', 'middle'],
  'lead',
] as const)

const Collect = lists([
  ...['programs', 'programAddresses', 'notTickets', 'trivialCommits', 'trivialSubjects'],
  'containers',
] as const)

const pluralHeadings = z.record(z.string(), z.string())

/** Every list of the English vocabulary; what each is for stands in the file. */
export const Vocabulary = z.strictObject({
  stopWords: List,
  goals: Goals,
  measures: Measures,
  /** By the ring that they name. */
  scope: lists(rings),
  columns: lists(columnLists),
  log: lists(logLists).extend({ pluralHeadings }),
  ladders: Ladders,
  levelRanks: LevelRanks,
  /** By the ring that they name. */
  ladderScopes: lists(rings),
  scopeAsides: lists(['helpers', 'contrasts', 'members']),
  collect: Collect,
})
export type Vocabulary = z.infer<typeof Vocabulary>

/** What another language adds to the lists for the log. */
export const FurtherVocabulary = z.strictObject({
  columns: lists(columnLists).partial().default({}),
  log: lists(logLists).partial().default({}),
})
export type FurtherVocabulary = z.infer<typeof FurtherVocabulary>
