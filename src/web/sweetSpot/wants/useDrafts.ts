import { useCallback, useMemo, useRef, useState } from 'react'
import { AppError } from '../../../domain/base/errors.ts'
import type { WantId } from '../../../domain/base/id.ts'
import type { Want, WantState } from '../../../domain/sweetSpot/wants.ts'
import { useRecord } from '../../record.tsx'
import { useSaves } from './useSaves.ts'

type ByWant<Value> = Readonly<Record<string, Value>>

/** A save that was refused. */
export interface Refusal {
  message: string
  /** Somebody else, or another window, changed the want meanwhile. */
  conflict: boolean
}

export interface WantDrafts {
  /** The wants as they are being changed. */
  wants: readonly Want[]
  refusals: ByWant<Refusal>
  change(id: WantId, fields: Partial<WantState>): void
  save(id: WantId): void
  /** Gives up what was not saved of one want, and shows it as it is now. */
  drop(id: WantId): Promise<void>
}

/**
 * Wants while they are being changed. A change shows at once, is saved on release, and says which
 * revision it was made on; a refused one stays visible until it is dropped.
 */
export function useDraftsOf(): WantDrafts {
  const { record, run, reload } = useRecord()
  const [drafts, setDrafts] = useState<ByWant<Partial<WantState>>>({})
  const [refusals, setRefusals] = useState<ByWant<Refusal>>({})
  const revisions = useRef<Record<string, number>>({})
  const latest = useRef({ record, drafts })
  latest.current = { record, drafts }

  const change = useCallback((id: WantId, fields: Partial<WantState>) => {
    setDrafts((before) => ({ ...before, [id]: { ...before[id], ...fields } }))
  }, [])
  const refuse = useCallback((id: WantId, error: Error) => {
    const conflict = error instanceof AppError && error.code === 'conflict'
    setRefusals((before) => ({ ...before, [id]: { message: error.message, conflict } }))
  }, [])

  const send = useCallback(
    async (id: WantId) => {
      const { record, drafts } = latest.current
      const draft = drafts[id]
      const want = record.wants.find((each) => each.id === id)
      if (!draft || !want) return
      const revision = Math.max(want.revision, revisions.current[id] ?? 0)
      try {
        const saved = await run('changeWant', { want: id, revision, ...draft })
        revisions.current[id] = saved.revision
        setDrafts((now) => (now[id] === draft ? without(now, id) : now))
        setRefusals((now) => without(now, id))
      } catch (error) {
        refuse(id, error as Error)
      }
    },
    [run, refuse],
  )

  const save = useSaves(send)
  const drop = useCallback(
    async (id: WantId) => {
      try {
        await reload()
        setDrafts((now) => without(now, id))
        setRefusals((now) => without(now, id))
      } catch (error) {
        refuse(id, error as Error)
      }
    },
    [reload, refuse],
  )
  const wants = useMemo(
    () => record.wants.map((want) => (drafts[want.id] ? { ...want, ...drafts[want.id] } : want)),
    [record.wants, drafts],
  )
  return useMemo(
    () => ({ wants, refusals, change, save, drop }),
    [wants, refusals, change, save, drop],
  )
}

function without<Value>(all: ByWant<Value>, id: string): ByWant<Value> {
  if (!(id in all)) return all
  const { [id]: _, ...others } = all
  return others
}
