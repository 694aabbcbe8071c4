import type { LadderMapping } from '../../../domain/ladders/ladderMapping.ts'
import { counted } from '../../ui/words.ts'
import { focusHeading } from '../focus.ts'
import { MergeButton } from './MappedLevels.tsx'

interface MappedCompetenciesProps {
  mapping: LadderMapping
  onChange(mapping: LadderMapping): void
}

/** So many are named at a glance; more stay folded. */
const fewEnough = 12

/** The competencies that were found, to name, merge and leave out. */
export function MappedCompetencies({ mapping, onChange }: MappedCompetenciesProps) {
  const { competencies } = mapping
  if (competencies.length === 0) return null
  const set = (next: typeof competencies) => onChange({ ...mapping, competencies: next })
  return (
    <section className="section" aria-labelledby="found-competencies">
      <h2 id="found-competencies">Competencies</h2>
      <details className="competency-names folded" open={competencies.length <= fewEnough}>
        <summary>{counted(competencies.length, 'competency', 'competencies')}</summary>
        <ul>
          {competencies.map((competency, index) => (
            <li key={competency.values[0]}>
              <input
                dir="auto"
                maxLength={160}
                aria-label={`Name of competency ${index + 1}`}
                value={competency.name}
                onChange={({ target }) =>
                  set(competencies.with(index, { ...competency, name: target.value }))
                }
              />
              <button
                type="button"
                className="plain"
                onClick={({ currentTarget }) => {
                  focusHeading(currentTarget)
                  set(competencies.toSpliced(index, 1))
                }}
              >
                Exclude<span className="hidden"> {competency.name}</span>
              </button>
              <MergeButton items={competencies} index={index} onMerge={set} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
