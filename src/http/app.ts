import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { fail } from '../domain/base/errors.ts'
import { callIn } from '../operations/clock.ts'
import type { Call } from '../operations/index.ts'
import type { Installation } from '../operations/installation.ts'
import { descriptionRoutes, operationRoutes } from './api.ts'
import { calendarRoutes } from './calendar.ts'
import { type Collecting, collectingRoutes } from './collecting.ts'
import { demoRoutes } from './demo.ts'
import { documentRoutes } from './documents.ts'
import { guard, headers, limits } from './guard.ts'
import { type Log, type Metrics, observed } from './observe.ts'
import { pageRoutes } from './pages.ts'
import { refusal } from './refusals.ts'
import { deviceOf } from './timeZone.ts'
import { topicRoutes } from './topics.ts'

/** What the HTTP door is given. */
export interface HttpWorld {
  version: string
  /** The names this server answers to. */
  hostNames: readonly string[]
  /** The folder of the built web application. */
  webFolder: string
  /** How a command begins that works on the same data, for pages that show one. */
  commandStart?: string | undefined
  /** Reads repositories of this computer; only where the server is one person's own. */
  collecting?: Collecting | undefined
  /** Opens while the server answers already; an operation waits for it. */
  installation: Promise<Installation>
  /** Answers an assistant's request, with what the given person can do. */
  mcp(call: Call, request: Request): Promise<Response>
  log: Log
  /** Served at `/metrics` where they are wanted. */
  metrics?: Metrics | undefined
}

/** The HTTP door: the API, its description, the MCP endpoint, and the pages. */
export function createApp(world: HttpWorld): Hono {
  const app = new Hono()
  const state = watch(world.installation)
  const callOf = (handle?: string) => callFor(world.installation, handle)
  const { log, metrics } = world

  app.onError(refusal(log))
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', (c) => (state.open ? c.json({ ready: true }) : c.json({ ready: false }, 503)))
  app.use(observed(log, metrics), headers, guard(world.hostNames), limits, compress())
  if (metrics) app.get('/metrics', async (c) => c.text(await metrics.text()))
  app.route(
    '/',
    demoRoutes(() => world.installation),
  )
  if (world.collecting)
    app.route(
      '/',
      collectingRoutes(world.collecting, () => callOf(), log),
    )
  app.route('/', operationRoutes(callOf, log))
  app.route('/', topicRoutes(callOf))
  app.route('/', descriptionRoutes(world.version))
  app.route('/', documentRoutes(callOf))
  app.route('/', calendarRoutes(callOf))
  for (const path of ['/mcp', '/demo/:handle/mcp'])
    app.all(path, async (c) => {
      const call = await callOf(c.req.param('handle'))
      return world.mcp(callIn(deviceOf(c.req.raw).timeZone, call), c.req.raw)
    })
  app.route(
    '/',
    pageRoutes({
      version: world.version,
      folder: world.webFolder,
      commandStart: world.commandStart ?? 'npx fairwind',
      collects: world.collecting !== undefined,
      callOf,
      openInstallation: () => state.open,
    }),
  )
  return app
}

function watch(installation: Promise<Installation>): { open?: Installation } {
  const state: { open?: Installation } = {}
  installation.then(
    (open) => {
      state.open = open
    },
    () => {},
  )
  return state
}

async function callFor(installation: Promise<Installation>, handle?: string): Promise<Call> {
  const { call, demo } = await installation
  if (handle === undefined) return call
  return (
    (await demo.callAs(handle)) ??
    fail('not_found', 'No such person in the demo company, or the demo company is not set up.')
  )
}
