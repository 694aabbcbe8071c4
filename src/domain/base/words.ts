import { folded } from './folding.ts'

/** Words that say nothing about what a sentence is about. */
export type StopWords = ReadonlySet<string>

/** The words of a text without case and accents, in order. */
export function foldedWords(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}

/** Those of them that carry meaning, with plain English endings taken off: “retries” is “retry”. */
export function wordsIn(text: string, stopWords: StopWords): string[] {
  return foldedWords(text)
    .filter((word) => word.length > 2 && !stopWords.has(word))
    .map(stem)
}

/** A word without plain English endings: good enough to meet itself again, and no more. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3))
  if (word.length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2))
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'))
    return withoutE(word.slice(0, -1))
  return withoutE(word)
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
}

function undouble(word: string): string {
  return withoutE(/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word)
}
