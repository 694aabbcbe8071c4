import type { ReactNode } from 'react'
import type { LadderMapping, MappedLevel } from '../../../domain/ladders/ladderMapping.ts'
import { counted } from '../../ui/words.ts'
import { focusHeading } from '../focus.ts'
import { withMoved } from '../ladderWords.ts'
import { MoveButtons } from '../MoveButtons.tsx'
import { ScopeAndGateFields } from '../ScopeAndGateFields.tsx'
import { namesake, withIgnoredAsLevel, withMerged, withoutLevel } from './importWords.ts'

interface MappedLevelsProps {
  mapping: LadderMapping
  onChange(mapping: LadderMapping): void
}

/** The levels that were found, to put in order, name, merge and leave out. */
export function MappedLevels({ mapping, onChange }: MappedLevelsProps) {
  const { levels } = mapping
  const set = (next: MappedLevel[]) => onChange({ ...mapping, levels: next })
  return (
    <section className="section" aria-labelledby="found-levels">
      <h2 id="found-levels">Levels</h2>
      <p className="muted">Lowest level first. Give two levels the same name to merge them.</p>
      <Folded count={levels.length}>
        <ol className="part-rows">
          {levels.map((level, index) => (
            <li key={level.values[0]}>
              <input
                dir="auto"
                maxLength={120}
                aria-label={`Name of level ${index + 1}`}
                value={level.name}
                onChange={({ target }) => set(levels.with(index, { ...level, name: target.value }))}
              />
              <ScopeAndGateFields
                scope={level.scope}
                gate={level.gate}
                level={level.name}
                onChange={(fields) => set(levels.with(index, { ...level, ...fields }))}
              />
              <MoveButtons
                name={level.name}
                index={index}
                count={levels.length}
                onMove={(to) => set(withMoved(levels, index, to))}
              />
              <button
                type="button"
                className="plain"
                disabled={levels.length === 1}
                onClick={({ currentTarget }) => {
                  focusHeading(currentTarget)
                  onChange(withoutLevel(mapping, index))
                }}
              >
                Exclude<span className="hidden"> {level.name}</span>
              </button>
              <MergeButton items={levels} index={index} onMerge={set} />
              <SaidInFile level={level} />
            </li>
          ))}
        </ol>
      </Folded>
      <Ignored mapping={mapping} onChange={onChange} />
    </section>
  )
}

/** So many are corrected at a glance; more stay folded. */
const fewEnough = 16

function Folded({ count, children }: { count: number; children: ReactNode }) {
  if (count <= fewEnough) return children
  return (
    <details className="folded">
      <summary>{counted(count, 'level')}</summary>
      {children}
    </details>
  )
}

function SaidInFile({ level: { values, name, scope, scopeSaid } }: { level: MappedLevel }) {
  const other = values.filter((value) => value !== name)
  const facts = [
    other.length > 0 && `in the file: ${other.join(', ')}`,
    scope && scopeSaid && `scope taken from “${scopeSaid.slice(0, 120)}”`,
  ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <span className="tiny said" dir="auto">
      {facts.join(' · ')}
    </span>
  )
}

interface MergeButtonProps<Item> {
  items: readonly Item[]
  index: number
  onMerge(items: Item[]): void
}

/** Offered on the later of two with one name. */
export function MergeButton<Item extends { name: string; values: string[] }>({
  items,
  index,
  onMerge,
}: MergeButtonProps<Item>) {
  const other = namesake(items, index)
  if (other < 0 || other > index) return null
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        focusHeading(currentTarget)
        onMerge(withMerged(items, index, other))
      }}
    >
      Merge with the other {items[index]!.name}
    </button>
  )
}

/** What stood where levels stand and is none. */
function Ignored({ mapping, onChange }: MappedLevelsProps) {
  if (mapping.ignored.length === 0) return null
  return (
    <details className="ignored">
      <summary>Not taken as levels ({mapping.ignored.length})</summary>
      <ul>
        {mapping.ignored.map(({ value, why }) => (
          <li key={value}>
            <span dir="auto">
              {value} <span className="tiny">{why}</span>
            </span>
            <button
              type="button"
              className="plain"
              onClick={() => onChange(withIgnoredAsLevel(mapping, value))}
            >
              It is a level<span className="hidden">: {value}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
