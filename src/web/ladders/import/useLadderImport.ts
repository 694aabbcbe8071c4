import { useEffect, useRef, useState } from 'react'
import type { LadderMapping, MappingChoice } from '../../../domain/ladders/ladderMapping.ts'
import { byId } from '../../../operations/remote.ts'
import { useRecord } from '../../record.tsx'
import { useReading } from '../../ui/reading/useReading.ts'
import { isCancelled } from '../../ui/useCommand.ts'
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
  const [isCorrected, setIsCorrected] = useState(false)
  const [busy, setBusy] = useState(false)
  const reading = useReading()
  /** The file as the server knows it, once it was read: a correction does not send it again. */
  const id = useRef<string>(undefined)
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
      const answer = await reading.read((options) =>
        byId(id.current, next, (sent) => ask('previewLadder', { ...sent, ...more }, options)),
      )
      if (turn !== latest.current) return
      id.current = answer.file
      setPreview(answer)
      setProblem(undefined)
      if (!more.mapping) setMapping(answer.mapping)
    } catch (error) {
      if (turn === latest.current && !isCancelled(error)) setProblem((error as Error).message)
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
    /** Something was corrected by hand since the file was read. */
    isCorrected,
    reading,
    /** Sends the file by its id, or whole where the server knows it no more. */
    send<Answer>(work: (sent: LadderText | { file: string }) => Promise<Answer>) {
      return byId(id.current, file ?? { name: '', text: '' }, work)
    },
    /** Reads a file from the beginning. */
    look(next: LadderText) {
      id.current = undefined
      setFile(next)
      setPreview(undefined)
      setIsCorrected(false)
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
      setIsCorrected(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => file && void read(file, { mapping: next }), rest)
    },
    clear() {
      latest.current += 1
      id.current = undefined
      reading.cancel()
      clearTimeout(timer.current)
      setFile(undefined)
      setPreview(undefined)
      setIsCorrected(false)
      setMapping(null)
      setProblem(undefined)
      setBusy(false)
    },
  }
}
