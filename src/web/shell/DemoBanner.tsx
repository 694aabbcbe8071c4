import { useEffect, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { changeDemo, goTo } from './demo.ts'

type Member = Output<'listMembers'>['members'][number]

/** Says that the company is fictional, and as whom it is viewed. */
export function DemoBanner() {
  const { record } = useRecord()
  const { busy, problem, perform } = useCommand()
  const remove = () => perform(async () => changeDemo('remove')).then((done) => done && goTo('/'))
  return (
    <aside className="demo" aria-label="Demo">
      <p>
        <span>
          <b>Demo:</b> {record.organisation.name}, a fictional company. Viewing as
        </span>
        <PersonSwitch />
      </p>
      <div className="row">
        <a className="btn" href="/">
          Exit demo
        </a>
        <button type="button" className="plain" disabled={busy} onClick={() => void remove()}>
          Delete demo company
        </button>
      </div>
      <Problem text={problem} />
    </aside>
  )
}

/** Switches on a press of the button, not while somebody moves through the list. */
function PersonSwitch() {
  const { record } = useRecord()
  const members = useMembers()
  const teams = [...new Set(members.map((member) => member.team))].sort()
  const [handle, setHandle] = useState<string>(record.person.handle)
  return (
    <>
      <select
        aria-label="Viewing as"
        value={handle}
        onChange={({ target }) => setHandle(target.value)}
      >
        {members.length === 0 && <option value={handle}>{record.person.name}</option>}
        {teams.map((team) => (
          <optgroup key={team} label={team || 'No team'}>
            {members.filter((member) => member.team === team).map(optionOf)}
          </optgroup>
        ))}
      </select>
      {handle !== record.person.handle && (
        <button type="button" className="main" onClick={() => goTo(`/demo/${handle}/sweet-spot`)}>
          Switch person
        </button>
      )}
    </>
  )
}

function optionOf({ handle, name, title, role }: Member) {
  return (
    <option key={handle} value={handle}>
      {name}
      {title && `, ${title}`}
      {role === 'lead' && ' (lead)'}
    </option>
  )
}

/** The people of the demo. Until they have loaded, the list holds the current person only. */
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
