import * as z from 'zod'
import type { Day } from '../domain/base/day.ts'
import { clipped, oneLine, storable } from '../domain/base/storable.ts'
import { dayIn } from '../domain/base/timeZone.ts'
import type { Candidate, Found, LeftOut } from '../domain/log/candidates.ts'
import { asLine, readSubject } from './gitSubjects.ts'

export const requestsQuery = `query ($after: String) {
  viewer {
    pullRequests(first: 100, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id number title body url state createdAt mergedAt additions deletions changedFiles
        labels(first: 10) { nodes { name } }
        repository { nameWithOwner isPrivate }
      }
    }
  }
}`

const Request = z.object({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  body: z.string().nullish(),
  url: z.string(),
  state: z.string(),
  createdAt: z.string(),
  mergedAt: z.string().nullable(),
  additions: z.int(),
  deletions: z.int(),
  changedFiles: z.int(),
  labels: z.object({ nodes: z.array(z.object({ name: z.string() }).nullable()) }).nullish(),
  repository: z.object({ nameWithOwner: z.string(), isPrivate: z.boolean() }),
})
type Request = z.infer<typeof Request>

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

export const RequestsAnswer = z.object({
  viewer: z.object({
    pullRequests: z.object({ pageInfo: PageInfo, nodes: z.array(Request.nullable()) }),
  }),
})

/** Pull requests that were merged become candidates; the others are counted. */
export function readRequests(
  nodes: readonly (Request | null)[],
  search: Calendar & { since?: Day | undefined },
): Found {
  const { since } = search
  const seen = nodes.filter((node) => node !== null)
  const isEarly = ({ mergedAt }: Request) =>
    mergedAt !== null && since !== undefined && dayOf(mergedAt, search) < since
  const merged = seen.filter((request) => request.mergedAt !== null && !isEarly(request))
  const open = seen.filter(({ state, mergedAt }) => mergedAt === null && state === 'OPEN')
  const closed = seen.filter(({ state, mergedAt }) => mergedAt === null && state !== 'OPEN')
  return {
    candidates: merged.map((request) =>
      candidateOf(request, dayOf(request.mergedAt ?? request.createdAt, search)),
    ),
    leftOut: [
      ...named('open pull requests', open, 'They are not merged yet.'),
      ...named('closed pull requests', closed, 'They were closed without being merged.'),
      ...named(
        `pull requests merged before ${since}`,
        seen.filter(isEarly),
        'Before the start date you chose.',
      ),
      ...withheld('pull requests', nodes.length - seen.length),
    ],
  }
}

function candidateOf(request: Request, day: Day): Candidate {
  const { nameWithOwner, isPrivate } = request.repository
  const name = oneLine(`${nameWithOwner}#${request.number}`)
  const labels =
    request.labels?.nodes.flatMap((label) => (label ? [oneLine(label.name)] : [])) ?? []
  return {
    key: `pull request ${request.id}`,
    day,
    text: clipped(asLine(readSubject(oneLine(request.title))), 500) || `Pull request ${name}`,
    details: detailsOf(request),
    links: [{ url: request.url, title: name }],
    people: [],
    scope: null,
    tags: [...new Set([oneLine(nameWithOwner.replace(/^.*\//, '')), ...labels])]
      .filter(Boolean)
      .map((tag) => clipped(tag, 120)),
    repository: clipped(oneLine(nameWithOwner.replace(/^.*\//, '')), 120),
    place: clipped(`${name} on GitHub${isPrivate ? ', a private repository' : ''}`, 500),
  }
}

function detailsOf({ additions, deletions, changedFiles, body }: Request): string {
  const files = changedFiles === 1 ? 'One file' : `${changedFiles} files`
  const size = `${files}, ${additions} lines added, ${deletions} removed.`
  const written = storable((body ?? '').replace(/<!--[\s\S]*?(?:-->|$)/g, '')).trim()
  return clipped([size, written].filter(Boolean).join('\n\n'), 20_000)
}

/** The person's days. */
export interface Calendar {
  today: Day
  /** Where they are, such as `Europe/Lisbon`. */
  timeZone?: string | undefined
}

/** The person's day at a moment. Their clock may be behind that of GitHub. */
export function dayOf(moment: string, { today, timeZone = 'UTC' }: Calendar): Day {
  const day = dayIn(moment, timeZone)
  return day > today ? today : day
}

function named(what: string, requests: readonly Request[], why: string): LeftOut[] {
  if (requests.length === 0) return []
  const names = requests.map(({ repository, number }) => `${repository.nameWithOwner}#${number}`)
  return [
    { what: clipped(oneLine(`${what}: ${names.join(', ')}`), 500), why, count: requests.length },
  ]
}

export function withheld(what: string, count: number): LeftOut[] {
  const why = 'This token can’t see them. The organisation may require single sign-on.'
  return count > 0 ? [{ what, why, count }] : []
}
