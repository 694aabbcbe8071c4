import { createHash } from 'node:crypto'

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
