import { randomUUID } from 'node:crypto'
import type { Actor } from '../../domain/base/actor.ts'

/** What is kept of files that were read, for the next question about them. In memory only. */
export interface ParsedFiles {
  /** Answers the id it is found by. What was not used for the longest gives way. */
  keep(actor: Actor, parses: string, bytes: Uint8Array): string
  /** The parsed form; `undefined` when it is gone, or another person's. */
  find(actor: Actor, parses: string, id: string): Uint8Array | undefined
  clear(): void
}

export interface Bounds {
  files: number
  bytes: number
  /** From the last use, in milliseconds. */
  time: number
}

const usual: Bounds = { files: 20, bytes: 64_000_000, time: 15 * 60_000 }

interface Kept {
  owner: string
  bytes: Uint8Array
  timer: NodeJS.Timeout
}

/** Keeps parsed files within bounds of number, size and time. */
export function openParsedFiles({ files, bytes: most, time }: Bounds = usual): ParsedFiles {
  /** In the order of their last use. */
  const kept = new Map<string, Kept>()

  function drop(id: string): void {
    clearTimeout(kept.get(id)?.timer)
    kept.delete(id)
  }

  function isFull(): boolean {
    const bytes = [...kept.values()].reduce((sum, each) => sum + each.bytes.length, 0)
    return kept.size > files || bytes > most
  }

  return {
    keep(actor, parses, bytes) {
      const id = randomUUID()
      const timer = setTimeout(() => drop(id), time).unref()
      kept.set(id, { owner: ownerOf(actor, parses), bytes, timer })
      for (const oldest of kept.keys()) if (isFull()) drop(oldest)
      return id
    },
    find(actor, parses, id) {
      const found = kept.get(id)
      if (!found || found.owner !== ownerOf(actor, parses)) return undefined
      found.timer.refresh()
      kept.delete(id)
      kept.set(id, found)
      return found.bytes
    },
    clear() {
      for (const id of [...kept.keys()]) drop(id)
    },
  }
}

function ownerOf({ organisationId, personId }: Actor, parses: string): string {
  return `${organisationId} ${personId} ${parses}`
}
