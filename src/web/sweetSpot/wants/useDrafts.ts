import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { AppError } from '../../../domain/base/errors.ts'
import type { Want, WantState } from '../../../domain/sweetSpot/wants.ts'
import { useRecord } from '../../record.tsx'

type Drafts = Readonly<Record<string, Partial<WantState>>>

/** A save that was refused. */
export interface Refusal {
  want: Want['id']
  message: string
  /** Somebody else, or another window, changed the want meanwhile. */
  conflict: boolean
}

/** So long after the last step of a slider its want is saved. */
const pauseInMilliseconds = 350

/**
 * Wants while they are being changed. A change shows at once, is saved on release, one after the
 * other, and says which revision it was made on; a refused one stays visible until it is dropped.
 */
export function useDrafts() {
  const { record, run, reload } = useRecord()
  const [drafts, setDrafts] = useState<Drafts>({})
  const [refusal, setRefusal] = useState<Refusal>()
  const latest = useRef({ record, drafts, run })
  latest.current = { record, drafts, run }

  const change = useCallback((id: Want['id'], fields: Partial<WantState>) => {
    setDrafts((before) => ({ ...before, [id]: { ...before[id], ...fields } }))
  }, [])

  const send = useCallback(async (id: Want['id']) => {
    const { record, drafts, run } = latest.current
    const draft = drafts[id]
    const want = record.wants.find((each) => each.id === id)
    if (!draft || !want) return
    try {
      await run('changeWant', { want: id, revision: want.revision, ...draft })
      setDrafts((now) => (now[id] === draft ? without(now, id) : now))
      setRefusal((last) => (last?.want === id ? undefined : last))
    } catch (error) {
      const conflict = error instanceof AppError && error.code === 'conflict'
      setRefusal({ want: id, message: (error as Error).message, conflict })
    }
  }, [])

  const save = useSaves(send)
  const drop = useCallback(async () => {
    setDrafts({})
    setRefusal(undefined)
    await reload()
  }, [reload])
  const wants = useMemo(
    () => record.wants.map((want) => (drafts[want.id] ? { ...want, ...drafts[want.id] } : want)),
    [record.wants, drafts],
  )
  return { wants, change, save, refusal, drop }
}

/** Sends each want a moment after its last change, never two at once; what waits is sent on leaving the page, or closing it. */
function useSaves(send: (id: Want['id']) => Promise<void>) {
  const timers = useRef(new Map<Want['id'], number>())
  const queue = useRef(Promise.resolve())
  useEffect(() => {
    const waiting = timers.current
    const sendAll = () => {
      for (const [id, timer] of waiting) {
        clearTimeout(timer)
        queue.current = queue.current.then(() => send(id))
      }
      waiting.clear()
    }
    window.addEventListener('pagehide', sendAll)
    return () => {
      window.removeEventListener('pagehide', sendAll)
      sendAll()
    }
  }, [send])
  return useCallback(
    (id: Want['id']) => {
      clearTimeout(timers.current.get(id))
      const timer = window.setTimeout(() => {
        timers.current.delete(id)
        queue.current = queue.current.then(() => send(id))
      }, pauseInMilliseconds)
      timers.current.set(id, timer)
    },
    [send],
  )
}

function without(drafts: Drafts, id: string): Drafts {
  const { [id]: _, ...others } = drafts
  return others
}
