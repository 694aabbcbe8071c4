import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react'
import type { TopicTree } from '../domain/topics/topicTree.ts'
import type { Call } from '../operations/index.ts'
import { type Server, serverAt } from './server.ts'
import type { PersonRecord, Sent, Start } from './start.ts'
import { Loading } from './ui/Loading.tsx'
import { type Deletion, deletionIn } from './undo/deletion.ts'
import { type Held, type Holding, useHeld } from './useHeld.ts'
import { useToday } from './useToday.ts'

/** What every page works with. */
export interface OpenRecord {
  record: PersonRecord
  tree: TopicTree
  /** `/demo/<handle>` inside the demo, otherwise nothing. */
  base: string
  demoExists: boolean
  /** Of the server. */
  version: string
  /** Asks, and changes nothing. */
  ask: Call
  /** Runs a command and takes in what it changed: the want it answered, or the record read anew. */
  run: Call
  /** The same for a command that leaves wants, needs and topics as they are. */
  commit: Call
  /** Counts the commands that ran here, for what must be read again after each. */
  changes: number
  /** What the server sent along for this address. */
  sent: Sent | null
  /** How a command for the terminal begins that works on the same data. */
  commandStart: string
  /** Takes back the offer to undo the latest deletion, where a page has its own. */
  dismissUndo(): void
  /** Imports a repository of this computer; missing where that is not possible. */
  collectRepository: Server['collectRepository']
  reload(): Promise<void>
}

const UndoToast = lazy(async () => ({ default: (await import('./undo/UndoToast.tsx')).UndoToast }))

const RecordContext = createContext<OpenRecord | undefined>(undefined)

/** The record that the page is about. */
export function useRecord(): OpenRecord {
  const open = useContext(RecordContext)
  if (!open) throw new Error('useRecord outside of RecordProvider')
  return open
}

interface RecordProviderProps {
  start: Start
  /** The one that sent the page, where nothing else is said. */
  server?: Server
  children: ReactNode
}

/** Holds the record, reads it when the server did not send it along, and hands it to the pages. */
export function RecordProvider({ start, server: given, children }: RecordProviderProps) {
  const server = useMemo(() => given ?? serverAt(start), [given, start])
  const { held, take, reload } = useHeld(start, server)
  if (!held) return <Loading load={reload} />
  return (
    <Opened start={start} held={held} take={take} reload={reload} server={server}>
      {children}
    </Opened>
  )
}

interface OpenedProps extends Omit<Holding, 'held'> {
  start: Start
  held: Held
  server: Server
  children: ReactNode
}

function Opened({ start, held: { record, tree }, take, server, reload, children }: OpenedProps) {
  const { call: ask, collectRepository } = server
  const [changes, setChanges] = useState(0)
  const [deletion, setDeletion] = useState<Deletion>()
  const dismissUndo = useCallback(() => setDeletion(undefined), [])
  const commands = useMemo(() => {
    const counted = async <Output,>(asked: Promise<Output>) => {
      const output = await asked
      setChanges((count) => count + 1)
      return output
    }
    const commit = (async (name, input, options) => {
      const output = await counted(ask(name, input, options))
      setDeletion((before) => deletionIn(name, input, output) ?? before)
      return output
    }) as Call
    const collect: Server['collectRepository'] =
      collectRepository && ((search, options) => counted(collectRepository(search, options)))
    const run = (async (name, input, options) => {
      const output = await ask(name, input, options)
      await take(name, output)
      setDeletion((before) => deletionIn(name, input, output) ?? before)
      setChanges((count) => count + 1)
      return output
    }) as Call
    return { ask, commit, run, collectRepository: collect }
  }, [ask, take, collectRepository])
  useToday(record, async () => {
    await reload()
    setChanges((count) => count + 1)
  })
  const open = useMemo<OpenRecord>(() => {
    const { base, demo, sent, version, commandStart = 'npx fairwind' } = start
    const given = { base, sent, version, commandStart, demoExists: demo.exists }
    return { record, tree, ...given, ...commands, changes, dismissUndo, reload }
  }, [start, record, tree, commands, reload, changes, dismissUndo])
  return (
    <RecordContext value={open}>
      {children}
      {deletion && (
        <Suspense>
          <UndoToast
            key={deletion.undo}
            deletion={deletion}
            onUndo={() => commands.run('undoDelete', { id: deletion.undo })}
            onGone={dismissUndo}
          />
        </Suspense>
      )}
    </RecordContext>
  )
}
