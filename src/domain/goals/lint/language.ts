import type { PeriodName } from './calendar.ts'
import type { RuleId } from './finding.ts'

/** What the words of a pattern of days mean; its named groups hold the parts. */
export type DayMeaning =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal year'
  | 'season'
  | 'feast'
  | 'weekday'
  | 'period'
  | 'ahead'
  | 'duration'
  | 'frequency'
  | 'age'

/** Why a day that was read may be another one. */
export type Doubt =
  | 'range'
  | 'order'
  | 'fiscal'
  | 'season'
  | 'edge'
  | 'weekday'
  | 'sprint'
  | 'about'

/**
 * How a language writes days to come. The first pattern that fits takes its words. Groups that are
 * understood: day, month, monthNumber, year, quarter, half, season, feast, weekday, period, which,
 * amount, most, unit; and before, first, middle, by for the edge that is meant.
 */
export interface DayLanguage {
  patterns: readonly { means: DayMeaning; find: RegExp }[]
  /** What stands before a day on which something begins. */
  beginning: RegExp
  months: Readonly<Record<string, number>>
  monthNames: readonly string[]
  weekdays: Readonly<Record<string, number>>
  /** First month and last month. */
  seasons: Readonly<Record<string, number>>
  /** Month and day. */
  feasts: Readonly<Record<string, readonly [number, number]>>
  periods: Readonly<Record<string, PeriodName>>
  /** Words for the period after the one that is. */
  nextWords: readonly string[]
  numbers: Readonly<Record<string, number>>
  ordinals: Readonly<Record<string, number>>
  doubts: Readonly<Record<Doubt, string>>
}

/**
 * What a verb promises. `ends`: there is a moment at which it is done. `makes`: something exists
 * then. `gets`: something is had or held then. `meets`: a thing with an end is gone through.
 * `fetches`: an errand, done at once however many there are. `leads`: as `makes`, with people it is
 * no more than a role. `changes`: a number moves, if one is
 * said. `prepares`: what follows is not yet promised. `wishes`: it is a direction.
 */
export type VerbKind =
  | 'ends'
  | 'makes'
  | 'gets'
  | 'fetches'
  | 'meets'
  | 'leads'
  | 'changes'
  | 'prepares'
  | 'wishes'
  | 'does'

export interface WordLanguage {
  /** Every form of every verb that is known. */
  verbs: ReadonlyMap<string, VerbKind>
  /** Verbs of several words that wish, such as “get better”. */
  wishes: RegExp
  /** How a wish is to come true: “by practising”. */
  means: RegExp
  /** Verbs about learning: an example may speak of a course. */
  learning: RegExp
  /** What stands before the first verb: “I would like to”. */
  openings: RegExp
  /** What a goal is for, which says nothing of when it is reached: “so that I can …”. */
  purposes: RegExp
  /** How it is or was: “I had 3 talks last year”, which promises nothing. */
  background: RegExp
  /** What is cut off behind a wish that is only about how much or how well. */
  fillers: RegExp
  /** Words after which a verb may stand. */
  beforeVerbs: ReadonlySet<string>
  /** Words that belong to the verb: “set up”, “hand in”. */
  particles: ReadonlySet<string>
  /** Words at which the object is over. */
  boundaries: ReadonlySet<string>
  articles: ReadonlySet<string>
  owners: ReadonlySet<string>
  wholes: ReadonlySet<string>
  /** Words that leave open how much or how good. */
  vague: ReadonlySet<string>
  comparatives: RegExp
  /** Nouns without an outline: “progress”, “relationship”. */
  abstract: ReadonlySet<string>
  /** Nouns that cannot be counted. */
  mass: ReadonlySet<string>
  /** Nouns that say nothing about what: “skills”, “things”. */
  generic: ReadonlySet<string>
  /** Nouns of things that exist, or have an end. */
  things: ReadonlySet<string>
  /** Verbs with an end that need no object: “graduate”. */
  alone: ReadonlySet<string>
  /** Nouns of what has a number: “latency”. */
  quantities: ReadonlySet<string>
  /** Nouns that say what is reached without a verb: “certification”. */
  outcomes: ReadonlySet<string>
  /** Groups of people one may lead without an end. */
  groups: ReadonlySet<string>
  adverb: RegExp
  /** A verb that goes on: “practising”. */
  gerund: RegExp
  /** What is done, and the words before it where nobody is named: “has been” migrated. */
  passive: { participle: RegExp; before: ReadonlySet<string> }
  /** Verbs whose object comes in the plural and is one field: “understand distributed systems”. */
  studying: RegExp
  /** What comes before the field in “better at system design”. */
  beforeTopic: ReadonlySet<string>
  /** What joins a noun with what it is of, and after which words it does. */
  of: { words: ReadonlySet<string>; afterParticle: ReadonlySet<string> }
  /** What stands between goals. */
  joining: ReadonlySet<string>
  /** A verb two words behind is only a way: “how to …”. */
  manner: ReadonlySet<string>
  isPlural(word: string): boolean
}

export interface MeasureLanguage {
  /** Numbers that belong to a name or a manner of speaking. */
  names: readonly RegExp[]
  /** Words after which a number is a name: “Python 3”, “phase 2”. */
  numbered: ReadonlySet<string>
  /** A number in figures or words. */
  number: RegExp
  /** How often. */
  frequencies: readonly RegExp[]
  /** Grades, levels, races, “none”, “twice as many”, and other things to be reached. */
  reached: readonly RegExp[]
  /** How long something is done without: here time is the measure. */
  lasting: RegExp
}

/** What is asked, with the words it is about. */
export type Ask = (words: string) => string

export interface LintLanguage {
  /** Letters it is written in: a text without any is not judged. */
  letters: RegExp
  days: DayLanguage
  words: WordLanguage
  measures: MeasureLanguage
  questions: Readonly<Record<RuleId, Ask>> &
    Readonly<Record<'not-measurable:change' | 'not-measurable:long' | 'at-risk', Ask>>
  examples: {
    day(day: number, month: string, year: number | null): string
    course(topic: string, day: string): string
    change(object: string, day: string): string
    several(verb: string, object: string, day: string): string
    often(verb: string, object: string, day: string): string
    dated(goal: string, day: string): string
    until(goal: string, day: string): string
    alone(part: string): string
    plan(topic: string): string
  }
}
