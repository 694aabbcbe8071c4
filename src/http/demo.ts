import { Hono } from 'hono'
import * as z from 'zod'
import { fail } from '../domain/base/errors.ts'
import type { Installation } from '../operations/installation.ts'
import { deviceOf } from './timeZone.ts'

const Request = z.object({
  action: z.enum(['look', 'add', 'remove'], { error: 'action must be look, add or remove.' }),
})

/** Sets up and removes the demo. No operation: it acts on the installation, not on one record. */
export function demoRoutes(ready: () => Promise<Installation>): Hono {
  const app = new Hono()
  app.post('/api/demo', async (c) => {
    const body = await c.req
      .json()
      .catch(() => fail('invalid', 'The request body is not valid JSON.'))
    const checked = Request.safeParse(body)
    if (!checked.success) fail('invalid', 'action must be look, add or remove.')
    const { demo } = await ready()
    if (checked.data?.action === 'add') await demo.add(deviceOf(c.req.raw))
    if (checked.data?.action === 'remove') await demo.remove()
    return c.json({ exists: await demo.isThere() })
  })
  return app
}
