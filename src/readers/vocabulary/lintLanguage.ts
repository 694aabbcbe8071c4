import { englishExamples, englishQuestions } from '../../domain/goals/lint/englishQuestions.ts'
import type {
  LintLanguage,
  MeasureLanguage,
  WordLanguage,
} from '../../domain/goals/lint/language.ts'
import {
  backgroundOf,
  comparativesOf,
  confidenceOf,
  numberOf,
  openingsOf,
  purposesOf,
} from './lintPatterns.ts'
import { once } from './once.ts'
import { bounded, everywhere, oneOf } from './phrases.ts'
import type { Vocabulary } from './schema.ts'
import { isPlural, verbForms } from './verbForms.ts'
import { vocabulary } from './vocabulary.ts'

/** English as the lint reads it. Made once. */
export const lintLanguage = once(
  (): LintLanguage => ({
    letters: /\p{Script=Latin}/u,
    words: wordsOf(vocabulary().goals),
    measures: measuresOf(vocabulary()),
    questions: englishQuestions,
    examples: englishExamples,
  }),
)

/** Marks after which a verb may stand, at which an object is over, and that stand between goals. */
const marks = {
  beforeVerbs: ', ; : . & + / - – —'.split(' '),
  boundaries: ', ; . : ( ) – — - & + / ! ?'.split(' '),
  joining: ', ; & +'.split(' '),
}

function wordsOf(goals: Vocabulary['goals']): WordLanguage {
  return {
    verbs: verbForms(goals.verbs, goals.irregular),
    wishes: inFront(goals.wishes),
    means: new RegExp(bounded(goals.means), 'u'),
    learning: inFront(goals.learning),
    studying: inFront(goals.studying),
    openings: openingsOf(goals),
    purposes: purposesOf(goals),
    background: backgroundOf(goals),
    fillers: new RegExp(`\\s+(?:${oneOf(goals.fillers)})$`, 'u'),
    comparatives: comparativesOf(goals),
    adverb: new RegExp(`^(?!(?:${oneOf(goals.notAdverbs)})$).{3,}ly$`, 'u'),
    gerund: /ing$/,
    passive: { participle: /ed$/, before: new Set(goals.passive) },
    of: { words: new Set(goals.of), afterParticle: new Set(goals.afterParticle) },
    beforeVerbs: new Set([...goals.beforeVerbs, ...marks.beforeVerbs]),
    boundaries: new Set([...goals.boundaries, ...marks.boundaries]),
    joining: new Set([...goals.joining, ...marks.joining]),
    ...nounsOf(goals),
    isPlural,
  }
}

function nounsOf(goals: Vocabulary['goals']) {
  return {
    particles: new Set(goals.particles),
    articles: new Set(goals.articles),
    owners: new Set(goals.owners),
    wholes: new Set(goals.wholes),
    vague: new Set(goals.vague),
    abstract: new Set(goals.abstract),
    mass: new Set(goals.mass),
    generic: new Set(goals.generic),
    things: new Set(goals.things),
    alone: new Set(goals.alone),
    quantities: new Set(goals.quantities),
    outcomes: new Set(goals.outcomes),
    groups: new Set(goals.groups),
    beforeTopic: new Set(goals.beforeTopic),
    manner: new Set(goals.manner),
  }
}

function measuresOf({ measures, goals }: Vocabulary): MeasureLanguage {
  const { notRhythms, rhythms } = measures
  const formsOf = (verbs: readonly string[]) =>
    new Set(verbForms({ changes: verbs }, goals.irregular).keys())
  return {
    confidence: confidenceOf(measures),
    names: [
      everywhere(measures.names),
      confidenceOf(measures),
      new RegExp(`^\\s*(?:${oneOf(goals.reasons)})\\b[^,.;]*,`, 'gu'),
    ],
    numbered: new Set(measures.numbered),
    number: numberOf(measures),
    frequencies: [
      new RegExp(`(?<!\\b(?:${oneOf(notRhythms)})\\s)${bounded(rhythms)}`, 'gu'),
      everywhere(measures.frequencies),
    ],
    reached: [
      everywhere(measures.reached),
      new RegExp(`^\\s*${bounded(measures.reachedInFront)}`, 'gu'),
    ],
    falling: formsOf(measures.falling),
    rising: formsOf(measures.rising),
    lasting: new RegExp(`${bounded(measures.without)}[^.;]{0,60}?${bounded(measures.spans)}`, 'gu'),
  }
}

function inFront(phrases: readonly string[]): RegExp {
  return new RegExp(`^${bounded(phrases)}`, 'u')
}
