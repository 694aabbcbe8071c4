import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { fail } from '../domain/errors.ts'
import type { Call } from '../operations/index.ts'
import type { Installation } from '../operations/installation.ts'

/** What the pages need. */
export interface PageSource {
  /** The folder of the built web application. */
  folder: string
  callOf(handle?: string): Promise<Call>
  /** The installation if it is open already: a page does not wait for the database. */
  openInstallation(): Installation | undefined
}

/** Every page is the one document, with its first data inside, so that nothing has to be asked for. */
export function pageRoutes(source: PageSource): Hono {
  const app = new Hono()
  app.use(
    '/assets/*',
    serveStatic({
      root: source.folder,
      precompressed: true,
      onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get('/assets/*', () => fail('not_found', 'There is no such file. Load the page again.'))
  for (const path of ['/demo/:handle/*', '/demo/:handle', '/*'])
    app.get(path, async (c) => {
      c.header('cache-control', 'no-store')
      return c.html(await documentFor(source, c.req.param('handle')))
    })
  return app
}

async function documentFor(source: PageSource, handle: string | undefined): Promise<string> {
  const template = await readFile(join(source.folder, 'index.html'), 'utf8')
  const start = JSON.stringify(await startFor(source, handle)).replaceAll('<', '\\u003c')
  return template.replace(
    '<!--start-->',
    () => `<script type="application/json" id="start">${start}</script>`,
  )
}

async function startFor({ openInstallation, callOf }: PageSource, handle: string | undefined) {
  const base = handle === undefined ? '' : `/demo/${handle}`
  const installation = openInstallation()
  if (!installation) return { base, record: null, demo: { exists: handle !== undefined } }
  const call = await callOf(handle).catch(() => undefined)
  const record = call ? await call('showSweetSpot', { withTopics: true }) : null
  return { base, record, demo: { exists: await installation.demo.isThere() } }
}
