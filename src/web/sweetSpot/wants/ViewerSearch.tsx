import { useEffect, useState } from 'react'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'

/** Whom a want can be shown to: one person, or one team. */
export type Viewer = { person: string } | { team: string }

interface ViewerSearchProps {
  /** Handles and team ids of those who can see it already. */
  taken: ReadonlySet<string>
  onPick(viewer: Viewer): void
}

/** Finds members and teams of the organisation. Alone on a laptop there is nobody to find. */
export function ViewerSearch({ taken, onPick }: ViewerSearchProps) {
  const { ask, record } = useRecord()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Output<'listMembers'>>()
  useEffect(() => {
    let current = true
    ask('listMembers', { search: typed, limit: 8 }).then(
      (answer) => current && setFound(answer),
      () => current && setFound({ members: [], teams: [] }),
    )
    return () => {
      current = false
    }
  }, [ask, typed])
  const others = found?.members.filter(
    ({ handle }) => handle !== record.person.handle && !taken.has(handle),
  )
  const teams = found?.teams.filter(({ id }) => !taken.has(id))
  if (typed === '' && others?.length === 0 && teams?.length === 0)
    return <p className="tiny">There is nobody else here to show it to.</p>
  return (
    <>
      <label className="field">
        Show it to
        <input
          type="search"
          dir="auto"
          value={typed}
          placeholder="A name or a team"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <ul className="viewers">
        {others?.map(({ handle, name, title, team }) => (
          <Choice
            key={handle}
            name={name}
            about={[title, team].filter(Boolean).join(' · ')}
            onPick={() => onPick({ person: handle })}
          />
        ))}
        {teams?.map(({ id, name }) => (
          <Choice key={id} name={`Team ${name}`} about="" onPick={() => onPick({ team: id })} />
        ))}
      </ul>
    </>
  )
}

function Choice({ name, about, onPick }: { name: string; about: string; onPick(): void }) {
  return (
    <li className="row spread">
      <span>
        <bdi>{name}</bdi> <span className="tiny">{about}</span>
      </span>
      <button type="button" className="plain" onClick={onPick}>
        Show<span className="hidden"> to {name}</span>
      </button>
    </li>
  )
}
