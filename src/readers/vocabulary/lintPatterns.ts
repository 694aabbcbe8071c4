import { bounded, oneOf } from './phrases.ts'
import type { Vocabulary } from './schema.ts'

type Goals = Vocabulary['goals']

const end = '(?![\\p{L}\\p{N}])'

/** What stands before the first verb: “My goal for this year is to”. */
export function openingsOf(goals: Goals): RegExp {
  const parts = [
    '[\\s"“”\'*•–—-]',
    `(?:${oneOf(goals.openingWords)})${end}`,
    aboutTheGoal(goals),
    `(?:${oneOf(goals.goalLabels)})\\s*(?:\\d+)?\\s*[:–-]`,
    whoWants(goals),
    `(?:${oneOf(goals.openingPhrases)})${end}`,
  ]
  return new RegExp(`^(?:${parts.join('|')})+`, 'u')
}

function aboutTheGoal(goals: Goals): string {
  const named = `(?:${oneOf(goals.goalOwners)})\\s+(?:\\p{L}+\\s+){0,3}?(?:${oneOf(goals.goalWords)})`
  const place = `(?:\\s+(?:${oneOf(goals.goalPlaces)})\\s+[^,:]{1,40}?)?`
  const is = `\\s*(?:${oneOf(goals.goalIs)}|:)(?:\\s+(?:${oneOf(goals.goalThat)})${end})?`
  return `${named}${place}${is}`
}

function whoWants(goals: Goals): string {
  const who = `(?:${oneOf(goals.subjects)})${end}`
  const how = `(?:\\s+(?:${oneOf(goals.intentAdverbs)}))?`
  return `${who}${how}(?:\\s+(?:${oneOf(goals.intents)})|${oneOf(goals.contractions)})*`
}

/** What a goal is for: “so that I can …”. */
export function purposesOf({ purposes, reasons }: Goals): RegExp {
  const behindComma = `(?<=,\\s*)(?:${oneOf(reasons)})`
  return new RegExp(`(?<=\\S\\s)(?:${oneOf(purposes)}|${behindComma})${end}[^.;]*`, 'gu')
}

/** How it is or was, up to where the goal goes on. */
export function backgroundOf(goals: Goals): RegExp {
  const parts = [
    `(?<!\\b(?:${oneOf(goals.notPast)})\\s)(?:${oneOf(goals.past)})`,
    oneOf(goals.background),
    `(?<=^\\s*)(?:${oneOf(goals.backgroundInFront)})`,
    `(?<=(?:^|[.,;])\\s*)(?:${oneOf(goals.backgroundClauses)})`,
  ]
  const stop = `(?=[.,;!?]|${bounded(goals.backToGoal)}|$)`
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})[^.,;!?]*?${stop}`, 'gu')
}

/** Comparatives by their endings, and those that have none. */
export function comparativesOf({ comparatives, comparativeEndings }: Goals): RegExp {
  return new RegExp(`^(?:${oneOf(comparatives)}|\\p{L}{3,}(?:${oneOf(comparativeEndings)}))$`, 'u')
}

/**
 * How sure the person is: “95% confident”, “8/10 confidence”, “confidence: 0.6”. A “confidence
 * interval” and a “confidence above 90%” are of something else.
 */
export function confidenceOf({ confidence, sure }: Vocabulary['measures']): RegExp {
  const scale = '%|\\/\\s?10(?!\\d)|out of (?:10|ten)'
  const noun = `(?:${oneOf(confidence)})`
  const behind = `(?:${noun}(?!\\s+\\p{L})|(?:${oneOf(sure)}))(?!\\p{L})`
  const value = '(\\d{1,3}(?:\\.\\d+)?)\\s?'
  const inFront = `${noun}(?:\\s?[:=]|\\s(?:is|of|at))?\\s?${value}(${scale})?(?=\\s*(?:[).,;!?]|$))`
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${value}(${scale})\\s${behind}|${inFront})`, 'gu')
}

/** A number in figures, with its sign and unit, or in words. */
export function numberOf({ numbers }: Vocabulary['measures']): RegExp {
  const word = `(?:${oneOf(numbers)})`
  const figures = '\\d[\\d.,:/]*(?:\\s?(?:%|°|[\\p{L}]+))?'
  return new RegExp(
    `(?<![\\p{L}\\p{N}_#/:.,-]|[a-z]-)(?:(?:[<>≤≥=~$€£¥+]|<=|>=)\\s?)?(?:${figures}|${word}(?=[\\s-]+\\p{L})|${word}$)`,
    'gu',
  )
}
