import { useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { Answered } from '../ui/Answered.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { counted, dayInWords } from '../ui/words.ts'
import { changeInWords } from './ladderWords.ts'

type Shown = Output<'showLadder'>

interface VersionsProps {
  shown: Shown
  onVersion(version: number | undefined): void
}

/** The versions of a ladder, to view and to compare. */
export function Versions({ shown, onVersion }: VersionsProps) {
  const { versions, version: now } = shown
  return (
    <section className="section" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <p className="muted">
        Each change creates a version. Documents keep the version they were made with.
      </p>
      <ul className="version-list">
        {versions.map(({ version, madeOn, note }) => (
          <li key={version}>
            <span>
              Version {version}
              <span className="tiny">
                {' '}
                · {dayInWords(madeOn)}
                {note && <bdi> · {note}</bdi>}
              </span>
            </span>
            {version === shown.shown ? (
              <span className="tiny">shown now</span>
            ) : (
              <button
                type="button"
                className="plain"
                onClick={() => onVersion(version === now ? undefined : version)}
              >
                View version {version}
              </button>
            )}
          </li>
        ))}
      </ul>
      {versions.length > 1 && <Comparison shown={shown} />}
    </section>
  )
}

function Comparison({ shown: { id, version, versions } }: { shown: Shown }) {
  const [from, setFrom] = useState(version - 1)
  const [to, setTo] = useState(version)
  const asked = useQuery('compareLadderVersions', { id, from, to })
  const options = versions.map((each) => (
    <option key={each.version} value={each.version}>
      version {each.version}
    </option>
  ))
  return (
    <>
      <h3>Compare versions</h3>
      <div className="row compare">
        <label className="row">
          From
          <select value={from} onChange={({ target }) => setFrom(Number(target.value))}>
            {options}
          </select>
        </label>
        <label className="row">
          To
          <select value={to} onChange={({ target }) => setTo(Number(target.value))}>
            {options}
          </select>
        </label>
      </div>
      <Answered asked={asked}>{({ changes }) => <Changes changes={changes} />}</Answered>
    </>
  )
}

function Changes({ changes }: Output<'compareLadderVersions'>) {
  if (changes.length === 0) return <p role="status">No differences.</p>
  return (
    <>
      <p role="status">{counted(changes.length, 'change')}.</p>
      <ShowAll
        items={changes}
        few={12}
        className="ladder-changes"
        render={(change) => (
          <li key={`${change.part} ${change.kind} ${change.id}`}>
            <b dir="auto">{changeInWords(change)}</b>
            {change.before !== null && <Said word="Before" text={change.before} />}
            {change.after !== null && <Said word="Now" text={change.after} />}
          </li>
        )}
      />
    </>
  )
}

function Said({ word, text }: { word: string; text: string }) {
  return (
    <p className="change-says">
      <span className="tiny">{word}: </span>
      <span dir="auto">{text}</span>
    </p>
  )
}
