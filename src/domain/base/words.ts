/** Words that say nothing about what a sentence is about. */
const small = new Set(
  (
    'a about after all also an and any are as at be been before but by can did do done each for ' +
    'from get got had has have her him his how i if in into is it its just made make more most my ' +
    'new no not now of off on one onto or our out over own she so some such than that the their ' +
    'them then there these they this those to today too two under up us very was we went were ' +
    'what when where which while who will with within work worked would yesterday you your'
  ).split(' '),
)

/** The words of a text without case and accents, in order. */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}

/** Those of them that carry meaning, with plain English endings taken off: “retries” is “retry”. */
export function wordsIn(text: string): string[] {
  return foldedWords(text)
    .filter((word) => word.length > 2 && !small.has(word))
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
