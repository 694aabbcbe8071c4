import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { type TopicTree, topicTree } from '../domain/topics/topicTree.ts'
import type { Call } from '../operations/index.ts'
import { remote, type Send } from '../operations/remote.ts'
import type { PersonRecord, Sent, Start } from './start.ts'
import { Loading } from './ui/Loading.tsx'

/** What every page works with. */
export interface OpenRecord {
  record: PersonRecord
  tree: TopicTree
  /** `/demo/<handle>` inside the demo, otherwise nothing. */
  base: string
  demoExists: boolean
  /** Asks, and changes nothing. */
  ask: Call
  /** Runs a command, then reads the record anew: one refresh rule for the whole application. */
  run: Call
  /** The same for a command that leaves wants, needs and topics as they are. */
  commit: Call
  /** Counts the commands that ran here, for what must be read again after each. */
  changes: number
  /** What the server sent along for this address. */
  sent: Sent | null
  reload(): Promise<void>
}

const RecordContext = createContext<OpenRecord | undefined>(undefined)

/** Browsers take so much along when a page is closed while it is being sent. */
const mostKeptAlive = 60_000

const send: Send = (path, request) =>
  fetch(path, { ...request, keepalive: request.body.length < mostKeptAlive })

/** The record that the page is about. */
export function useRecord(): OpenRecord {
  const open = useContext(RecordContext)
  if (!open) throw new Error('useRecord outside of RecordProvider')
  return open
}

/** Holds the record, reads it when the server did not send it along, and hands it to the pages. */
export function RecordProvider({ start, children }: { start: Start; children: ReactNode }) {
  const [record, setRecord] = useState(start.record)
  const ask = useMemo(() => remote(send, start.base), [start])
  const reload = useCallback(async () => {
    setRecord(await ask('showSweetSpot', { withTopics: true }))
  }, [ask])
  if (!record) return <Loading load={reload} />
  return (
    <Opened start={start} record={record} ask={ask} reload={reload}>
      {children}
    </Opened>
  )
}

interface OpenedProps extends Pick<OpenRecord, 'record' | 'ask' | 'reload'> {
  start: Start
  children: ReactNode
}

function Opened({ start, record, ask, reload, children }: OpenedProps) {
  const tree = useMemo(() => topicTree(record.topics), [record.topics])
  const [changes, setChanges] = useState(0)
  const open = useMemo<OpenRecord>(() => {
    const commit = (async (name, input, options) => {
      const output = await ask(name, input, options)
      setChanges((count) => count + 1)
      return output
    }) as Call
    const run = (async (name, input, options) => {
      const output = await ask(name, input, options)
      await reload()
      setChanges((count) => count + 1)
      return output
    }) as Call
    const { base, demo, sent } = start
    return { record, tree, base, demoExists: demo.exists, ask, run, commit, changes, sent, reload }
  }, [start, record, tree, ask, reload, changes])
  return <RecordContext value={open}>{children}</RecordContext>
}
