import { useCallback, useEffect, useRef, useState } from 'react'
import { useRecord } from '../../record.tsx'
import { countLaid, noPiles, type Piles } from './cardSort.ts'

/** So long after a card is laid the piles are sent, in milliseconds. */
const rest = 400

/** The piles, kept as they grow: in this browser at once, and on the server a moment later. */
export function useCardSort(unfinished: Piles | null) {
  const { ask, base } = useRecord()
  const key = `fairwind.sort ${base}`
  const [piles, setPiles] = useState<Piles>(() => furthest(unfinished, localStorage.getItem(key)))
  const at = useRef({ piles, sent: unfinished, timer: 0 })

  const send = useCallback(() => {
    const now = at.current
    clearTimeout(now.timer)
    const sending = now.piles
    if (sending === now.sent || countLaid(sending) === 0) return
    now.sent = sending
    ask('saveValueSort', { piles: forWire(sending) }).catch(() => {
      // It still lies in this browser, and goes along with the next card.
      now.sent = null
    })
  }, [ask])

  useEffect(() => {
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [send])

  function set(next: Piles) {
    const now = at.current
    now.piles = next
    setPiles(next)
    localStorage.setItem(key, JSON.stringify(next))
    clearTimeout(now.timer)
    now.timer = window.setTimeout(send, rest)
  }
  /** Nothing is sent or kept here any more: the sort is finished. */
  function finish() {
    clearTimeout(at.current.timer)
    at.current.sent = at.current.piles
    localStorage.removeItem(key)
  }
  return { piles, set, finish }
}

function furthest(unfinished: Piles | null, here: string | null): Piles {
  const kept = unfinished ?? noPiles
  const held = here === null ? noPiles : (JSON.parse(here) as Piles)
  return countLaid(held) > countLaid(kept) ? held : kept
}

/** Piles as an operation takes them. */
export function forWire({ very, important, notNow }: Piles) {
  return { very: [...very], important: [...important], notNow: [...notNow] }
}
