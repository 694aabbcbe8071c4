import { parse } from 'yaml'
import { Ladder } from '../../domain/ladders/ladders.ts'
import type { LadderSource } from './table/rows.ts'

/** The ladder of a file that `fairwind ladder export` wrote, ids and all; nothing for any other file. */
export function ladderAsWritten({ format }: LadderSource, text: string): Ladder | undefined {
  if (format !== 'json' && format !== 'yaml') return undefined
  const has = (key: string) => new RegExp(`(?:^|[{,\\s])"?${key}"?:`).test(text)
  if (!has('levels') || !has('competencies') || !has('expectations')) return undefined
  return Ladder.safeParse(contentOf(text)).data
}

/** What is not exactly one plain document is read row by row like any other file. */
function contentOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: 'silent' })
  } catch {
    return undefined
  }
}
