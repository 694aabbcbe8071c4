import { useState } from 'react'
import { useRecord } from '../record.tsx'
import { changeDemo, firstOfTheDemo, goTo } from '../shell/demo.ts'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** Sets up or deletes the fictional company. The person’s own data is not affected. */
export function DemoSection() {
  const { demoExists, base } = useRecord()
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
  if (base !== '')
    return (
      <p className="lede">
        This is the demo company. <a href="/settings/demo">Exit the demo</a> to delete it.
      </p>
    )
  return (
    <section className="section" aria-labelledby="demo">
      <h2 id="demo">Demo company</h2>
      <p>
        Northlight is a fictional company to explore. It’s separate from your data, and you can
        delete it at any time.
      </p>
      <div className="actions">
        <button type="button" disabled={busy} onClick={() => void look()}>
          {exists ? 'Explore the demo company' : 'Set up demo company'}
        </button>
        {exists && (
          <button
            type="button"
            className="plain danger"
            disabled={busy}
            onClick={() => void remove()}
          >
            Delete demo company
          </button>
        )}
      </div>
      <p role="status">{demoExists && !exists && 'Demo company deleted.'}</p>
      <Problem text={problem} />
    </section>
  )
}
