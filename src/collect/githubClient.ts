import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type * as z from 'zod'
import { AppError, type ErrorCode } from '../domain/base/errors.ts'

/** Longer than this nobody waits at a prompt: it says so instead, and goes on another time. */
const mostSecondsToWait = 60

const mostSecondsForAnswer = 60

export interface GithubAccess {
  token: string
  /** The address of the API: `https://github.example.com/api/v3` for a company's own GitHub. */
  url?: string | undefined
  fetch?: typeof globalThis.fetch | undefined
  /** Asks without the second between questions that GitHub wishes; only for a GitHub of one's own. */
  isHasty?: boolean | undefined
}

/** Asks GitHub one question, and checks that the answer has the shape it must have. */
export type Ask = <Answer>(
  query: string,
  variables: Record<string, unknown>,
  shape: z.ZodType<Answer>,
) => Promise<Answer>

const Client = Octokit.plugin(throttling, retry)

/**
 * A way to ask GitHub. When it asks to slow down, that is heard and waited for, a minute at most.
 *
 * The token goes to the given address and nowhere else: into no log, no error, no other host.
 */
export function connectGithub({
  token,
  url = 'https://api.github.com',
  fetch,
  isHasty = false,
}: GithubAccess): Ask {
  const base = addressOf(url)
  let secondsToWait = 0
  const waits = (seconds: number, _: unknown, __: unknown, tries: number) => {
    secondsToWait = seconds
    return seconds <= mostSecondsToWait && tries < 2
  }
  const client = new Client({
    auth: tokenOf(token),
    baseUrl: base,
    userAgent: 'fairwind',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: onlyTo(base, fetch ?? globalThis.fetch), retries: 2 },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits, ...(isHasty ? hasty : {}) },
  })
  return async (query, variables, shape) => {
    const answer = await client
      .graphql(query, variables)
      .catch((error: unknown) => partOf(error) ?? refuse(error, base, secondsToWait))
    const checked = shape.safeParse(answer)
    if (!checked.success)
      throw new AppError('invalid', `The server at ${base} is not GitHub. Check the URL.`)
    return checked.data
  }
}

/** Stands in for the plugin's group of questions that are asked a second apart. */
const hasty = {
  write: { key: () => ({ schedule: (_: unknown, ask: () => unknown) => ask() }) } as never,
}

function ignore(): void {}

function tokenOf(token: string): string {
  const trimmed = token.trim()
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed
  throw new AppError(
    'forbidden',
    'No GitHub token. Create one with read access to your repositories.',
  )
}

function addressOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address?.hostname ?? '')
  if (address?.protocol === 'https:' || (address?.protocol === 'http:' && isHere))
    return `${address.origin}${address.pathname}`.replace(/\/+$/, '')
  throw new AppError('invalid', 'The GitHub URL must start with https:// to protect your token.')
}

/** Nothing leads away from the given address, and no answer is waited for without end. */
function onlyTo(base: string, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const origin = new URL(base).origin
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== origin)
      return Promise.reject(new TypeError(`${url.origin} is not ${origin}`))
    const signal = AbortSignal.timeout(mostSecondsForAnswer * 1000)
    return fetch(input, { ...init, signal, redirect: 'error' })
  }
}

/** Some of an answer may be withheld, such as what lies behind a company's sign-on. */
function partOf(error: unknown): unknown {
  const { data, errors } = error as { data?: { viewer?: unknown }; errors?: { type?: string }[] }
  const isWithheld = errors?.every(({ type }) => type === 'FORBIDDEN' || type === 'NOT_FOUND')
  return data?.viewer && isWithheld ? data : undefined
}

interface Trouble {
  status?: number
  errors?: { type?: string }[]
  data?: { errors?: { type?: string }[] }
}

function refuse(error: unknown, base: string, seconds: number): never {
  const { status = 0, errors, data } = error as Trouble
  const type = (errors ?? data?.errors)?.[0]?.type ?? ''
  const [code, sentence] = sentenceFor(status, type, { base, seconds })
  throw new AppError(code, sentence)
}

function sentenceFor(
  status: number,
  type: string,
  { base, seconds }: { base: string; seconds: number },
): [ErrorCode, string] {
  if (type === 'RATE_LIMITED' || (seconds > 0 && (status === 403 || status === 429)))
    return [
      'unavailable',
      `GitHub’s rate limit is reached. Try again in ${durationOf(seconds || 3600)}.`,
    ]
  if (status === 401) return ['forbidden', 'GitHub rejected the token.']
  if (status === 403 || /FORBIDDEN|INSUFFICIENT_SCOPES/.test(type))
    return ['forbidden', 'This token can’t read pull requests. Give it read access.']
  if (status === 404) return ['invalid', `GitHub not found at ${base}. Check the URL.`]
  return ['unavailable', `GitHub at ${base} returned an unexpected response. Try again later.`]
}

function durationOf(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
