import type { Competency } from '../../domain/ladders/ladders.ts'
import { counted } from '../ui/words.ts'
import { addLine } from './focus.ts'
import type { DraftRowsProps } from './LevelRows.tsx'
import { expectationsOf, withCompetency, withoutPart } from './ladderDraft.ts'
import { withMoved } from './ladderWords.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { RemovePart } from './RemovePart.tsx'

/** The competencies of a draft, in the order they are read. */
export function CompetencyRows({ draft, version, onChange }: DraftRowsProps) {
  const { competencies } = draft
  const change = (id: string, fields: Partial<Competency>) =>
    onChange({
      ...draft,
      competencies: competencies.map((each) => (each.id === id ? { ...each, ...fields } : each)),
    })
  const goesWith = (id: string) => {
    const count = expectationsOf(draft, 'competency', id)
    return count === 0 ? '' : counted(count, 'expectation')
  }
  return (
    <section className="section" aria-labelledby="edit-competencies">
      <h2 id="edit-competencies">Competencies</h2>
      <ol className="part-rows">
        {competencies.map(({ id, name, about }, index) => (
          <li key={id}>
            <input
              dir="auto"
              required
              maxLength={160}
              aria-label={`Name of competency ${index + 1}`}
              value={name}
              onChange={({ target }) => change(id, { name: target.value })}
            />
            <input
              className="about-line"
              dir="auto"
              maxLength={4000}
              placeholder="what it is about"
              aria-label={`About ${name || `competency ${index + 1}`}`}
              value={about}
              onChange={({ target }) => change(id, { about: target.value })}
            />
            <MoveButtons
              name={name || `competency ${index + 1}`}
              index={index}
              count={competencies.length}
              onMove={(to) =>
                onChange({ ...draft, competencies: withMoved(competencies, index, to) })
              }
            />
            <RemovePart
              name={name || `competency ${index + 1}`}
              goesWith={goesWith(id)}
              onRemove={() => onChange(withoutPart(draft, 'competency', id))}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={({ currentTarget }) =>
          addLine(currentTarget, () => onChange(withCompetency(draft, version)))
        }
      >
        Add competency
      </button>
    </section>
  )
}
