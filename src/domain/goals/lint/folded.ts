import type { Stretch } from './finding.ts'

/**
 * A text in small letters, with plain quotation marks, spaces and figures, in which every
 * character stands where it stood, so that places in it are places in the text.
 */
export function folded(text: string): string {
  const small = text.toLowerCase()
  const sameLength = small.length === text.length ? small : lowerOneByOne(text)
  return sameLength
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00a0\u2007\u202f\n\r\t]/g, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

/** Some capitals have small letters of another length, such as the dotted I. */
function lowerOneByOne(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** Where a pattern fits. */
export function all(pattern: RegExp, text: string): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }))
}

/** A text with some stretches of it made blank. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  let left = text
  for (const { from, to } of stretches)
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to)
  return left
}
