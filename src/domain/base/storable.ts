/** Most texts: nothing in them needs a second look, and looking costs. */
const isPlain = /^[ -~\n\t]*$/
const isPlainLine = /^(?:[!-~]+(?: [!-~]+)*)?$/

/**
 * A text that every database and page can hold: no NUL or other control characters but line
 * breaks and tabs, no half of a surrogate pair, nothing that turns the direction of the line around.
 */
export function storable(text: string): string {
  if (isPlain.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
}

/** The same in one line. */
export function oneLine(text: string): string {
  if (isPlainLine.test(text)) return text
  return storable(text.replace(/[\p{Cc}\s]+/gu, ' ')).trim()
}

/** The beginning of a text that is too long, ended at a word where there is one near. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')
  const word = start.lastIndexOf(' ')
  return `${(word > most * 0.8 ? start.slice(0, word) : start).trimEnd()}…`
}
