import { useState } from 'react'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** A secret address for a calendar program: due days, and looks at goals. */
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
      <summary>Due days and looks in your calendar</summary>
      <p className="tiny">
        Your calendar program reads them from a secret address on this machine. Whoever has the
        address can read it; a new one ends the old one.
      </p>
      <div className="actions">
        <button type="button" disabled={busy} onClick={() => void renew()}>
          Make a new address
        </button>
        <button
          type="button"
          className="plain"
          disabled={busy}
          onClick={() =>
            void perform(() => commit('removeCalendar', {})).then(() => setAddress(''))
          }
        >
          Take it away
        </button>
      </div>
      <p role="status">{address && <code>{address}</code>}</p>
      <Problem text={problem} />
    </details>
  )
}
