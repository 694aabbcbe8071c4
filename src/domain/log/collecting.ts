import * as z from 'zod'
import { Day } from '../base/day.ts'
import type { Found } from './candidates.ts'

/** Somebody whose commits are the person's own, or perhaps are. */
export interface CommitAuthor {
  name: string
  address: string
  commits: number
  isMe: boolean
}

/** A repository on this machine to import from. */
export const RepositorySearch = z.strictObject({
  path: z
    .string('Enter the path of a folder.')
    .trim()
    .min(1, 'Enter the path of a folder.')
    .max(1000),
  since: Day.optional(),
  /** Further addresses the person commits with, besides the one Git is set to. */
  me: z.array(z.string().trim().min(1).max(320)).max(50).default([]),
})
export type RepositorySearch = z.output<typeof RepositorySearch>

/** What one repository holds. */
export interface RepositoryFound extends Found {
  repository: string
  /** The person's addresses, and those that may be theirs too. */
  people: CommitAuthor[]
}

/** What importing a repository came to. */
export interface RepositoryOutcome {
  repository: string
  /** How many items are new, in the log already, or were dismissed before. */
  offered: number
  logged: number
  declined: number
  leftOut: Found['leftOut']
  people: CommitAuthor[]
}
