import type { Day } from '../../base/day.ts'
import type { RuleId } from './finding.ts'

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
  /** How sure the person is, with the number and its scale as groups. */
  confidence: RegExp
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
  /** Every form of the verbs that lower a number, and of those that raise one. */
  falling: ReadonlySet<string>
  rising: ReadonlySet<string>
}

/** What is asked, with the words it is about. */
export type Ask = (words: string) => string

export interface LintLanguage {
  /** Letters it is written in: a text without any is not judged. */
  letters: RegExp
  words: WordLanguage
  measures: MeasureLanguage
  questions: Readonly<Record<RuleId, Ask>> &
    Readonly<Record<'not-measurable:change' | 'not-measurable:long' | 'at-risk', Ask>>
  examples: {
    day(day: Day, withYear: boolean): string
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
