import type { Scope } from '../base/scope.ts'
import type { Suggestion } from '../base/suggestion.ts'
import type { StopWords } from '../base/words.ts'

/** Words that tell who benefited, the widest ring first; in small letters, at every place. */
export type ScopeWords = readonly (readonly [Scope, RegExp])[]

/** What is known around a line. */
interface Around {
  scopeWords: ScopeWords
  stopWords: StopWords
  teams: readonly string[]
  /** How many people it names. */
  people: number
}

/**
 * Who seems to have benefited, by the words: two teams by name are several teams, one is a
 * team, and somebody by name is a teammate.
 */
export function scopeIn(
  text: string,
  { scopeWords, stopWords, teams, people }: Around,
): Suggestion<Scope> | null {
  const said = scopeWords
    .map(([value, words]) => ({ value, match: saidIn(text, value, words, stopWords) }))
    .find(({ match }) => match !== undefined)
  const named = teams.filter((team) => isNamed(text, team))
  const wide = said && !narrow.has(said.value)
  if (!wide && named.length > 1)
    return { value: 'several teams', because: named.slice(0, 3).join(', ') }
  if (wide) return { value: said.value, because: `the words “${said.match}”` }
  const [team] = named
  if (team !== undefined && named.length === 1) return { value: 'team', because: team }
  if (said) return { value: said.value, because: `the words “${said.match}”` }
  return people > 0 ? { value: 'teammates', because: 'somebody by name' } : null
}

const narrow = new Set<Scope>(['self', 'teammates', 'team'])

/** The words of a ring in a text, where they stand for those who benefit. */
function saidIn(
  text: string,
  ring: Scope,
  words: RegExp,
  stopWords: StopWords,
): string | undefined {
  const isDeed = ring === 'self' || ring === 'teammates'
  return [...text.toLowerCase().matchAll(words)]
    .map(({ 0: { length }, index }) => ({ said: text.slice(index, index + length), index }))
    .find(({ said, index }) => isDeed || isHead(text.slice(index + said.length), said, stopWords))
    ?.said
}

/** What follows a verb rather than a noun: the team uses it. */
const object = /^\s+\p{L}+\s+(?:the|an?|it|them|this|that|these|their|our|my|his|her)(?!\p{L})/iu

/** A name that ends what is said: what somebody was taught or shown, as Rust in “taught the team Rust”. */
const nameAtEnd = /^(?:\s+\p{Lu}[\p{L}\p{N}.+#]*)+(?=\s*(?:[,;:.!?)]|$))/u

/**
 * Whether a noun names somebody rather than the kind of another thing, by what follows it: nothing,
 * a word that carries no meaning, a verb, or a name and no more; several of something are seldom a
 * kind. In “the conference room” and “the upstream service” the room and the service are what is
 * spoken of.
 */
function isHead(rest: string, noun: string, stopWords: StopWords): boolean {
  if (/^[-–/]\p{L}/u.test(rest)) return false
  const next = /^\s+([\p{L}\p{N}]+)/u.exec(rest)?.[1]?.toLowerCase()
  if (next === undefined || stopWords.has(next) || nameAtEnd.test(rest)) return true
  return /(?:ed|s)$/i.test(noun) || next.endsWith('ed') || object.test(rest)
}

/** A team is named by its name as it is written, for “data” is not the team Data. */
function isNamed(text: string, team: string): boolean {
  const escaped = team.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
