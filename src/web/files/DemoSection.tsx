import { useState } from 'react'
import { useRecord } from '../record.tsx'
import { changeDemo, firstOfTheDemo, goTo } from '../shell/demo.ts'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** Adds or removes the made-up company. The own record is not touched either way. */
export function DemoSection() {
  const { demoExists } = useRecord()
  const [exists, setExists] = useState(demoExists)
  const { busy, problem, perform } = useCommand()
  const remove = () =>
    perform(async () => {
      await changeDemo('remove')
      setExists(false)
    })
  const look = () =>
    perform(async () => {
      if (!exists) await changeDemo('add')
      goTo(firstOfTheDemo)
    })
  return (
    <section className="section" aria-labelledby="demo">
      <h2 id="demo">The demo</h2>
      <p>
        Northlight is a made-up company to look round in. It is kept apart from your record, and
        removing it leaves no trace.
      </p>
      <div className="actions">
        <button type="button" disabled={busy} onClick={() => void look()}>
          {exists ? 'Look round Northlight' : 'Set Northlight up'}
        </button>
        {exists && (
          <button
            type="button"
            className="plain danger"
            disabled={busy}
            onClick={() => void remove()}
          >
            Remove the demo
          </button>
        )}
      </div>
      <p role="status">{demoExists && !exists && 'The demo is gone.'}</p>
      <Problem text={problem} />
    </section>
  )
}
