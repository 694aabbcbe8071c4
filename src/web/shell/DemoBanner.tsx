import { useEffect, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { changeDemo, goTo } from './demo.ts'

type Member = Output<'listMembers'>['members'][number]

/** Says that all of this is made up, and whose eyes one looks through. */
export function DemoBanner() {
  const { record } = useRecord()
  const { busy, problem, perform } = useCommand()
  const remove = () => perform(async () => changeDemo('remove')).then((done) => done && goTo('/'))
  return (
    <aside className="demo" aria-label="Demo">
      <p>
        <b>Demo:</b> {record.organisation.name}, a made-up company. You look through the eyes of{' '}
        <PersonSwitch />
      </p>
      <div className="row">
        <a className="btn" href="/">
          Leave the demo
        </a>
        <button type="button" className="plain" disabled={busy} onClick={() => void remove()}>
          Remove it
        </button>
      </div>
      <Problem text={problem} />
    </aside>
  )
}

function PersonSwitch() {
  const { record } = useRecord()
  const members = useMembers()
  const teams = [...new Set(members.map((member) => member.team))].sort()
  return (
    <select
      aria-label="Look through the eyes of"
      value={record.person.handle}
      onChange={(event) => goTo(`/demo/${event.target.value}/sweet-spot`)}
    >
      {members.length === 0 && <option value={record.person.handle}>{record.person.name}</option>}
      {teams.map((team) => (
        <optgroup key={team} label={team || 'No team'}>
          {members
            .filter((member) => member.team === team)
            .map((member) => (
              <option key={member.handle} value={member.handle}>
                {member.name}
                {member.title && `, ${member.title}`}
                {member.role === 'lead' && ' (lead)'}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}

/** The people of the demo; until they are there, the switch shows the one whose eyes these are. */
function useMembers(): Member[] {
  const { ask } = useRecord()
  const [members, setMembers] = useState<Member[]>([])
  useEffect(() => {
    ask('listMembers', { limit: 200 }).then(
      (answer) => setMembers(answer.members),
      () => setMembers([]),
    )
  }, [ask])
  return members
}
