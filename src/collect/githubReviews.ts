import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import type { Day } from '../domain/base/day.ts'
import { clipped, oneLine } from '../domain/base/storable.ts'
import type { Candidate, LeftOut } from '../domain/log/candidates.ts'
import { isBot } from './bots.ts'
import { PageInfo } from './githubRequests.ts'

export const reviewsQuery = `query ($from: DateTime!, $to: DateTime!, $after: String) {
  viewer {
    login
    contributionsCollection(from: $from, to: $to) {
      pullRequestReviewContributions(first: 100, after: $after, orderBy: {direction: ASC}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          occurredAt
          pullRequest {
            number title url
            author { login }
            repository { id nameWithOwner isPrivate }
          }
        }
      }
    }
  }
}`

const Contribution = z.object({
  occurredAt: z.string(),
  pullRequest: z.object({
    number: z.int(),
    title: z.string(),
    url: z.string(),
    author: z.object({ login: z.string() }).nullable(),
    repository: z.object({ id: z.string(), nameWithOwner: z.string(), isPrivate: z.boolean() }),
  }),
})

/** A review, on the person's day. */
export interface Review {
  day: Day
  pullRequest: z.infer<typeof Contribution>['pullRequest']
}

export const ReviewsAnswer = z.object({
  viewer: z.object({
    login: z.string(),
    contributionsCollection: z.object({
      pullRequestReviewContributions: z.object({
        pageInfo: PageInfo,
        nodes: z.array(Contribution.nullable()),
      }),
    }),
  }),
})

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString() as Day
}

export function addWeeks(day: Day, weeks: number): Day {
  return Temporal.PlainDate.from(day).add({ weeks }).toString() as Day
}

/** From the first moment of a day to the last second before another, where the person is. */
export function spanOf(from: Day, end: Day, timeZone = 'UTC'): { from: string; to: string } {
  const begin = (day: Day) => Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant()
  return {
    from: begin(from).toString(),
    to: begin(end).subtract({ seconds: 1 }).toString(),
  }
}

/** Reviews for programs and of one's own work are not offered. */
export function chooseReviews(
  contributions: readonly Review[],
  login: string,
): { given: Review[]; leftOut: LeftOut[] } {
  const authorOf = (each: Review) => each.pullRequest.author?.login ?? ''
  const own = contributions.filter((each) => authorOf(each) === login)
  const ofBots = contributions.filter((each) => isBot(authorOf(each)))
  const count = (what: string, why: string, all: readonly unknown[]): LeftOut[] =>
    all.length > 0 ? [{ what, why, count: all.length }] : []
  return {
    given: contributions.filter((each) => !own.includes(each) && !ofBots.includes(each)),
    leftOut: [
      ...count('reviews of your own pull requests', 'They are part of your own work.', own),
      ...count('reviews of bot pull requests', 'They helped no person directly.', ofBots),
    ],
  }
}

/**
 * One candidate for a repository and a week: a single review is rarely worth a line of its own,
 * a week of them shows whom one helped with what, and its number never changes later.
 */
export function weeksOf(contributions: readonly Review[]): Candidate[] {
  const groups = new Map<string, Review[]>()
  for (const each of contributions) {
    const key = `reviews ${each.pullRequest.repository.id} ${mondayOf(each.day)}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups].map(([key, reviews]) => candidateOf(key, reviews))
}

function candidateOf(key: string, reviews: readonly Review[]): Candidate {
  const { nameWithOwner, isPrivate } = reviews[0]!.pullRequest.repository
  const requests = reviews.map(({ pullRequest }) => pullRequest)
  const people = [
    ...new Set(requests.flatMap(({ author }) => (author ? [oneLine(author.login)] : []))),
  ]
  const last = reviews.map(({ day }) => day).reduce((one, other) => (other > one ? other : one))
  const place = `${nameWithOwner} on GitHub, reviews in the week of ${mondayOf(last)}`
  return {
    key,
    day: last,
    text: textOf(requests, nameWithOwner, people),
    details: clipped(requests.map(lineOf).join('\n'), 50_000),
    links: requests
      .slice(0, 20)
      .map(({ url, number }) => ({ url, title: `${nameWithOwner}#${number}` })),
    people: people.slice(0, 30),
    scope: null,
    tags: [clipped(oneLine(nameWithOwner.replace(/^.*\//, '')), 120), 'code review'],
    repository: clipped(oneLine(nameWithOwner.replace(/^.*\//, '')), 120),
    place: clipped(oneLine(isPrivate ? `${place}, a private repository` : place), 500),
  }
}

type Reviewed = Review['pullRequest']

function textOf(
  requests: readonly Reviewed[],
  repository: string,
  people: readonly string[],
): string {
  const by = people.length > 0 ? ` by ${listed(people)}` : ''
  if (requests.length === 1)
    return `Reviewed “${clipped(oneLine(requests[0]!.title), 200)}” in ${repository}${by}`
  return `Reviewed ${requests.length} pull requests in ${repository}${by}`
}

function lineOf({ number, title, author }: Reviewed): string {
  return oneLine(`- #${number} ${clipped(title, 200)}${author ? ` (${author.login})` : ''}`)
}

function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names
  const others = names.length - shown.length
  if (others > 0) return `${shown.join(', ')} and ${others} others`
  if (shown.length === 1) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
