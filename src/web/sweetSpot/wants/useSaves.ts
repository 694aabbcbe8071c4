import { useCallback, useEffect, useRef } from 'react'
import type { WantId } from '../../../domain/base/id.ts'

/** So long after the last step of a slider its want is saved. */
const pauseInMilliseconds = 350

/**
 * Sends each want a moment after its last change. One want's saves go one after the other, since
 * each names the revision the last one made; different wants do not wait for each other. What
 * waits is sent at once when the page is closed.
 */
export function useSaves(send: (id: WantId) => Promise<void>): (id: WantId) => void {
  const timers = useRef(new Map<WantId, number>())
  const lines = useRef(new Map<WantId, Promise<void>>())
  const sendNext = useCallback(
    (id: WantId) => {
      clearTimeout(timers.current.get(id))
      timers.current.delete(id)
      const before = lines.current.get(id)
      lines.current.set(id, before === undefined ? send(id) : before.then(() => send(id)))
    },
    [send],
  )
  useEffect(() => {
    const waiting = timers.current
    const sendAll = () => [...waiting.keys()].forEach(sendNext)
    window.addEventListener('pagehide', sendAll)
    return () => {
      window.removeEventListener('pagehide', sendAll)
      sendAll()
    }
  }, [sendNext])
  return useCallback(
    (id: WantId) => {
      clearTimeout(timers.current.get(id))
      timers.current.set(
        id,
        window.setTimeout(() => sendNext(id), pauseInMilliseconds),
      )
    },
    [sendNext],
  )
}
