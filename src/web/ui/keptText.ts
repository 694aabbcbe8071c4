import { useCallback, useEffect, useRef, useState } from 'react'
import { useRecord } from '../record.tsx'

/** A text that is being written, as this browser holds it. */
export interface KeptText {
  text: string
  /** Under which key it was sent, while no answer has come: sent again, it counts once. */
  sentAs?: string | undefined
  /** Its field is open in some tab; a tab that crashed leaves this behind. */
  isOpen: boolean
  changedAt: number
}

/** A tab that was left open so long is taken for gone, in milliseconds. */
const abandonedAfter = 10 * 60_000

/** Of this page alone: two tabs never write over each other. */
const tab = crypto.getRandomValues(new Uint32Array(2)).join('')

/**
 * A text that is there again when its field is opened again: after Escape, on another page, in a
 * new tab, after a crash. What another tab is writing stays with it until its field is closed.
 */
export function useKeptText(name: string) {
  const { base } = useRecord()
  const place = `fairwind.text ${base} ${name} `
  const [text, show] = useState(() => takeOver(place)?.text ?? '')
  const now = useRef<Pick<KeptText, 'text' | 'sentAs'>>({ text })
  const hold = useCallback(
    (isOpen: boolean) => write(`${place}${tab}`, { ...now.current, isOpen, changedAt: Date.now() }),
    [place],
  )
  useEffect(() => {
    now.current.sentAs = read(`${place}${tab}`)?.sentAs
    hold(true)
    const leave = () => hold(false)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [place, hold])
  const set = useCallback(
    (next: string) => {
      now.current = { text: next }
      hold(true)
      show(next)
    },
    [hold],
  )
  /** Notes that it is on its way; answers the key to send it under. */
  const send = useCallback(() => {
    now.current.sentAs ??= crypto.getRandomValues(new Uint32Array(4)).join('-')
    hold(true)
    return now.current.sentAs
  }, [hold])
  /** Takes off what has arrived; what was typed since stays. */
  const arrived = useCallback(
    (sent: string) => {
      const { text: written } = now.current
      if (written.startsWith(sent)) set(written.slice(sent.length).trimStart())
    },
    [set],
  )
  return { text, set, send, arrived }
}

/** The text of this tab or, where it has none, the latest that no open field holds. It moves here. */
function takeOver(place: string): KeptText | undefined {
  const own = read(`${place}${tab}`)
  if (own?.text) return own
  const [latest] = Object.keys(localStorage)
    .filter((key) => key.startsWith(place))
    .flatMap((key) => {
      const kept = read(key)
      return kept?.text && isLeft(kept) ? [{ key, kept }] : []
    })
    .sort((one, other) => other.kept.changedAt - one.kept.changedAt)
  if (!latest) return undefined
  localStorage.removeItem(latest.key)
  write(`${place}${tab}`, latest.kept)
  return latest.kept
}

function isLeft({ isOpen, changedAt }: KeptText): boolean {
  return !isOpen || Date.now() - changedAt > abandonedAfter
}

function read(key: string): KeptText | undefined {
  const found = localStorage.getItem(key)
  return found === null ? undefined : (JSON.parse(found) as KeptText)
}

function write(key: string, kept: KeptText): void {
  try {
    if (kept.text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A browser that is full or keeps nothing: then only the open field has it.
  }
}
