import { useEffect, useRef } from 'react'
import { isPast } from './device.ts'
import type { PersonRecord } from './start.ts'

const everyMinute = 60_000
/** Where the clocks of server and device do not agree, asking more often would not help. */
const tryAgainAfter = 10 * 60_000

/** Reads the record anew when its day has passed: a tab may stay open over midnight. */
export function useToday(record: PersonRecord, readAnew: () => Promise<void>): void {
  const latest = useRef({ record, readAnew })
  latest.current = { record, readAnew }
  const askedAt = useRef<{ day: string; time: number }>(undefined)
  useEffect(() => {
    function look() {
      const { record: shown, readAnew: ask } = latest.current
      const time = Date.now()
      const asked = askedAt.current
      const isTooSoon = asked?.day === shown.today && time - asked.time < tryAgainAfter
      if (document.hidden || isTooSoon || !isPast(shown, new Date(time).toISOString())) return
      askedAt.current = { day: shown.today, time }
      // Without an answer the page stays as it is, and the next look asks again.
      ask().catch(() => {
        askedAt.current = undefined
      })
    }
    look()
    const timer = setInterval(look, everyMinute)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
}
