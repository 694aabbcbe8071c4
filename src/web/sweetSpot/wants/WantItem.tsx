import type { Priority } from '../../../domain/sweetSpot/priority.ts'
import type { Want, WantState } from '../../../domain/sweetSpot/wants.ts'
import { useRecord } from '../../record.tsx'
import { nameOf, pathTo } from '../../topics/TopicPath.tsx'
import { PriorityOptions } from '../needs/PriorityOptions.tsx'
import { TopicNextSteps } from '../TopicNextSteps.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import type { Refusal } from './useDrafts.ts'
import { WantSliders } from './WantSliders.tsx'

interface WantItemProps {
  want: Want
  refusal: Refusal | undefined
  onMove(id: Want['id'], fields: Partial<WantState>): void
  onRelease(id: Want['id']): void
  onDrop(): void
  onShare(): void
  onGiveUp(): void
}

/** One want with all its fields. Everything is saved as it is changed. */
export function WantItem(props: WantItemProps) {
  const { want, refusal, onMove, onRelease, onDrop, onShare, onGiveUp } = props
  const { tree } = useRecord()
  const name = nameOf(tree, want.topic)
  const set = (fields: Partial<WantState>) => {
    onMove(want.id, fields)
    onRelease(want.id)
  }
  return (
    <li>
      <div className="row spread">
        <h2 dir="auto">{name}</h2>
        <div className="row">
          <button type="button" className="plain" onClick={onShare}>
            Who can see this?<span className="hidden"> {name}</span>
          </button>
          <button type="button" className="plain" onClick={onGiveUp}>
            Remove<span className="hidden"> {name}</span>
          </button>
        </div>
      </div>
      <p className="tiny">{pathTo(tree, want.topic)}</p>
      <TopicNextSteps topic={want.topic} />
      <div className="about">
        <WantSliders want={want} name={name} onMove={onMove} onRelease={onRelease} />
        <Hours want={want} name={name} onSet={(hours) => set({ hours })} />
        <label className="field">
          How much is it needed?
          <select
            value={want.belief ?? ''}
            onChange={({ target }) => set({ belief: (target.value || null) as Priority | null })}
          >
            <option value="">I don’t know yet</option>
            <PriorityOptions />
          </select>
        </label>
      </div>
      <RefusalNote refusal={refusal} onDrop={onDrop} />
    </li>
  )
}

interface HoursProps {
  want: Want
  name: string
  onSet(hours: number | null): void
}

function Hours({ want, name, onSet }: HoursProps) {
  return (
    <label className="field">
      Hours per week
      <input
        type="number"
        inputMode="decimal"
        min={0}
        max={80}
        step={0.5}
        placeholder="none"
        aria-label={`Hours per week for ${name}`}
        value={want.hours ?? ''}
        onChange={({ target }) => onSet(target.value === '' ? null : Number(target.value))}
      />
    </label>
  )
}
