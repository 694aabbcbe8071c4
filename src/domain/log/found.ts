import { type SearchTerm, searchTerms } from './searchTerms.ts'
import type { SoughtPart, SoughtWord } from './sought.ts'

/**
 * Whether a text has every part that is looked for, by the rule by which the log is searched.
 *
 * @example
 * isFound(soughtParts('post upg'), 'Upgraded Postgres') // true
 * isFound(soughtParts('"postgres upgraded"'), 'Upgraded Postgres') // false
 */
export function isFound(parts: readonly SoughtPart[], text: string): boolean {
  const terms = searchTerms(text)
  return parts.every((part) => {
    if (part.kind === 'phrase') return terms.some(({ at }) => isPhraseAt(part.words, terms, at))
    const has = (word: SoughtWord) => terms.some((term) => isSought(word, term))
    return part.words.every(has) || (part.or !== null && has(part.or))
  })
}

function isPhraseAt(
  words: Extract<SoughtPart, { kind: 'phrase' }>['words'],
  terms: readonly SearchTerm[],
  first: number,
): boolean {
  let place = first
  return words.every((word, index) => {
    if (index > 0) place += word.after
    return terms.some((term) => term.at === place && isSought(word, term))
  })
}

function isSought({ word, isBeginning }: SoughtWord, term: SearchTerm): boolean {
  return isBeginning ? term.word.startsWith(word) : term.word === word
}
