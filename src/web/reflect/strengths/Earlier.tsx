import { useState } from 'react'
import { useRecord } from '../../record.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { dayInWords } from '../../ui/words.ts'
import { Items } from './Changed.tsx'
import { sides } from './sides.ts'

/** All earlier assessments, loaded on request. */
export function Earlier() {
  const [open, setOpen] = useState(false)
  return (
    <section className="section" aria-labelledby="earlier">
      <h2 id="earlier">Earlier assessments</h2>
      {open ? (
        <All />
      ) : (
        <p className="actions">
          <button type="button" onClick={() => setOpen(true)}>
            Show earlier assessments
          </button>
        </p>
      )}
    </section>
  )
}

function All() {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const asked = useQuery('listAssessments', {})
  return (
    <Answered asked={asked}>
      {({ assessments }) => (
        <>
          <Problem text={problem} />
          {assessments.map(({ id, day, items }) => (
            <details key={id} className="more">
              <summary>{dayInWords(day)}</summary>
              <div className="assess-changes">
                {sides.map(({ side, title }) => (
                  <Items
                    key={side}
                    title={title}
                    items={items.filter((item) => item.side === side)}
                  />
                ))}
              </div>
              <button
                type="button"
                className="plain danger"
                disabled={busy}
                onClick={() => void perform(() => commit('removeAssessment', { id }))}
              >
                Delete assessment
              </button>
            </details>
          ))}
        </>
      )}
    </Answered>
  )
}
