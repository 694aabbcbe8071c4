import { useCallback, useMemo, useRef, useState } from 'react'
import { type TopicTree, topicTree } from '../domain/topics/topicTree.ts'
import type { OperationName } from '../operations/index.ts'
import type { Server, Topics } from './server.ts'
import type { PersonRecord, Start } from './start.ts'
import type { WantAnswer } from './sweetSpot/wantAnswers.ts'

/** The record with the topics it points at. They change together, or a need has no topic. */
export interface Held {
  record: PersonRecord
  topics: Topics
  tree: TopicTree
}

export interface Holding {
  held: Held | undefined
  /** Takes in what a command answered: the want that changed, or the record read anew. */
  take(name: OperationName, answer: unknown): Promise<void>
  reload(): Promise<void>
}

/** Holds the record. The topics come with the page, and again only when their version is another. */
export function useHeld(start: Start, server: Server): Holding {
  const [held, setHeld] = useState(() => heldFrom(start))
  const now = useRef({ held, reads: 0, wantsTaken: 0 })
  const hold = useCallback((next: Held) => {
    now.current.held = next
    setHeld(next)
  }, [])

  const reload = useCallback(async () => {
    const { wantsTaken } = now.current
    const read = ++now.current.reads
    const next = await readHeld(server, now.current.held)
    if (read !== now.current.reads) return
    if (wantsTaken !== now.current.wantsTaken) return reload()
    hold(next)
  }, [server, hold])

  const take = useCallback(
    async (name: OperationName, output: unknown) => {
      const answer = wantAnswer(name, output)
      if (!answer) return reload()
      now.current.wantsTaken++
      // No part of the first page: nothing has changed yet when it comes.
      const rules = await import('./sweetSpot/wantAnswers.ts').catch(() => undefined)
      const { held } = now.current
      const record = held && rules?.recordAfter(held.record, held.tree, answer)
      if (!record) return reload()
      hold({ ...held, record })
    },
    [reload, hold],
  )
  return useMemo(() => ({ held, take, reload }), [held, take, reload])
}

function heldFrom({ record: sent }: Start): Held | undefined {
  if (!sent) return undefined
  const { topics, ...record } = sent
  return heldOf(record, { version: record.topicsVersion, topics })
}

function heldOf(record: PersonRecord, topics: Topics): Held {
  return { record, topics, tree: topicTree(topics.topics) }
}

async function readHeld(server: Server, before: Held | undefined): Promise<Held> {
  const { topics: _, ...record } = await server.call('showSweetSpot', {})
  return before?.topics.version === record.topicsVersion
    ? { ...before, record }
    : heldOf(record, await server.topics())
}

/** What a command on wants answered: which want changed. Nothing for any other command. */
function wantAnswer(name: OperationName, answer: unknown): WantAnswer | undefined {
  return name === 'addWant' || name === 'changeWant' || name === 'removeWant'
    ? (answer as WantAnswer)
    : undefined
}
