import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { fail } from '../domain/base/errors.ts'
import type { Call, OperationName } from '../operations/index.ts'
import type { Installation } from '../operations/installation.ts'

/** What the pages need. */
export interface PageSource {
  version: string
  /** The folder of the built web application. */
  folder: string
  commandStart: string
  /** Whether repositories of this computer can be imported from a page. */
  collects: boolean
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
  app.get('/assets/*', () => fail('not_found', 'File not found. Reload the page.'))
  for (const path of ['/demo/:handle/*', '/demo/:handle', '/*'])
    app.get(path, async (c) => {
      c.header('cache-control', 'no-store')
      return c.html(await documentFor(source, c.req.path))
    })
  return app
}

async function documentFor(source: PageSource, path: string): Promise<string> {
  const template = await readFile(join(source.folder, 'index.html'), 'utf8')
  const start = JSON.stringify(await startFor(source, path)).replaceAll('<', '\\u003c')
  return template.replace(
    '<!--start-->',
    () => `<script type="application/json" id="start">${start}</script>`,
  )
}

async function startFor(source: PageSource, path: string) {
  const { openInstallation, callOf } = source
  const [, base = '', handle, page = path] = /^(\/demo\/([^/]+))(.*)$/.exec(path) ?? []
  const { version, commandStart } = source
  // The people of the demo have no computer.
  const collects = source.collects && base === ''
  const given = { version, base, commandStart, collects }
  const installation = openInstallation()
  if (!installation) return { ...given, record: null, demo: { exists: base !== '' }, sent: null }
  const call = await callOf(handle).catch(() => undefined)
  const record = call ? await call('showSweetSpot', { withTopics: true }) : null
  const sent = call ? await sentWith(call, page) : null
  const demo = { exists: await installation.demo.isThere() }
  return { ...given, record, demo, sent }
}

/** What a page asks first, so that its data comes with it. The pages ask for the very same. */
const firstAsked: Readonly<Record<string, readonly [OperationName, object]>> = {
  '': ['showToday', {}],
  '/': ['showToday', {}],
  '/today': ['showToday', {}],
  '/goals/map': ['showGoalMap', {}],
  '/goals/priorities': ['listGoals', {}],
  '/goals': ['listGoals', {}],
  '/log': ['listEvidence', { limit: 50 }],
  '/log/proposals': ['listProposals', { limit: 200 }],
  '/scope': ['showScope', {}],
  '/reflect': ['showReflections', {}],
  '/reflect/years': ['lookBack', {}],
  '/reflect/values': ['showValueSort', {}],
  '/success': ['showSuccess', {}],
  '/ikigai': ['showIkigai', {}],
  '/assess': ['showAssessment', {}],
  '/energy': ['showEnergy', {}],
  '/readiness': ['showReadiness', {}],
  '/ladders': ['listLadders', {}],
  '/packets': ['listPackets', {}],
  '/settings': ['showProfile', {}],
  '/settings/privacy': ['listShared', {}],
}

async function sentWith(call: Call, page: string) {
  const asked = firstAsked[page]
  if (!asked) return null
  const [name, input] = asked
  return { name, input, output: await call(name, input as never) }
}
