import type { ReactNode } from 'react'
import type { Day } from '../../domain/base/day.ts'
import type { NeedId } from '../../domain/base/id.ts'
import { rings } from '../../domain/base/rings.ts'
import type { Scope } from '../../domain/base/scope.ts'
import { useRecord } from '../record.tsx'
import { ringName } from '../scope/rings.ts'
import { ChosenTopics } from '../topics/ChosenTopics.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { EnergyField } from './EnergyField.tsx'
import type { Chips, Reasons } from './fields.ts'
import { GoalField } from './GoalField.tsx'
import { NameList } from './NameList.tsx'

interface EntryChipsProps {
  chips: Chips
  reasons?: Reasons
  onChange(fields: Partial<Chips>): void
}

/** What can be said of an entry besides its words. What was only suggested says why. */
export function EntryChips({ chips, reasons = {}, onChange }: EntryChipsProps) {
  const { record, tree } = useRecord()
  const needs = [...record.needs, ...record.plannedNeeds]
  return (
    <div className="entry-chips">
      <Field label="Date" why={reasons.day}>
        <input
          type="date"
          required
          value={chips.day ?? record.today}
          onChange={({ target }) => target.value && onChange({ day: target.value as Day })}
        />
      </Field>
      <Field label="Who benefited?" why={reasons.scope}>
        <select
          value={chips.scope ?? ''}
          onChange={({ target }) => onChange({ scope: (target.value || null) as Scope | null })}
        >
          <option value="">Not set</option>
          {rings.map((ring) => (
            <option key={ring} value={ring}>
              {ringName[ring]}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Need" why={reasons.need}>
        <select
          value={chips.need ?? ''}
          onChange={({ target }) => onChange({ need: (target.value || null) as NeedId | null })}
        >
          <option value="">None</option>
          {needs.map(({ id, topic }) => (
            <option key={id} value={id}>
              {nameOf(tree, topic)}
            </option>
          ))}
        </select>
      </Field>
      <GoalField goal={chips.goal} why={reasons.goal} onChange={onChange} />
      <div className={`wide ${reasons.topics ? 'suggested' : ''}`}>
        <ChosenTopics
          label="Topics"
          topics={chips.topics}
          most={12}
          onChange={(topics) => onChange({ topics })}
        />
        {reasons.topics && <Because>{reasons.topics}</Because>}
      </div>
      <div className={`wide ${reasons.people ? 'suggested' : ''}`}>
        <NameList
          label="People you helped"
          names={chips.people}
          onChange={(people) => onChange({ people })}
        />
        {reasons.people && <Because>{reasons.people}</Because>}
      </div>
      <EnergyField energy={chips.energy} onChange={(energy) => onChange({ energy })} />
    </div>
  )
}

interface FieldProps {
  label: string
  why: string | undefined
  children: ReactNode
}

function Field({ label, why, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is among the children
    <label className={`field ${why ? 'suggested' : ''}`}>
      {label}
      {children}
      {why && <Because>{why}</Because>}
    </label>
  )
}

function Because({ children }: { children: string }) {
  return <span className="because">Suggested: {children}</span>
}
