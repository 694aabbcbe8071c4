import type { Output } from '../operations/index.ts'

type SentRecord = Output<'showSweetSpot'>

/** The one document that feeds all pages: a person's wants, the needs, and where they overlap. */
export type PersonRecord = Omit<SentRecord, 'topics' | 'names' | 'fitting'>

/** An answer the server sent along with the page, so that the page need not ask. */
export interface Sent {
  name: string
  input: unknown
  output: unknown
}

/** What the server puts into the page, so that the first look needs no second request. */
export interface Start {
  /** Of the server. */
  version: string
  /** What stands before every address: nothing, or `/demo/<handle>`. */
  base: string
  /** With the topics, which travel no further time; `null` while the data is still opening. */
  record: SentRecord | null
  demo: { exists: boolean }
  sent: Sent | null
  /** How a command for the terminal begins that works on the same data. */
  commandStart?: string
  /** Whether repositories of this computer can be imported. */
  collects?: boolean
}

/** Reads what the server put into the page. A page served without it begins empty. */
export function readStart(): Start {
  const written = document.getElementById('start')?.textContent
  const [base = ''] = /^\/demo\/[^/]+/.exec(location.pathname) ?? []
  return written
    ? (JSON.parse(written) as Start)
    : { version: '', base, record: null, demo: { exists: base !== '' }, sent: null }
}
