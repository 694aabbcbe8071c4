import { type FormEvent, useState } from 'react'
import type { Input, Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import { PositionFields } from './PositionFields.tsx'
import './profile.css'

type Profile = Input<'setProfile'>

interface ProfileFormProps {
  /** Called after the profile was saved. */
  onSaved?(): void
}

/** Asks for what documents say about the person: name, contact details and positions. */
export function ProfileForm({ onSaved }: ProfileFormProps) {
  const asked = useQuery('showProfile', {})
  return (
    <Answered asked={asked}>
      {(profile) => <Fields profile={profile} {...(onSaved && { onSaved })} />}
    </Answered>
  )
}

function Fields({ profile, onSaved }: ProfileFormProps & { profile: Output<'showProfile'> }) {
  const { run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const { asked: _, ...first } = profile
  const [written, setWritten] = useState<Profile>(first)
  const [links, setLinks] = useState(first.links.join('\n'))
  const [saved, setSaved] = useState(false)
  const isChanged =
    JSON.stringify(written) !== JSON.stringify(first) || links !== first.links.join('\n')
  function change(fields: Partial<Profile>) {
    setWritten({ ...written, ...fields })
    setSaved(false)
  }
  async function save(event: FormEvent) {
    event.preventDefault()
    const all = links.split(/\s+/).filter(Boolean)
    if (!(await perform(() => run('setProfile', { ...written, links: all })))) return
    setSaved(true)
    onSaved?.()
  }
  return (
    <form className="profile" onSubmit={(event) => void save(event)}>
      <div className="fields">
        <Field label="Name" required value={written.name} onChange={(name) => change({ name })} />
        <Field
          label="Email"
          type="email"
          value={written.email}
          onChange={(email) => change({ email })}
        />
        <Field
          label="Phone"
          type="tel"
          value={written.phone}
          onChange={(phone) => change({ phone })}
        />
        <Field label="Location" value={written.place} onChange={(place) => change({ place })} />
        <label className="field wide">
          Links, one per line
          <textarea
            rows={2}
            placeholder="https://"
            value={links}
            onChange={({ target }) => {
              setLinks(target.value)
              setSaved(false)
            }}
          />
        </label>
      </div>
      <PositionFields
        positions={written.positions ?? []}
        onChange={(positions) => change({ positions })}
      />
      <Problem text={problem} />
      <Unsaved when={isChanged && !saved} />
      <div className="actions">
        <button type="submit" className="main" disabled={busy}>
          Save profile
        </button>
        <span role="status">{saved && 'Profile saved.'}</span>
      </div>
    </form>
  )
}

interface FieldProps {
  label: string
  value: string | undefined
  type?: string
  required?: boolean
  onChange(value: string): void
}

function Field({ label, value = '', type = 'text', required = false, onChange }: FieldProps) {
  return (
    <label className="field">
      {label}
      <input
        dir="auto"
        type={type}
        required={required}
        maxLength={254}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
