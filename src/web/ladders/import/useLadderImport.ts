import { useEffect, useRef, useState } from 'react'
import type { LadderMapping, MappingChoice } from '../../../domain/ladders/ladderMapping.ts'
import { useRecord } from '../../record.tsx'
import type { Preview } from './importWords.ts'

export interface LadderText {
  name: string
  text: string
}

/** So long the hands rest before a correction is followed, in milliseconds. */
const rest = 250

/** A file as it is understood, and every correction of that. */
export function useLadderImport() {
  const { ask } = useRecord()
  const [file, setFile] = useState<LadderText>()
  const [preview, setPreview] = useState<Preview>()
  const [mapping, setMapping] = useState<LadderMapping | null>(null)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const latest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  async function read(
    next: LadderText,
    more: { mapping?: LadderMapping; choice?: MappingChoice },
  ): Promise<void> {
    latest.current += 1
    const turn = latest.current
    clearTimeout(timer.current)
    setBusy(true)
    try {
      const answer = await ask('previewLadder', { ...next, ...more })
      if (turn !== latest.current) return
      setPreview(answer)
      setProblem(undefined)
      if (!more.mapping) setMapping(answer.mapping)
    } catch (error) {
      if (turn === latest.current) setProblem((error as Error).message)
    } finally {
      if (turn === latest.current) setBusy(false)
    }
  }

  return {
    file,
    preview,
    mapping,
    problem,
    busy,
    /** Reads a file from the beginning. */
    look(next: LadderText) {
      setFile(next)
      setPreview(undefined)
      setMapping(null)
      void read(next, {})
    },
    /** Follows a choice of columns; the rest is proposed anew. */
    choose(choice: MappingChoice | undefined) {
      if (file) void read(file, choice ? { choice } : {})
    },
    /** Follows a correction, once the hands rest. */
    change(next: LadderMapping) {
      setMapping(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => file && void read(file, { mapping: next }), rest)
    },
    clear() {
      latest.current += 1
      clearTimeout(timer.current)
      setFile(undefined)
      setPreview(undefined)
      setMapping(null)
      setProblem(undefined)
      setBusy(false)
    },
  }
}
