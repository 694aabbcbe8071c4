import { Hono } from 'hono'
import { calendarText } from '../documents/calendar.ts'
import { fail } from '../domain/base/errors.ts'
import type { Call } from '../operations/index.ts'

/** A person's calendar at its secret address, for programs that read calendars. */
export function calendarRoutes(callOf: (handle?: string) => Promise<Call>): Hono {
  const app = new Hono()
  for (const path of ['/calendar/:file', '/demo/:handle/calendar/:file'])
    app.get(path, async (c) => {
      const [secret = '', ending] = (c.req.param('file') ?? '').split('.')
      if (ending !== 'ics') fail('not_found', 'A calendar address must end with .ics.')
      const call = await callOf(c.req.param('handle'))
      const content = await call('showCalendar', { secret })
      c.header('content-type', 'text/calendar; charset=utf-8')
      c.header('cache-control', 'no-store')
      return c.body(calendarText(content))
    })
  return app
}
