import * as z from 'zod'
import { Day } from '../base/day.ts'
import { mostCounted } from '../base/id.ts'
import { Scope } from '../base/scope.ts'
import { optionalText } from '../base/text.ts'
import { EvidenceLink, EvidenceText, NamedPerson } from './evidence.ts'

/**
 * A piece of work found in what a person has already: a repository, a document, a table. It
 * becomes an entry of the log only when the person says so.
 */
export const Candidate = z.object({
  /** Names the piece within its source, the same each time it is found. */
  key: z.string().min(1).max(300),
  /** The last day it was worked on; `null` when the source does not say, and the person must. */
  day: Day.nullable(),
  text: EvidenceText,
  details: optionalText(50_000, 'the details'),
  links: z.array(EvidenceLink).max(20).default([]),
  people: z.array(NamedPerson).max(30).default([]),
  scope: Scope.nullable().default(null),
  /** Words of the source that may name topics, such as tags or headings. */
  tags: z.array(z.string().max(120)).max(30).default([]),
  /** The name of the repository it was found in, without its owner; nothing for a document. */
  repository: z.string().max(120).optional(),
  /** Where a person would look for it, such as `2025.md, line 14`. */
  place: z.string().max(500),
})
export type Candidate = z.infer<typeof Candidate>

/** The page of the pull or merge request a piece is, in small letters, where it is one. */
export function requestOf({ links }: Pick<Candidate, 'links'>): string | undefined {
  const [first] = links
  if (!first || !/\/(?:pull|merge_requests|pull-requests)\/\d+$/.test(first.url)) return undefined
  return first.url.toLowerCase()
}

/** What a source held that is not offered, and why. */
export const LeftOut = z.object({
  /** The thing itself, shortened; or what the counted things are. */
  what: z.string().max(500),
  why: z.string().max(300),
  /** How many of its kind. */
  count: z.int().min(1).max(mostCounted),
})
export type LeftOut = z.infer<typeof LeftOut>

/** What reading one source found. */
export interface Found {
  candidates: Candidate[]
  leftOut: LeftOut[]
}
