import type { Day } from '../../domain/base/day.ts'
import type { Position } from '../../domain/people/profile.ts'
import type { Input } from '../../operations/index.ts'

type Written = NonNullable<Input<'setProfile'>['positions']>[number]

interface PositionFieldsProps {
  positions: readonly Written[]
  onChange(positions: Written[]): void
}

/** The jobs a CV lists: employer, title and dates of each. */
export function PositionFields({ positions, onChange }: PositionFieldsProps) {
  const add = () => onChange([...positions, { employer: '', title: '', since: '' as Day }])
  return (
    <fieldset className="positions">
      <legend>Positions</legend>
      {positions.map((position, index) => (
        <PositionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: positions have no other name
          key={index}
          number={index + 1}
          position={position}
          onChange={(next) =>
            onChange(next ? positions.with(index, next) : positions.toSpliced(index, 1))
          }
        />
      ))}
      <button type="button" className="plain" onClick={add}>
        Add position
      </button>
    </fieldset>
  )
}

interface PositionRowProps {
  number: number
  position: Written
  /** Left out where the position is removed. */
  onChange(position?: Written): void
}

function PositionRow({ number, position, onChange }: PositionRowProps) {
  const set = (fields: Partial<Position>) => onChange({ ...position, ...fields })
  const { employer, title, since, until } = position
  return (
    <div className="fields position">
      <label className="field">
        Employer
        <input
          dir="auto"
          required
          maxLength={160}
          value={employer}
          onChange={({ target }) => set({ employer: target.value })}
        />
      </label>
      <label className="field">
        Title
        <input
          dir="auto"
          required
          maxLength={120}
          value={title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <label className="field">
        From
        <input
          type="date"
          required
          value={since}
          onChange={({ target }) => set({ since: target.value as Day })}
        />
      </label>
      <label className="field">
        To (empty if current)
        <input
          type="date"
          value={until ?? ''}
          onChange={({ target }) => set({ until: (target.value || null) as Day | null })}
        />
      </label>
      <button type="button" className="plain danger" onClick={() => onChange()}>
        Remove<span className="hidden"> position {number}</span>
      </button>
    </div>
  )
}
