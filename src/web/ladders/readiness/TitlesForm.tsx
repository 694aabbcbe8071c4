import { type FormEvent, useState } from 'react'
import type { Title } from '../../../domain/ladders/titles.ts'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { TitleFields } from './TitleFields.tsx'

/** A title while it is being written; the key only tells the lines apart. */
export interface TitleDraft extends Title {
  key: number
}

interface TitlesFormProps {
  titles: readonly Title[]
  onSaved(): void
}

/** The titles with their levels, saved together. */
export function TitlesForm({ titles, onSaved }: TitlesFormProps) {
  const { record, commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [drafts, setDrafts] = useState<TitleDraft[]>(() =>
    titles.map((title, key) => ({ ...title, key })),
  )
  const [next, setNext] = useState(titles.length)
  const isChanged = JSON.stringify(drafts.map(withoutKey)) !== JSON.stringify(titles)
  function add() {
    const last = drafts.at(-1)
    const { ladder = null, level = null } = last ?? {}
    setDrafts([...drafts, { key: next, since: record.today, title: '', ladder, level }])
    setNext(next + 1)
  }
  function save(event: FormEvent) {
    event.preventDefault()
    void perform(() => commit('setTitles', { titles: drafts.map(withoutKey) })).then(
      (worked) => worked && onSaved(),
    )
  }
  return (
    <form onSubmit={save}>
      <ul className="titles">
        {drafts.map((draft) => (
          <li key={draft.key}>
            <TitleFields
              draft={draft}
              onChange={(fields) =>
                setDrafts(drafts.map((each) => (each === draft ? { ...each, ...fields } : each)))
              }
            />
            <button
              type="button"
              className="plain"
              onClick={() => setDrafts(drafts.filter((each) => each !== draft))}
            >
              Remove<span className="hidden"> {draft.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <Unsaved when={isChanged} />
      <div className="actions">
        <button type="submit" className="main" disabled={busy || !isChanged}>
          Save titles
        </button>
        <button type="button" onClick={add}>
          Add title
        </button>
      </div>
    </form>
  )
}

function withoutKey({ since, title, ladder, level }: TitleDraft): Title {
  return { since, title, ladder, level }
}
