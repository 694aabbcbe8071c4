import { isTimeZone } from '../domain/base/timeZone.ts'
import type { CallOptions } from '../operations/index.ts'
import { timeZoneHeader } from '../operations/remote.ts'

/**
 * Where the device is that sent a request, as its header says. A browser may know zones that are
 * newer than this server: a page works all the same. A script hears of its mistake.
 */
export function deviceOf({ headers }: Request): CallOptions {
  const timeZone = headers.get(timeZoneHeader) ?? undefined
  const isPage = headers.has('sec-fetch-site')
  return isPage && timeZone !== undefined && !isTimeZone(timeZone) ? {} : { timeZone }
}
