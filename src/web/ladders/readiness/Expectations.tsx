import type { EvidenceId } from '../../../domain/base/id.ts'
import { ExpectationItem } from './ExpectationItem.tsx'
import type { Entry, Shown } from './readinessWords.ts'

interface ExpectationsProps {
  shown: Shown
  entries: ReadonlyMap<EvidenceId, Entry>
  onOpen(id: EvidenceId): void
}

/** What the level expects, by competency. */
export function Expectations({ shown, entries, onOpen }: ExpectationsProps) {
  const { aim, competencies, expectations } = shown
  if (expectations.length === 0) return null
  const parts = competencies
    .map((competency) => ({
      ...competency,
      asked: expectations.filter((each) => each.competency === competency.id),
    }))
    .filter(({ asked }) => asked.length > 0)
  return (
    <section className="section" aria-labelledby="asked">
      <h2 id="asked">What {aim.level.name} expects, with your evidence</h2>
      {aim.level.about && (
        <p className="muted about" dir="auto">
          {aim.level.about}
        </p>
      )}
      {parts.map(({ id, name, asked }) => (
        <section key={id} className="competency" aria-labelledby={`competency-${id}`}>
          <h3 id={`competency-${id}`} dir="auto">
            {name}
          </h3>
          <ul>
            {asked.map((each) => (
              <ExpectationItem
                key={each.id}
                expectation={each}
                shown={shown}
                entries={entries}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
