import { useEffect, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'

type Member = Output<'listMembers'>['members'][number]

interface PersonSearchProps {
  /** Handles of those who can see it already. */
  taken: ReadonlySet<string>
  onPick(handle: string): void
}

/** Finds a member of the organisation. Alone on a laptop there is nobody to find. */
export function PersonSearch({ taken, onPick }: PersonSearchProps) {
  const { ask, record } = useRecord()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Member[]>()
  useEffect(() => {
    let current = true
    ask('listMembers', { search: typed, limit: 8 }).then(
      ({ members }) => current && setFound(members),
      () => current && setFound([]),
    )
    return () => {
      current = false
    }
  }, [ask, typed])
  const others = found?.filter(
    ({ handle }) => handle !== record.person.handle && !taken.has(handle),
  )
  if (typed === '' && others?.length === 0)
    return <p className="tiny">There is nobody else here to show it to.</p>
  return (
    <>
      <label className="field">
        Show it to
        <input
          type="search"
          dir="auto"
          value={typed}
          placeholder="A name"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <ul className="viewers">
        {others?.map(({ handle, name, title, team }) => (
          <li key={handle} className="row spread">
            <span>
              <bdi>{name}</bdi>{' '}
              <span className="tiny">{[title, team].filter(Boolean).join(' · ')}</span>
            </span>
            <button type="button" className="plain" onClick={() => onPick(handle)}>
              Show<span className="hidden"> to {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
