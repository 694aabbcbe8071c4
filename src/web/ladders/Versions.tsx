import { useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { Answered } from '../ui/Answered.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { capitalised, counted, dayInWords } from '../ui/words.ts'
import { changeInWords } from './ladderWords.ts'

type Shown = Output<'showLadder'>

interface VersionsProps {
  shown: Shown
  onVersion(version: number | undefined): void
}

/** The versions of a ladder, each to read, and any two to compare. */
export function Versions({ shown, onVersion }: VersionsProps) {
  const { versions, version: now } = shown
  return (
    <section className="section" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <p className="muted">
        A change makes a new version. Packets and talks keep the one they were written against.
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
              <span className="tiny">you are reading it</span>
            ) : (
              <button
                type="button"
                className="plain"
                onClick={() => onVersion(version === now ? undefined : version)}
              >
                Read version {version}
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
      <h3>What changed</h3>
      <div className="row compare">
        <label className="row">
          from
          <select value={from} onChange={({ target }) => setFrom(Number(target.value))}>
            {options}
          </select>
        </label>
        <label className="row">
          to
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
  if (changes.length === 0) return <p role="status">Both say the same.</p>
  return (
    <>
      <p role="status">{capitalised(counted(changes.length, 'thing'))} changed.</p>
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
