import { type FormEvent, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import './reminders.css'

/** Mails on chosen days. People of the demo get none. */
export function RemindersSection() {
  const { base } = useRecord()
  const [isOpen, setIsOpen] = useState(false)
  if (base !== '') return null
  return (
    <details className="more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Reminders by e-mail</summary>
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
      setSaid(wanted ? 'Saved.' : 'Saved. No mail will come.')
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <p className="tiny">
        What is worth your time, once on each day you choose; nothing when nothing is. Mails are
        only sent where whoever runs Fairwind has set up a mail server (SMTP). Without an address
        none is sent.
      </p>
      <div className="fields">
        <label>
          Your e-mail address
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
          Save
        </button>
      </div>
      <p role="status">{said}</p>
      <Problem text={problem} />
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
      <legend className="label">On which days</legend>
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
