import { createHash } from 'node:crypto'

/**
 * A text that every database and page can hold: no NUL or other control characters but line
 * breaks and tabs, no half of a surrogate pair, nothing that turns the direction of the line around.
 */
export function storable(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
}

/** The same in one line. */
export function oneLine(text: string): string {
  return storable(text).replace(/\s+/g, ' ').trim()
}

/** The beginning of a text that is too long, ended at a word where there is one near. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')
  const word = start.lastIndexOf(' ')
  return `${(word > most * 0.8 ? start.slice(0, word) : start).trimEnd()}…`
}

/** A short name for a content: the same content, the same name. */
export function fingerprint(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex').slice(0, 24)
}

/** Numbers what would otherwise share a key, in the order given. */
export function withOwnKeys<Keyed extends { key: string }>(all: readonly Keyed[]): Keyed[] {
  const seen = new Map<string, number>()
  return all.map((each) => {
    const count = (seen.get(each.key) ?? 0) + 1
    seen.set(each.key, count)
    return count === 1 ? each : { ...each, key: `${each.key} ${count}` }
  })
}
