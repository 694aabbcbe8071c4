import type { Stretch } from './finding.ts'
import { all, blanked, folded } from './folded.ts'
import type { LintLanguage, VerbKind } from './language.ts'
import type { TimeWords } from './times.ts'

/** A word or a mark of punctuation, and where it stands. */
export interface Token extends Stretch {
  word: string
}

/** A verb where a verb may stand, with what follows it. */
export interface VerbPhrase {
  verb: Token
  kind: VerbKind
  /** The words of its object, without what belongs to the verb. */
  object: Token[]
}

/** A text as the rules read it. */
export interface Reading {
  text: string
  small: string
  /** The same without the words about time, and without asides. */
  timeless: string
  /** What says why, or how it was. */
  asides: Stretch[]
  times: readonly TimeWords[]
  tokens: Token[]
  /** Place of the first word that says something, after “I would like to”. */
  start: number
  /** The first word, if it is a verb. */
  first: VerbPhrase | null
  /** All verbs that promise something; the first one is among them. */
  phrases: VerbPhrase[]
}

const tokenPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\-+#.][\p{L}\p{N}\p{M}]+)*[+#]*|[^\s\p{L}\p{N}]/gu

/** Reads a text once, for all rules. */
export function readGoal(
  text: string,
  times: readonly TimeWords[],
  { words }: Pick<LintLanguage, 'words'>,
): Reading {
  const small = folded(text)
  const withPurpose = blanked(small, times)
  const asides = [words.purposes, words.background].flatMap((pattern) => all(pattern, withPurpose))
  const timeless = blanked(withPurpose, asides)
  const start = words.openings.exec(timeless)?.[0].length ?? 0
  const tokens = [...timeless.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }))
  const firstAt = tokens.findIndex(({ from }) => from >= start)
  const phrases = tokens.flatMap((token, at) => {
    const kind =
      words.verbs.get(token.word) ??
      (at === firstAt ? kindByPlace(token, tokens[at + 1], words) : undefined)
    const stands = at === firstAt || (at > firstAt && mayBeVerb(tokens, at, words))
    return kind && stands ? [{ verb: token, kind, object: objectAfter(tokens, at, words) }] : []
  })
  const first = phrases[0]?.verb === tokens[firstAt] ? (phrases[0] ?? null) : null
  return { text, small, timeless, asides, times, tokens, start, first, phrases }
}

/** A first word before an article is a verb, even one that no table knows: “label the parts”. */
function kindByPlace(
  { word }: Token,
  after: Token | undefined,
  { articles, owners, wholes, boundaries }: LintLanguage['words'],
): VerbKind | undefined {
  const next = after?.word ?? ''
  const isOther = articles.has(word) || owners.has(word) || wholes.has(word) || boundaries.has(word)
  const stands = articles.has(next) || owners.has(next) || wholes.has(next)
  return stands && !isOther ? 'gets' : undefined
}

function mayBeVerb(
  tokens: readonly Token[],
  at: number,
  { beforeVerbs, manner }: LintLanguage['words'],
) {
  const before = tokens[at - 1]
  return (
    before !== undefined && beforeVerbs.has(before.word) && !manner.has(tokens[at - 2]?.word ?? '')
  )
}

function objectAfter(tokens: readonly Token[], at: number, words: LintLanguage['words']): Token[] {
  const behind = tokens.slice(at + 1).map((token, index) => ({ token, before: tokens[at + index] }))
  const from = behind.findIndex(({ token, before }) => !belongsToVerb(token, before, words))
  const rest = from < 0 ? [] : behind.slice(from)
  const to = rest.findIndex(({ token, before }) => isBoundary(token, before, words))
  return (to < 0 ? rest : rest.slice(0, to)).map(({ token }) => token)
}

/** “All of my sessions” goes on behind “of”. */
function isBoundary(
  { word }: Token,
  before: Token | undefined,
  { boundaries, wholes, of }: LintLanguage['words'],
) {
  return boundaries.has(word) && !(of.words.has(word) && wholes.has(before?.word ?? ''))
}

/** “Set up”, “hand in”, “move out of”. */
function belongsToVerb(
  { word }: Token,
  before: Token | undefined,
  { particles, of }: LintLanguage['words'],
) {
  return particles.has(word) || (of.words.has(word) && of.afterParticle.has(before?.word ?? ''))
}

/** The words from the first to the last of some tokens, as they were written. */
export function writtenIn({ text }: Reading, tokens: readonly Token[]): string {
  const [first] = tokens
  const last = tokens.at(-1)
  return first && last ? text.slice(first.from, last.to) : ''
}

/** Whether a word has a capital that is not due to where it stands. */
export function isName({ text, tokens, start }: Reading, { from }: Token): boolean {
  if (from <= start || !/\p{Lu}/u.test(text.charAt(from))) return false
  const later = tokens.filter((token) => token.from > start)
  const capitals = later.filter((token) => /\p{Lu}/u.test(text.charAt(token.from))).length
  return capitals <= 2 || capitals / later.length < 0.6
}
