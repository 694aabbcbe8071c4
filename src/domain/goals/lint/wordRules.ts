import { capital, type ExampleSource, endFor } from './examples.ts'
import type { Finding, GoalContext } from './finding.ts'
import type { MeasureWords } from './measure.ts'
import { type Token, writtenIn } from './reading.ts'

/** What the rules are given. */
export interface Lint extends ExampleSource {
  context: GoalContext
  measure: MeasureWords | null
}

/** A finding about the goal as a whole. */
export const whole = { from: 0, to: 0, words: '' } as const

/** A verb that only says a direction; silent where one will know anyway. */
export function findVagueVerb({ reading, language, measure, day }: Lint): Finding[] {
  const words = wishWords({ reading, language })
  if (measure || words === null) return []
  return [
    {
      ...{ rule: 'vague-verb', ...words, question: language.questions['vague-verb'](words.words) },
      example: endFor({ reading, language, day }),
    },
  ]
}

/** The words that wish: “improve”, “get better”. */
function wishWords({ reading, language: { words } }: Pick<Lint, 'reading' | 'language'>) {
  const { timeless, start, first, text } = reading
  const phrase = words.wishes.exec(timeless.slice(start))?.[0]
  const to = phrase ? start + phrase.length : first?.kind === 'wishes' ? first.verb.to : null
  return to === null ? null : { from: start, to, words: text.slice(start, to) }
}

/** Nothing behind the verb, or a word such as “skills” that may be anything. */
export function findNoObject({ reading, language, measure }: Lint): Finding[] {
  const { words, questions } = language
  if (measure) return []
  const wide = reading.first?.object.findLast(({ word }) => words.generic.has(word))
  if (wide) return [wideObject(wide, { reading, language })]
  if (reading.tokens.some(({ from }) => from >= bareEnd({ reading, language }))) return []
  const said = reading.first?.verb
  const verb = said && { from: said.from, to: said.to, words: writtenIn(reading, [said]) }
  const place = wishWords({ reading, language }) ?? verb ?? whole
  return [{ rule: 'no-object', ...place, question: questions['no-object'](''), example: null }]
}

function wideObject(
  wide: Token,
  { reading, language }: Pick<Lint, 'reading' | 'language'>,
): Finding {
  const { object } = reading.first!
  const { owners, vague } = language.words
  const said = object
    .slice(0, object.indexOf(wide) + 1)
    .filter(({ word }, at) => !owners.has(word) && !(at === 0 && vague.has(word)))
  const words = writtenIn(reading, said)
  return {
    ...{ rule: 'no-object', from: said[0]!.from, to: wide.to, words },
    question: language.questions['no-object'](words),
    example: null,
  }
}

/** Where a verb that needs an object ends, with the words that only say how. */
function bareEnd({ reading, language }: Pick<Lint, 'reading' | 'language'>): number {
  const { first, timeless, start } = reading
  if (!first) return reading.tokens.some(({ word }) => /\p{L}/u.test(word)) ? 0 : timeless.length
  if (first.kind === 'does' || first.kind === 'prepares') return 0
  const wish = wishWords({ reading, language })?.to ?? first.verb.to
  return /^\s*[\s\p{P}\p{S}]*$/u.test(withoutFillers(timeless.slice(wish), language))
    ? timeless.length
    : start
}

function withoutFillers(rest: string, { words }: Lint['language']): string {
  return rest
    .trimEnd()
    .replace(/[.!?…]+$/, '')
    .replace(words.fillers, '')
}

/** Nothing by which one will know. Of a long-term goal one sign is enough, and asked for softly. */
export function findNoMeasure({ reading, language, measure, context, day }: Lint): Finding[] {
  const { questions } = language
  if (measure) return []
  const { first } = reading
  const isWish = wishWords({ reading, language }) !== null
  const example = isWish ? null : endFor({ reading, language, day })
  if (context.term === 'long')
    return [
      { rule: 'not-measurable', ...whole, question: questions['not-measurable:long'](''), example },
    ]
  if (first?.kind !== 'changes')
    return [
      { rule: 'not-measurable', ...whole, question: questions['not-measurable'](''), example },
    ]
  const said = [first.verb, ...first.object]
  const { to } = first.object.at(-1) ?? first.verb
  const place = { from: first.verb.from, to, words: writtenIn(reading, said) }
  const question = questions['not-measurable:change'](capital(place.words))
  return [{ rule: 'not-measurable', ...place, question, example }]
}

/** So many goals in a sentence are no longer one. */
const several = 3

/** Three verbs, each with an object of its own. */
export function findSeveralGoals({ reading, language }: Lint): Finding[] {
  const { phrases, tokens, text, start } = reading
  const ends = phrases.flatMap(({ verb, object }) => {
    const before = tokens[tokens.indexOf(verb) - 1]?.word ?? ''
    const last = object.at(-1)
    return last && (verb.from === start || language.words.joining.has(before)) ? [last.to] : []
  })
  const [firstEnd] = ends
  const to = ends.at(-1)
  if (firstEnd === undefined || to === undefined || ends.length < several) return []
  const part = capital(text.slice(start, firstEnd))
  return [
    {
      ...{ rule: 'several-goals-in-one', from: start, to, words: text.slice(start, to) },
      question: language.questions['several-goals-in-one'](''),
      example: language.examples.alone(part),
    },
  ]
}
