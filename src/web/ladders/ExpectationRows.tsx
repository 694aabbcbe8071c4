import { useState } from 'react'
import type { Expectation, Ladder } from '../../domain/ladders/ladders.ts'
import { addLine } from './focus.ts'
import type { DraftRowsProps } from './LevelRows.tsx'
import { withExpectation, withExpectationMoved } from './ladderDraft.ts'
import { expectationsByCell } from './ladderWords.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { RemovePart } from './RemovePart.tsx'

/** The expectations of a draft, one level at a time. */
export function ExpectationRows({ draft, version, onChange }: DraftRowsProps) {
  const [chosen, setChosen] = useState('')
  const level = draft.levels.find(({ id }) => id === chosen) ?? draft.levels[0]
  const said = expectationsByCell(draft)
  if (!level) return null
  return (
    <section className="section" aria-labelledby="edit-expectations">
      <h2 id="edit-expectations">Expectations</h2>
      <label className="row level-choice">
        Level
        <select value={level.id} onChange={({ target }) => setChosen(target.value)}>
          {draft.levels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name || 'Unnamed level'}
            </option>
          ))}
        </select>
      </label>
      {draft.competencies.map(({ id, name }) => (
        <section key={id} className="cell" aria-label={name || 'a competency without a name'}>
          <h3 dir="auto">{name}</h3>
          <ul>
            {said(level.id, id).map((each, index, all) => (
              <Row
                key={each.id}
                expectation={each}
                index={index}
                count={all.length}
                draft={draft}
                onChange={onChange}
              />
            ))}
          </ul>
          <button
            type="button"
            className="plain"
            onClick={({ currentTarget }) =>
              addLine(currentTarget, () =>
                onChange(withExpectation(draft, { level: level.id, competency: id }, version)),
              )
            }
          >
            Add expectation<span className="hidden"> in {name}</span>
          </button>
        </section>
      ))}
    </section>
  )
}

interface RowProps {
  expectation: Expectation
  index: number
  count: number
  draft: Ladder
  onChange(draft: Ladder): void
}

function Row({ expectation, index, count, draft, onChange }: RowProps) {
  const { id, text, level } = expectation
  const label = text.slice(0, 40) || 'new expectation'
  const replace = (change: (each: Expectation) => Expectation[]) =>
    onChange({
      ...draft,
      expectations: draft.expectations.flatMap((each) => (each.id === id ? change(each) : [each])),
    })
  return (
    <li className="expectation-row">
      <textarea
        dir="auto"
        maxLength={2000}
        aria-label={`Expectation ${index + 1}`}
        value={text}
        onChange={({ target }) => replace((each) => [{ ...each, text: target.value }])}
      />
      <MoveButtons
        name={label}
        index={index}
        count={count}
        onMove={(to) => onChange(withExpectationMoved(draft, id, to < index ? -1 : 1))}
      />
      <select
        aria-label={`Level for “${label}”`}
        value={level}
        onChange={({ target }) => replace((each) => [{ ...each, level: target.value }])}
      >
        {draft.levels.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <RemovePart name={label} goesWith="" onRemove={() => replace(() => [])} />
    </li>
  )
}
