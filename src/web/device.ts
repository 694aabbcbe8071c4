import { dayIn, isTimeZone } from '../domain/base/timeZone.ts'
import { type Send, timeZoneHeader } from '../operations/remote.ts'
import type { PersonRecord } from './start.ts'

/** Where this device is; nothing where the browser cannot tell. */
export function deviceTimeZone(): string | undefined {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return isTimeZone(timeZone) ? timeZone : undefined
}

/** Browsers take so much along when a page is closed while it is being sent. */
const mostKeptAlive = 60_000

/** Sends a request and says where this device is, each time anew: a laptop travels. */
export const send: Send = (path, { headers, ...request }) => {
  const timeZone = deviceTimeZone()
  return fetch(path, {
    ...request,
    headers: timeZone === undefined ? headers : { ...headers, [timeZoneHeader]: timeZone },
    keepalive: request.body.length < mostKeptAlive,
  })
}

/** Whether the day of a record has passed, or never was the day where this device is. */
export function isPast({ today, timeZone, followsDevice }: PersonRecord, now: string): boolean {
  const here = followsDevice ? (deviceTimeZone() ?? timeZone) : timeZone
  return dayIn(now, here) !== today
}
