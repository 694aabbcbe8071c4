import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { fail } from '../domain/base/errors.ts'

/** A file of 5 MB fits, however its characters are written in JSON; nothing larger is read. */
const mostBytes = 12_000_000

/** Names under which a browser on this machine reaches a server on loopback. */
export const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/**
 * Refuses what a page elsewhere could make a browser send here: a Host that is not ours (DNS
 * rebinding), an Origin that is not this very server, or a body a plain form can post.
 */
export function guard(hostNames: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!hostNames.includes(nameIn(host)))
      fail(
        'forbidden',
        `Unknown host name “${nameIn(host)}”. To allow it, add it to FAIRWIND_HOST_NAMES.`,
      )
    const origin = c.req.header('origin')
    if (origin !== undefined && !isOwn(origin, host))
      fail('forbidden', 'Requests from other websites are blocked.')
    if (c.req.method === 'POST' && !isJson(c.req.header('content-type')))
      fail('unsupported', 'Send JSON with the header content-type: application/json.')
    await next()
  }
}

/** The name before the port. */
function nameIn(host: string): string {
  return host.replace(/:\d+$/, '')
}

function isOwn(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`
}

function isJson(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

/** Bodies that fit, and nothing loaded from elsewhere. */
export const limits: MiddlewareHandler = bodyLimit({
  maxSize: mostBytes,
  onError: () => fail('too_large', 'The request is larger than 12 MB. Send less at a time.'),
})

/** What a page of ours may load: itself, and nothing from anywhere else. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
})
