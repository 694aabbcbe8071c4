import { cleanup, configure, render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, vi } from 'vitest'
import type { Call, OperationName } from '../operations/index.ts'
import { emptySystem, type System } from '../testing.ts'
import { RecordProvider } from './record.tsx'
import type { Server } from './server.ts'

/** A part of a page on a real database: what it sends goes through the operations, in this process. */
export interface WebSystem extends System {
  /** The names of the operations the page asked for, in order, with their inputs. */
  asked: { name: OperationName; input: unknown }[]
  /** How often the page asked for the topics, which come with it. */
  topicsAsked: number
  /** Holds an answer back, or loses it, before the page gets it. */
  /** Imports a repository, where the page may offer that. */
  collectRepository: Server['collectRepository']
  onAnswer: ((name: OperationName) => Promise<void>) | undefined
  /** Shows a part inside the record, as a page with its first data would. */
  show(part: ReactNode): Promise<UserEvent>
  /** Takes it away again, as closing a dialog does. */
  hide(): void
}

// The first line of all waits for the words of dates to be read, and a busy machine takes longer.
configure({ asyncUtilTimeout: 20_000 })

/** {@link emptySystem} with a document to show parts of pages in. */
export function emptyPage(): WebSystem {
  const system = emptySystem() as WebSystem
  system.show = async (part) => {
    Object.assign(system, { asked: [], topicsAsked: 0, onAnswer: undefined })
    const record = await system.call('showSweetSpot', { withTopics: true })
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(system.world.now()) })
    const start = { version: '1.0.0', base: '', record, demo: { exists: false }, sent: null }
    render(
      <RecordProvider start={start} server={serverOf(system)}>
        {part}
      </RecordProvider>,
    )
    return userEvent.setup()
  }
  system.hide = cleanup
  afterEach(cleanup)
  afterEach(() => void vi.useRealTimers())
  return system
}

/** What goes over the network is JSON, so that is what arrives here. */
function serverOf(system: WebSystem): Server {
  const call = (async (name, input, options) => {
    system.asked.push({ name, input })
    const output = await system.call(name, asJson(input), options)
    await system.onAnswer?.(name)
    return asJson(output)
  }) as Call
  return {
    call,
    collectRepository: system.collectRepository,
    async topics() {
      system.topicsAsked++
      return asJson(await system.call('listTopics', {}))
    },
  }
}

function asJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
