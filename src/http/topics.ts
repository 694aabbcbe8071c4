import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import type { Call } from '../operations/index.ts'
import { withoutOwner } from '../operations/topics/topics.ts'

/**
 * `GET /api/topics`: the tree as the person sees it, under a strong ETag. A browser that has it
 * asks with that tag and gets 304 without a body until a topic changes.
 */
export function topicRoutes(callOf: (handle?: string) => Promise<Call>): Hono {
  const app = new Hono()
  for (const path of ['/api/topics', '/demo/:handle/api/topics'])
    app.get(path, async (c) => {
      const call = await callOf(c.req.param('handle'))
      const { version, topics } = await call('listTopics', {})
      return answer(c, version, { version, topics: topics.map(withoutOwner) })
    })
  return app
}

/** Packed here rather than by `compress`, which makes a strong tag weak. */
async function answer(c: Context, version: string, content: object) {
  const packed = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  const etag = `"${version}${packed ? '-gzip' : ''}"`
  c.header('etag', etag)
  c.header('cache-control', 'private, no-cache')
  c.header('vary', 'accept-encoding')
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
  c.header('content-type', 'application/json')
  const text = JSON.stringify(content)
  if (!packed) return c.body(text)
  c.header('content-encoding', 'gzip')
  return c.body(new Uint8Array(await promisify(gzip)(text)))
}
