import { afterEach, expect, test, vi } from 'vitest'
import type { Day } from '../domain/base/day.ts'
import { Candidate } from '../domain/log/candidates.ts'
import { collectGithub, type GithubPage, type GithubSearch } from './github.ts'
import {
  type Asked,
  badCredentials,
  pullRequest,
  type Recorded,
  requestsPage,
  review,
  reviewsPage,
  slowDown,
  startGithub,
} from './testGithub.ts'

const today = '2025-09-18' as Day
const since = '2025-01-01' as Day
const token = 'ghp_secretsecretsecretsecretsecretsecret'
const stops: (() => void)[] = []

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

async function github(answer: (asked: Asked, index: number) => Recorded) {
  const server = await startGithub(answer)
  stops.push(server.stop)
  return server
}

/** Pages up to the end, or to the error that ended them. */
async function read(search: Partial<GithubSearch> & { url: string }) {
  const pages: GithubPage[] = []
  try {
    for await (const page of collectGithub({ token, today, since, isHasty: true, ...search }))
      pages.push(page)
    return { pages, candidates: pages.flatMap(({ candidates }) => candidates), error: undefined }
  } catch (error) {
    return {
      pages,
      candidates: pages.flatMap(({ candidates }) => candidates),
      error: error as Error,
    }
  }
}

function isAboutReviews({ query }: Asked): boolean {
  return query.includes('contributionsCollection')
}

test('merged pull requests are candidates, page by page; the others are counted with their reason', async () => {
  const { url, asked } = await github((question) => {
    if (isAboutReviews(question)) return reviewsPage([])
    if (question.variables.after === null)
      return requestsPage([pullRequest(1), pullRequest(2, { mergedAt: null, state: 'OPEN' })], 'c1')
    const secret = { nameWithOwner: 'acme/secret', isPrivate: true }
    const closed = { mergedAt: null, state: 'CLOSED' }
    return requestsPage(
      [pullRequest(3, { repository: secret }), pullRequest(4, closed), null],
      null,
    )
  })
  const { pages, candidates } = await read({ url })
  expect(candidates).toMatchObject([
    {
      key: 'pull request PR_kwDOAbc1',
      day: '2025-01-03',
      text: 'Rank by recency 1',
      details: '6 files, 120 lines added, 34 removed.\n\nRecent results come first.',
      links: [{ url: 'https://github.com/acme/shop/pull/1', title: 'acme/shop#1' }],
      tags: ['shop', 'search'],
      place: 'acme/shop#1 on GitHub',
    },
    { day: '2025-03-03', place: 'acme/secret#3 on GitHub, a private repository' },
  ])
  expect(pages.flatMap(({ leftOut }) => leftOut)).toMatchObject([
    { what: 'open pull requests: acme/shop#2', count: 1 },
    { what: 'closed pull requests: acme/shop#4', count: 1 },
    { what: 'pull requests', count: 1 },
  ])
  expect(pages.at(-1)?.cursor).toBe('')
  expect(asked.every(({ authorization }) => authorization.endsWith(token))).toBe(true)
  for (const candidate of candidates) expect(Candidate.parse(candidate)).toEqual(candidate)
})

test('a day is that of the person, and a week begins when their Monday does', async () => {
  const spans: unknown[] = []
  const { url } = await github(({ query, variables }) => {
    if (!query.includes('contributionsCollection'))
      return requestsPage([pullRequest(1, { mergedAt: '2025-04-05T11:30:00Z' })], null)
    spans.push([variables.from, variables.to])
    return reviewsPage([
      review('2025-03-09T10:30:00Z', 1, 'sam'),
      review('2025-03-09T11:30:00Z', 2, 'sam'),
    ])
  })
  const timeZone = 'Pacific/Auckland'
  const from = '2025-03-03' as Day
  const { candidates } = await read({ url, timeZone, since: from, today: '2025-04-09' as Day })
  expect(candidates.map(({ key, day }) => [key, day])).toEqual([
    ['pull request PR_kwDOAbc1', '2025-04-06'],
    ['reviews R_acme/shop 2025-03-03', '2025-03-09'],
    ['reviews R_acme/shop 2025-03-10', '2025-03-10'],
  ])
  // Summer time ends in between, on 6 April.
  expect(spans).toEqual([['2025-03-02T11:00:00Z', '2025-04-06T11:59:59Z']])
})

test('reviews of one week in one repository are one candidate, over the edges of pages too', async () => {
  const { url } = await github((question) => {
    if (!isAboutReviews(question)) return requestsPage([], null)
    if (question.variables.after)
      return reviewsPage([
        review('2025-03-07T10:00:00Z', 4, null),
        review('2025-03-11T10:00:00Z', 5, 'sam', 'acme/secret'),
      ])
    return reviewsPage(
      [
        review('2025-03-03T10:00:00Z', 1, 'sam'),
        review('2025-03-04T10:00:00Z', 2, 'dependabot[bot]'),
        review('2025-03-04T11:00:00Z', 6, 'ada'),
        review('2025-03-05T10:00:00Z', 3, 'kofi'),
      ],
      'c1',
    )
  })
  const { candidates, pages } = await read({ url })
  expect(candidates).toMatchObject([
    {
      key: 'reviews R_acme/shop 2025-03-03',
      day: '2025-03-07',
      text: 'Reviewed 3 pull requests in acme/shop by sam and kofi',
      people: ['sam', 'kofi'],
      details: '- #1 Change 1 (sam)\n- #3 Change 3 (kofi)\n- #4 Change 4',
    },
    {
      text: 'Reviewed “Change 5” in acme/secret by sam',
      place: 'acme/secret on GitHub, reviews in the week of 2025-03-10, a private repository',
    },
  ])
  expect(pages.flatMap(({ leftOut }) => leftOut.map(({ count }) => count))).toEqual([1, 1])
  for (const candidate of candidates) expect(Candidate.parse(candidate)).toEqual(candidate)
})

