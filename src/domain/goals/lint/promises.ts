import type { LintLanguage, VerbKind } from './language.ts'
import { isName, type Reading, type Token, type VerbPhrase } from './reading.ts'

type Words = LintLanguage['words']

/**
 * Whether a verb and its object are over at some moment that anybody could see: “publish the RFC”
 * is, “publish articles” and “write better code” are not.
 */
export function hasEnd(phrase: VerbPhrase, reading: Reading, words: Words): boolean {
  const { kind } = phrase
  if (kind === 'wishes' || kind === 'changes') return false
  if (kind === 'ends' && isPassive(phrase, reading, words)) return true
  const object = outlineOf(phrase.object, reading, words)
  if (!object) return phrase.object.length === 0 && words.alone.has(phrase.verb.word)
  if (object.isOpen) return false
  if (kind === 'leads' && words.groups.has(object.head)) return false
  return ends[kind](object)
}

/** What the words of an object say about its outline. */
interface Outline {
  head: string
  hasArticle: boolean
  hasOwner: boolean
  isWhole: boolean
  isNamed: boolean
  isPlural: boolean
  isThing: boolean
  isMass: boolean
  /** Open how much or how good it is, or without an outline at all. */
  isOpen: boolean
}

const ends: Readonly<
  Record<Exclude<VerbKind, 'wishes' | 'changes'>, (object: Outline) => boolean>
> = {
  ends: (object) =>
    object.isWhole ||
    object.hasArticle ||
    object.hasOwner ||
    object.isNamed ||
    (!object.isPlural && !object.isMass),
  makes: (object) =>
    object.isWhole ||
    object.hasArticle ||
    (object.hasOwner && (!object.isPlural || object.isThing)) ||
    (object.isNamed && !object.isPlural) ||
    (object.isThing && !object.isPlural),
  gets: (object) =>
    object.isWhole ||
    object.hasArticle ||
    (object.hasOwner && (object.isThing || object.isNamed)) ||
    (object.isThing && !object.isPlural),
  meets: (object) =>
    object.isWhole ||
    object.hasArticle ||
    (object.hasOwner && (object.isThing || object.isNamed)) ||
    (object.isNamed && !object.isPlural && !object.isMass) ||
    (object.isThing && !object.isPlural),
  fetches: () => true,
  leads: (object) => object.hasArticle || object.hasOwner || object.isNamed,
  prepares: ({ isWhole }) => isWhole,
  does: ({ isWhole }) => isWhole,
}

function outlineOf(object: readonly Token[], reading: Reading, words: Words): Outline | null {
  const said = withoutEdges(object, words)
  const first = said[0]?.word
  const head = said.at(-1)?.word
  if (first === undefined || head === undefined) return null
  const hasArticle = words.articles.has(first) && said.length > 1
  const isPlural = words.isPlural(head)
  return {
    head,
    hasArticle: hasArticle && !isPlural,
    hasOwner: (words.owners.has(first) || first.endsWith("'s")) && said.length > 1,
    isWhole: words.wholes.has(first) && said.length > 1,
    isNamed: said.some((token) => isName(reading, token)),
    isPlural,
    isThing: words.things.has(head) || (isPlural && words.things.has(head.replace(/s$/, ''))),
    isMass: words.mass.has(head),
    isOpen:
      words.abstract.has(head) ||
      words.generic.has(head) ||
      said.some(({ word }) => words.vague.has(word) || words.comparatives.test(word)),
  }
}

/** Without adverbs, and without what belongs to the verb although it stands behind the object. */
function withoutEdges(object: readonly Token[], { particles, adverb }: Words): Token[] {
  const said = object.filter(({ word }) => !adverb.test(word))
  const last = said.findLastIndex(({ word }) => !particles.has(word))
  return said.slice(0, Math.max(last, 0) + 1)
}

/** “All services have been migrated.” */
function isPassive({ verb, object }: VerbPhrase, { tokens }: Reading, { passive }: Words): boolean {
  const before = tokens[tokens.indexOf(verb) - 1]?.word ?? ''
  return object.length === 0 && passive.before.has(before) && passive.participle.test(verb.word)
}
