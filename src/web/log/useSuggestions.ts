import { useEffect, useState } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { type Chips, noChips, type Reasons, withSuggestions } from './fields.ts'

/** So long the fingers rest before suggestions are asked for, in milliseconds. */
const rest = 180

/**
 * Chips that follow a line as it is typed, and stay where the person put them.
 *
 * @param about Topics that were said before the first word.
 */
export function useSuggestions(line: string, about: readonly TopicId[] = []) {
  const { ask } = useRecord()
  const [chips, setChips] = useState<Chips>({ ...noChips(), topics: [...about] })
  const [reasons, setReasons] = useState<Reasons>({})
  const [touched, setTouched] = useState<ReadonlySet<keyof Chips>>(
    new Set(about.length > 0 ? ['topics' as const] : []),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the chips say does not change what is suggested
  useEffect(() => {
    if (line.trim().length < 3) return
    let stale = false
    const timer = setTimeout(async () => {
      // Without suggestions one can log as well.
      const suggested = await ask('suggestEvidence', { text: line }).catch(() => undefined)
      if (stale || !suggested) return
      const next = withSuggestions(chips, touched, suggested)
      setChips(next.chips)
      setReasons(next.reasons)
    }, rest)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [line, touched, ask])
  function set(fields: Partial<Chips>) {
    setChips({ ...chips, ...fields })
    setTouched(new Set([...touched, ...(Object.keys(fields) as (keyof Chips)[])]))
    setReasons(
      Object.fromEntries(Object.entries(reasons).filter(([name]) => !(name in fields))) as Reasons,
    )
  }
  /** Takes none of what was suggested, now and for the rest of the line. */
  const refuse = () => set({ ...noChips(), energy: chips.energy })
  function reset() {
    setChips(noChips())
    setReasons({})
    setTouched(new Set())
  }
  return { chips, reasons, set, refuse, reset }
}
