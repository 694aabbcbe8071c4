import * as z from 'zod'
import type { Day } from '../domain/base/day.ts'
import { AppError } from '../domain/base/errors.ts'
import type { Found, LeftOut } from '../domain/log/candidates.ts'
import { type Ask, connectGithub, type GithubAccess } from './githubClient.ts'
import { cursorAt, type Position, positionAt } from './githubCursor.ts'
import {
  type Calendar,
  dayOf,
  RequestsAnswer,
  readRequests,
  requestsQuery,
  withheld,
} from './githubRequests.ts'
import {
  addWeeks,
  chooseReviews,
  mondayOf,
  type Review,
  ReviewsAnswer,
  reviewsQuery,
  spanOf,
  weeksOf,
} from './githubReviews.ts'

export interface GithubSearch extends GithubAccess, Calendar {
  /** What was merged or reviewed before it is left out. */
  since?: Day | undefined
  /** Where an earlier search stopped. */
  cursor?: string | undefined
}

/** What one answer of GitHub held. */
export interface GithubPage extends Found {
  /** Where to go on after it; empty at the end. */
  cursor: string
}

/** GitHub tells of a year of contributions at a time; weeks stay whole. */
const weeksAtOnce = 52

/**
 * Reads the pull requests a person wrote, then the reviews they gave, a page at a time.
 *
 * Keep each page with its cursor: when the token expires or GitHub asks to wait too long, an
 * AppError says so, and the same search with the last cursor goes on from there.
 */
export async function* collectGithub(search: GithubSearch): AsyncGenerator<GithubPage> {
  const ask = connectGithub(search)
  let position: Position = positionAt(search.cursor)
  try {
    for await (const page of pagesFrom(position, ask, search)) {
      position = page.position ?? position
      const { candidates, leftOut } = page
      yield { candidates, leftOut, cursor: page.position ? cursorAt(page.position) : '' }
    }
  } catch (error) {
    throw withPlaceToGoOn(error, position)
  }
}

interface Page extends Found {
  /** Where to go on; `undefined` at the end. */
  position: Position | undefined
}

async function* pagesFrom(
  position: Position,
  ask: Ask,
  search: GithubSearch,
): AsyncGenerator<Page> {
  if (position.step === 'requests') yield* requestsFrom(position, ask, search)
  yield* reviewsFrom(position.step === 'reviews' ? position.from : null, ask, search)
}

async function* requestsFrom(
  { after, through }: Extract<Position, { step: 'requests' }>,
  ask: Ask,
  search: GithubSearch,
): AsyncGenerator<Page> {
  const { viewer } = await ask(requestsQuery, { after }, RequestsAnswer)
  const { nodes, pageInfo } = viewer.pullRequests
  const last = nodes.findLast((node) => node !== null)
  const reached = last ? dayOf(last.createdAt, search) : through
  const next: Position =
    pageInfo.hasNextPage && pageInfo.endCursor
      ? { step: 'requests', after: pageInfo.endCursor, through: reached }
      : { step: 'reviews', from: null, through: reached }
  yield { ...readRequests(nodes, search), position: next }
  if (next.step === 'requests') yield* requestsFrom(next, ask, search)
}

async function* reviewsFrom(
  from: Day | null,
  ask: Ask,
  search: GithubSearch,
): AsyncGenerator<Page> {
  const thisWeek = mondayOf(search.today)
  let monday = from ?? mondayOf(search.since ?? dayOf(await beginningOf(ask), search))
  while (monday < thisWeek) {
    const next = addWeeks(monday, weeksAtOnce)
    const end = next < thisWeek ? next : thisWeek
    yield* reviewsBetween(monday, end, ask, search)
    monday = end
  }
  yield { candidates: [], leftOut: [], position: undefined }
}

const Beginning = z.object({ viewer: z.object({ createdAt: z.string() }) })

async function beginningOf(ask: Ask): Promise<string> {
  return (await ask('query { viewer { createdAt } }', {}, Beginning)).viewer.createdAt
}

/** The weeks from one Monday to before another. A week is handed out when all of it is there. */
async function* reviewsBetween(
  from: Day,
  end: Day,
  ask: Ask,
  search: GithubSearch,
): AsyncGenerator<Page> {
  let waiting: Review[] = []
  let after: string | null = null
  do {
    const span: Record<string, string | null> = {
      ...spanOf(from, end, search.timeZone),
      after,
    }
    const { viewer } = await ask(reviewsQuery, span, ReviewsAnswer)
    const { nodes, pageInfo } = viewer.contributionsCollection.pullRequestReviewContributions
    const seen = nodes
      .filter((node) => node !== null)
      .map(({ occurredAt, pullRequest }) => ({ day: dayOf(occurredAt, search), pullRequest }))
    const { given, leftOut } = chooseReviews(seen, viewer.login)
    waiting.push(...given)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    const until: Day = after ? mondayOf(seen.at(-1)?.day ?? from) : end
    const whole = waiting.filter(({ day }) => day < until)
    waiting = waiting.filter(({ day }) => day >= until)
    yield pageOf(whole, [...leftOut, ...withheld('reviews', nodes.length - seen.length)], until)
  } while (after)
}

function pageOf(reviews: readonly Review[], leftOut: LeftOut[], until: Day): Page {
  const position: Position = { step: 'reviews', from: until, through: until }
  return { candidates: weeksOf(reviews), leftOut, position }
}

function withPlaceToGoOn(error: unknown, position: Position): unknown {
  if (!(error instanceof AppError) || !position.through) return error
  const isToken = error.code === 'forbidden' && /rejected the token/.test(error.message)
  const sentence = isToken
    ? 'The GitHub token is no longer valid. Create a new one.'
    : error.message
  return new AppError(
    error.code,
    `${sentence} Run the command again to continue from ${position.through}.`,
  )
}
