import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server answers next: a body, or a refusal with its headers. */
export interface Recorded {
  status?: number
  headers?: Record<string, string>
  body: unknown
}

export interface Asked {
  query: string
  variables: Record<string, string | null>
  authorization: string
}

/** A server on this machine that answers as GitHub was seen to. */
export async function startGithub(answer: (asked: Asked, index: number) => Recorded) {
  const asked: Asked[] = []
  const server: Server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await bodyOf(request))
    const question = { query, variables, authorization: request.headers.authorization ?? '' }
    asked.push(question)
    const { status = 200, headers = {}, body } = answer(question, asked.length - 1)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, asked, stop }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

export function pullRequest(number: number, more: Record<string, unknown> = {}) {
  return {
    id: `PR_kwDOAbc${number}`,
    number,
    title: `feat(search): rank by recency ${number}`,
    body: '<!-- What does it do? -->\r\nRecent results come first.',
    url: `https://github.com/acme/shop/pull/${number}`,
    state: 'MERGED',
    createdAt: `2025-0${number}-01T08:12:44Z`,
    mergedAt: `2025-0${number}-03T16:40:02Z`,
    additions: 120,
    deletions: 34,
    changedFiles: 6,
    labels: { nodes: [{ name: 'search' }] },
    repository: { nameWithOwner: 'acme/shop', isPrivate: false },
    ...more,
  }
}

export function requestsPage(nodes: unknown[], endCursor: string | null): Recorded {
  const pageInfo = { hasNextPage: endCursor !== null, endCursor }
  return { body: { data: { viewer: { pullRequests: { pageInfo, nodes } } } } }
}

export function review(
  occurredAt: string,
  number: number,
  login: string | null,
  repository = 'acme/shop',
) {
  return {
    occurredAt,
    pullRequest: {
      number,
      title: `Change ${number}`,
      url: `https://github.com/${repository}/pull/${number}`,
      author: login === null ? null : { login },
      repository: {
        id: `R_${repository}`,
        nameWithOwner: repository,
        isPrivate: repository.endsWith('secret'),
      },
    },
  }
}

export function reviewsPage(nodes: unknown[], endCursor: string | null = null): Recorded {
  const pullRequestReviewContributions = {
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
    nodes,
  }
  const viewer = { login: 'ada', contributionsCollection: { pullRequestReviewContributions } }
  return { body: { data: { viewer } } }
}

export const badCredentials: Recorded = {
  status: 401,
  body: {
    message: 'Bad credentials',
    documentation_url: 'https://docs.github.com/graphql',
    status: '401',
  },
}

export function slowDown(seconds: number): Recorded {
  return {
    status: 403,
    headers: { 'retry-after': String(seconds) },
    body: {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  }
}
