import { useCallback, useEffect, useRef, useState } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { type Chips, noChips, noteOnDay, type Suggested, withSuggestions } from './fields.ts'

/** So long the fingers rest before suggestions are asked for, in milliseconds. */
const rest = 180

/**
 * Chips that follow a line as it is typed, and stay where the person put them.
 *
 * @param about Topics that were said before the first word.
 */
export function useSuggestions(line: string, about: readonly TopicId[] = []) {
  const { ask } = useRecord()
  const [own, setOwn] = useState<Partial<Chips>>(about.length > 0 ? { topics: [...about] } : {})
  const [latest, setLatest] = useState<{ line: string; suggested: Suggested }>()
  const asked = useRef(new Map<string, Promise<Suggested | undefined>>())

  /** What a line may be about, asked once; without suggestions one can log as well. */
  const suggestionsFor = useCallback(
    (text: string) => {
      const known = asked.current.get(text)
      const answer = known ?? ask('suggestEvidence', { text }).catch(() => undefined)
      asked.current = new Map([[text, answer]])
      return answer
    },
    [ask],
  )
  useEffect(() => {
    if (line.trim().length < 3) return
    let stale = false
    const timer = setTimeout(async () => {
      const suggested = await suggestionsFor(line)
      if (!stale && suggested) setLatest({ line, suggested })
    }, rest)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [line, suggestionsFor])

  const shown = line.trim() === '' ? undefined : latest?.suggested
  const { chips, reasons } = withSuggestions(own, shown)
  return {
    chips,
    reasons,
    note: own.day === undefined ? noteOnDay(shown?.noDay) : undefined,
    set: (fields: Partial<Chips>) => setOwn({ ...own, ...fields }),
    /** Takes none of what was suggested, now and for the rest of the line. */
    refuse: () => setOwn({ ...noChips(), energy: chips.energy }),
    /** Starts the next line; answers what the person said of this one. */
    reset() {
      setOwn({})
      setLatest(undefined)
      return own
    },
    /** The chips of a line as they will be, however fast it was typed. */
    async settled(text: string) {
      const { chips } = withSuggestions(own, await suggestionsFor(text))
      // The day is read when the line arrives, which may be after midnight.
      return { ...chips, day: own.day ?? null, parse: own.day !== null }
    },
  }
}
