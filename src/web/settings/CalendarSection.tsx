import { useState } from 'react'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** A secret link for calendar apps: due dates and goal reviews. */
export function CalendarSection() {
  const { commit, base } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [address, setAddress] = useState('')
  const renew = () =>
    perform(async () => {
      const { path } = await commit('renewCalendar', {})
      setAddress(`${location.origin}${base}${path}`)
    })
  return (
    <details className="more">
      <summary>Calendar feed</summary>
      <p className="tiny">
        See due dates and reviews in your calendar app. Anyone with the link can read the feed. A
        new link replaces the old one.
      </p>
      <div className="actions">
        <button type="button" disabled={busy} onClick={() => void renew()}>
          Create new link
        </button>
        <button
          type="button"
          className="plain"
          disabled={busy}
          onClick={() =>
            void perform(() => commit('removeCalendar', {})).then(() => setAddress(''))
          }
        >
          Delete link
        </button>
      </div>
      <p role="status">{address && <code>{address}</code>}</p>
      <Problem text={problem} />
    </details>
  )
}
