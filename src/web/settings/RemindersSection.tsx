import { type FormEvent, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import './reminders.css'

/** Emails on chosen days. The demo has none. */
export function RemindersSection() {
  const { base } = useRecord()
  const [isOpen, setIsOpen] = useState(false)
  if (base !== '') return null
  return (
    <details className="more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Email reminders</summary>
      {isOpen && <AskedReminders />}
    </details>
  )
}

function AskedReminders() {
  const asked = useQuery('showReminders', {})
  return <Answered asked={asked}>{(shown) => <RemindersForm shown={shown} />}</Answered>
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function RemindersForm({ shown }: { shown: Output<'showReminders'> }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [address, setAddress] = useState(shown.address ?? '')
  const [days, setDays] = useState<readonly number[]>(shown.days)
  const [said, setSaid] = useState('')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaid('')
    const wanted = address.trim() || null
    const input = { address: wanted, days: [...days] }
    if (await perform(() => commit('setReminders', input)))
      setSaid(wanted ? 'Reminders saved.' : 'Saved. Email reminders are off.')
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <p className="tiny">
        One email on each day you choose, if anything is due. Needs a mail server (SMTP), set up by
        whoever runs Fairwind. Clear the address to turn reminders off.
      </p>
      <div className="fields">
        <label>
          Email address
          <input
            type="email"
            autoComplete="email"
            maxLength={254}
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        </label>
        <DayChoice days={days} onChange={setDays} />
      </div>
      <div className="actions">
        <button type="submit" disabled={busy}>
          Save reminders
        </button>
      </div>
      <p role="status">{said}</p>
      <Problem text={problem} />
      <Unsaved when={address !== (shown.address ?? '')} />
    </form>
  )
}

interface DayChoiceProps {
  days: readonly number[]
  onChange(days: number[]): void
}

function DayChoice({ days, onChange }: DayChoiceProps) {
  const toggle = (day: number) =>
    onChange(days.includes(day) ? days.filter((each) => each !== day) : [...days, day])
  return (
    <fieldset className="weekdays wide">
      <legend className="label">Days</legend>
      {weekdays.map((name, index) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={days.includes(index + 1)}
            onChange={() => toggle(index + 1)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