test('a token that expires in the middle keeps the pages so far, and the cursor goes on from there', async () => {
  let isExpired = true
  const { url } = await github((question) => {
    if (isAboutReviews(question)) return reviewsPage([])
    const page = Number(question.variables.after?.slice(1) ?? 0)
    if (page === 2 && isExpired) return badCredentials
    return requestsPage([pullRequest(page + 1)], page === 3 ? null : `c${page + 1}`)
  })
  const first = await read({ url })
  expect(first.candidates).toHaveLength(2)
  expect(first.error).toMatchObject({
    code: 'forbidden',
    message:
      'The GitHub token is no longer valid. Create a new one. Run the command again to continue from 2025-02-01.',
  })
  isExpired = false
  const second = await read({ url, cursor: first.pages.at(-1)?.cursor })
  expect(second.error).toBeUndefined()
  expect([...first.candidates, ...second.candidates].map(({ key }) => key)).toEqual(
    [1, 2, 3, 4].map((number) => `pull request PR_kwDOAbc${number}`),
  )
})

test('reviews go on at the week that was not whole', async () => {
  const froms: (string | null | undefined)[] = []
  let isExpired = true
  const { url } = await github((question) => {
    if (!isAboutReviews(question)) return requestsPage([], null)
    froms.push(question.variables.from)
    if (question.variables.after && isExpired) return badCredentials
    const all = [review('2025-03-03T10:00:00Z', 1, 'sam'), review('2025-03-11T10:00:00Z', 2, 'sam')]
    return isExpired ? reviewsPage(all, 'c1') : reviewsPage(all.slice(1))
  })
  const first = await read({ url })
  isExpired = false
  const second = await read({ url, cursor: first.pages.at(-1)?.cursor })
  expect(froms.at(-1)).toBe('2025-03-10T00:00:00Z')
  expect([...first.candidates, ...second.candidates].map(({ day }) => day)).toEqual([
    '2025-03-03',
    '2025-03-11',
  ])
})

test('being asked to slow down is heard, and waited for', async () => {
  const { url, asked } = await github((question, index) => {
    if (index === 0) return slowDown(1)
    return isAboutReviews(question) ? reviewsPage([]) : requestsPage([pullRequest(1)], null)
  })
  const before = performance.now()
  const { candidates, error } = await read({ url })
  expect(error).toBeUndefined()
  expect(candidates).toHaveLength(1)
  expect(asked.length).toBeGreaterThan(1)
  expect(performance.now() - before).toBeGreaterThan(900)
})

test('longer than a minute nobody waits: it is said, and where it goes on', async () => {
  const { url } = await github((question) =>
    question.variables.after ? slowDown(3600) : requestsPage([pullRequest(1)], 'c1'),
  )
  const { candidates, error } = await read({ url })
  expect(candidates).toHaveLength(1)
  expect(error).toMatchObject({
    code: 'unavailable',
    message:
      'GitHub’s rate limit is reached. Try again in 60 minutes. Run the command again to continue from 2025-01-01.',
  })
})

test('the limit of an hour is said too', async () => {
  const { url } = await github(() => ({
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1800),
    },
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }] },
  }))
  expect((await read({ url })).error?.message).toMatch(
    /^GitHub’s rate limit is reached\. Try again in 3\d minutes\.$/,
  )
})

test('the token is in no message and no log', async () => {
  const said = ['log', 'warn', 'error', 'info', 'debug'].map((way) =>
    vi.spyOn(console, way as 'log').mockImplementation(() => {}),
  )
  const { url } = await github(() => badCredentials)
  const { error } = await read({ url })
  expect(error).toMatchObject({ code: 'forbidden', message: 'GitHub rejected the token.' })
  expect(JSON.stringify([error, error?.stack, error?.cause])).not.toContain('secret')
  for (const way of said) {
    expect(way).not.toHaveBeenCalled()
    way.mockRestore()
  }
})

test('it calls the given address and no other, even when sent elsewhere', async () => {
  const away = await github(() => requestsPage([], null))
  const { url } = await github(() => ({
    status: 302,
    headers: { location: `${away.url}/graphql` },
    body: {},
  }))
  expect((await read({ url })).error).toMatchObject({ code: 'unavailable' })
  expect(away.asked).toEqual([])
})

test('what is not GitHub, not safe or not readable is refused in a sentence', async () => {
  const { url } = await github(() => ({ body: { data: { hello: 1 } } }))
  expect((await read({ url })).error?.message).toMatch(/is not GitHub/)
  expect((await read({ url: 'http://github.example.org' })).error?.message).toMatch(
    /must start with https/,
  )
  expect((await read({ url, token: ' ' })).error?.message).toMatch(/No GitHub token/)
  expect((await read({ url, cursor: '{}' })).error?.message).toMatch(
    /Couldn’t continue from the saved position/,
  )
})
