import { useEffect, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import type { Kind } from './hits.ts'

/** After so many milliseconds without a key it is asked. */
const pause = 120
/** Of one kind alone, so many are listed. */
export const mostOfKind = 100

interface Asked {
  /** What was found, for the latest words that were answered. */
  found: Output<'search'>['found']
  busy: boolean
  problem: string | undefined
  again(): void
}

/** Searches everything while one types; an answer that comes late is left out. */
export function useFound(text: string, kind: Kind | undefined): Asked {
  const { ask } = useRecord()
  const [found, setFound] = useState<Asked['found']>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setProblem(undefined)
    setBusy(text !== '')
    if (text === '') return setFound([])
    let isLate = false
    const input = { text: text.slice(0, 200), ...(kind && { kind, limit: mostOfKind }) }
    const timer = setTimeout(() => {
      ask('search', input)
        .then(
          (answer) => isLate || setFound(answer.found),
          (error: Error) => isLate || setProblem(error.message),
        )
        .finally(() => isLate || setBusy(false))
    }, pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [ask, text, kind, attempt])
  return { found, busy, problem, again: () => setAttempt(attempt + 1) }
}
