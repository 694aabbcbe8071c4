import { useEffect, useRef, useState } from 'react'
import type { Progress } from '../../../domain/base/progress.ts'
import type { CallOptions } from '../../../operations/index.ts'

/** A file being read: how far it has come, and a way to stop it. */
export interface FileReading {
  /** Nothing while no file is read. */
  progress: Progress | undefined
  cancel(): void
  /** Reads; what was being read before is stopped, and so is this when the page is left. */
  read<Answer>(work: (options: CallOptions) => Promise<Answer>): Promise<Answer>
}

/** Reads one file at a time. */
export function useReading(): FileReading {
  const [progress, setProgress] = useState<Progress>()
  const current = useRef<AbortController>(undefined)
  useEffect(() => () => current.current?.abort(), [])
  return {
    progress,
    cancel: () => current.current?.abort(),
    async read(work) {
      current.current?.abort()
      const own = new AbortController()
      current.current = own
      setProgress({ stage: 'reading' })
      const report = (next: Progress) => current.current === own && setProgress(next)
      try {
        return await work({ signal: own.signal, report })
      } finally {
        if (current.current === own) setProgress(undefined)
      }
    },
  }
}
