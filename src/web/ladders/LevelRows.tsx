import type { Ladder, Level } from '../../domain/ladders/ladders.ts'
import { counted } from '../ui/words.ts'
import { addLine } from './focus.ts'
import { expectationsOf, withLevel, withoutPart } from './ladderDraft.ts'
import { withMoved } from './ladderWords.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { RemovePart } from './RemovePart.tsx'
import { ScopeAndGateFields } from './ScopeAndGateFields.tsx'

export interface DraftRowsProps {
  draft: Ladder
  /** The version it becomes. */
  version: number
  onChange(draft: Ladder): void
}

/** The levels of a draft, from the first to the highest. */
export function LevelRows({ draft, version, onChange }: DraftRowsProps) {
  const { levels } = draft
  const change = (id: string, fields: Partial<Level>) =>
    onChange({
      ...draft,
      levels: levels.map((each) => (each.id === id ? { ...each, ...fields } : each)),
    })
  return (
    <section className="section" aria-labelledby="edit-levels">
      <h2 id="edit-levels">Levels</h2>
      <p className="muted">Lowest level first.</p>
      <ol className="part-rows">
        {levels.map((level, index) => (
          <li key={level.id}>
            <input
              dir="auto"
              required
              maxLength={120}
              aria-label={`Name of level ${index + 1}`}
              value={level.name}
              onChange={({ target }) => change(level.id, { name: target.value })}
            />
            <ScopeAndGateFields
              scope={level.scope}
              gate={level.gate}
              level={level.name || `level ${index + 1}`}
              onChange={(fields) => change(level.id, fields)}
            />
            <MoveButtons
              name={level.name || `level ${index + 1}`}
              index={index}
              count={levels.length}
              onMove={(to) => onChange({ ...draft, levels: withMoved(levels, index, to) })}
            />
            <RemovePart
              name={level.name || `level ${index + 1}`}
              goesWith={countOf(draft, level.id)}
              onRemove={() => onChange(withoutPart(draft, 'level', level.id))}
            />
            <details className="about-field">
              <summary>Level description</summary>
              <textarea
                dir="auto"
                maxLength={4000}
                aria-label={`About ${level.name}`}
                value={level.about}
                onChange={({ target }) => change(level.id, { about: target.value })}
              />
            </details>
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={({ currentTarget }) =>
          addLine(currentTarget, () => onChange(withLevel(draft, version)))
        }
      >
        Add level
      </button>
    </section>
  )
}

function countOf(draft: Ladder, id: string): string {
  const count = expectationsOf(draft, 'level', id)
  return count === 0 ? '' : counted(count, 'expectation')
}
