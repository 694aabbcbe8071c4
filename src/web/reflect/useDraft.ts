import { useCallback, useEffect, useRef, useState } from 'react'
import { AppError } from '../../domain/base/errors.ts'
import { mergedDraft } from '../../domain/reflect/mergedDraft.ts'
import { useRecord } from '../record.tsx'
import { dropUnsent, findUnsent, holdUnsent } from './draftStore.ts'

/**
 * `kept`: the server has it; `waiting`: only this browser has it so far; `both`: the server has it
 * together with what another tab wrote.
 */
export type Keeping = 'empty' | 'keeping' | 'kept' | 'waiting' | 'both'

/** So long the fingers rest before a draft is sent, in milliseconds. */
const rest = 500
/** So long after a failure it is tried again, in milliseconds. */
const retry = 2000

/** A text that is kept as it is typed: in this browser at once, and on the server a moment later. */
export function useDraft(prompt: string, keptBefore: string) {
  const { ask, base } = useRecord()
  const [text, setText] = useState(() => {
    const unsent = findUnsent(base, prompt)
    return unsent ? mergedDraft(keptBefore, unsent) : keptBefore
  })
  const [keeping, setKeeping] = useState<Keeping>(text === '' ? 'empty' : 'kept')
  const [refused, setRefused] = useState<string>()
  const at = useRef({ text, sent: keptBefore, timer: 0, busy: Promise.resolve() })

  const send = useCallback(() => {
    const now = at.current
    clearTimeout(now.timer)
    now.busy = now.busy.then(async () => {
      const sending = now.text
      if (sending === now.sent) return
      try {
        const draft = { prompt, text: sending, before: now.sent }
        const { text: stored } = await ask('saveReflectionDraft', draft)
        now.sent = stored
        setRefused(undefined)
        if (stored !== sending) {
          now.text = mergedDraft(stored, { text: now.text, before: sending })
          setText(now.text)
          setKeeping('both')
        }
        if (now.text !== stored) return
        dropUnsent(base, prompt)
        if (stored === sending) setKeeping(sending === '' ? 'empty' : 'kept')
      } catch (error) {
        setKeeping('waiting')
        if (error instanceof AppError && error.code !== 'unavailable') setRefused(error.message)
        else now.timer = window.setTimeout(send, retry)
      }
    })
  }, [ask, base, prompt])

  useEffect(() => {
    send()
    const events = ['pagehide', 'online'] as const
    for (const event of events) window.addEventListener(event, send)
    document.addEventListener('visibilitychange', send)
    return () => {
      for (const event of events) window.removeEventListener(event, send)
      document.removeEventListener('visibilitychange', send)
      send()
    }
  }, [send])

  function write(next: string) {
    const now = at.current
    now.text = next
    setText(next)
    setKeeping('keeping')
    holdUnsent(base, prompt, { text: next, before: now.sent })
    clearTimeout(now.timer)
    now.timer = window.setTimeout(send, rest)
  }
  /** Sends nothing more, once what is on its way has arrived. */
  async function settle() {
    clearTimeout(at.current.timer)
    await at.current.busy
    clearTimeout(at.current.timer)
  }
  /** Forgets the draft: it has become an answer. */
  function finish() {
    at.current.sent = at.current.text
    dropUnsent(base, prompt)
  }
  return { text, keeping, refused, write, settle, finish, again: send }
}
