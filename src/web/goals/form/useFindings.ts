import { useEffect, useState } from 'react'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import type { Draft } from './goalDraft.ts'

/** What the lint says of a text; the text it was asked about goes along, as typing goes on. */
export type ReadText = Output<'lintGoal'> & { text: string }

/** So long the fingers rest before the words are read, in milliseconds. */
const rest = 180

/** Fewer characters are not read. */
const fewest = 3

/** What the words of a goal leave open, read by the server as they are typed. */
export function useFindings(draft: Draft): ReadText | null {
  const { ask } = useRecord()
  const [read, setRead] = useState<ReadText | null>(null)
  const { text, term, due, serves, markers, confidence, ifThen } = draft
  const isServing = term === 'long' ? markers.length > 0 : serves !== null
  const hasIfThen = ifThen.length > 0
  const isTooShort = text.trim().length < fewest
  useEffect(() => {
    if (isTooShort) return
    let stale = false
    const timer = setTimeout(async () => {
      const input = { text, term, due, serves: isServing, confidence, hasIfThen }
      // A goal can be saved without its findings as well.
      const found = await ask('lintGoal', input).catch(() => null)
      if (!stale) setRead(found && { ...found, text })
    }, rest)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [ask, text, term, due, isServing, confidence, hasIfThen, isTooShort])
  return isTooShort ? null : read
}
