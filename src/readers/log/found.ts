import { deserialize, serialize } from 'node:v8'
import type { Day } from '../../domain/base/day.ts'
import type { Candidate, Found, LeftOut } from '../../domain/log/candidates.ts'
import { type EvidenceFileKind, readEvidenceFile } from './readEvidenceFile.ts'

/** A brag document, table or JSON, as it was read. */
export interface ReadEvidence extends Found {
  kind: EvidenceFileKind
  name: string
}

/** Reads a file into candidates for the log. */
export function readEvidence(file: {
  name: string
  text: string
  today: Day
  timeZone?: string | undefined
}): ReadEvidence {
  const { name, text, today, timeZone } = file
  return { name, ...readEvidenceFile(name, text, today, timeZone) }
}

/** So many candidates are unpacked and saved at a time: nobody else waits for longer than that. */
export const mostInPart = 100

/** What a file holds, in parts: unpacking all of a large one at once would stop everything else. */
export interface FoundInParts {
  kind: EvidenceFileKind
  name: string
  count: number
  leftOut: LeftOut[]
  /** Each is unpacked by {@link candidatesIn}. */
  parts: Uint8Array<ArrayBuffer>[]
}

/** What a file holds, without what ended before a day. */
export function foundIn(read: ReadEvidence, { since }: { since?: Day | undefined }): FoundInParts {
  const { kind, name } = read
  const { candidates, leftOut } = from(since, read)
  const parts = Array.from({ length: Math.ceil(candidates.length / mostInPart) }, (_, index) =>
    packed(candidates.slice(index * mostInPart, (index + 1) * mostInPart)),
  )
  return { kind, name, count: candidates.length, leftOut: leftOut.slice(0, 2000), parts }
}

function packed(candidates: readonly Candidate[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(serialize(candidates))
}

/** The candidates of one part. */
export function candidatesIn(part: Uint8Array): Candidate[] {
  return deserialize(part) as Candidate[]
}

/** What has no day stays, for the person to say. */
function from(since: Day | undefined, { candidates, leftOut }: Found): Found {
  const isEarly = ({ day }: Candidate) => since !== undefined && day !== null && day < since
  const count = candidates.filter(isEarly).length
  if (count === 0) return { candidates, leftOut }
  const early = { what: `items before ${since}`, why: 'Before the start date you chose.', count }
  return {
    candidates: candidates.filter((each) => !isEarly(each)),
    leftOut: [...leftOut, early],
  }
}
