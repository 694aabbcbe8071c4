import { useId, useRef, useState } from 'react'
import type { EvidenceId } from '../../../domain/base/id.ts'
import { MakeGoal } from '../../goals/MakeGoal.tsx'
import { LogThis } from '../../log/LogThis.tsx'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { EntryLine } from './EntryLine.tsx'
import { FindEntry } from './FindEntry.tsx'
import { ReadinessSign } from './ReadinessSign.tsx'
import {
  type Entry,
  type Expectation,
  factsOf,
  type Shown,
  whyReadiness,
} from './readinessWords.ts'

interface ExpectationItemProps {
  expectation: Expectation
  shown: Shown
  entries: ReadonlyMap<EvidenceId, Entry>
  onOpen(id: EvidenceId): void
}

/** One expectation with its standing; it opens to show its linked entries. */
export function ExpectationItem({ expectation, shown, entries, onOpen }: ExpectationItemProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li className="expectation">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <ReadinessSign readiness={expectation.readiness} />
        <span className="says" dir="auto">
          {expectation.text}
        </span>
        <span className={`facts-of ${isOffered(expectation) ? 'of-want' : ''}`}>
          {factsOf(expectation, shown.decisionMakers.length)}
        </span>
      </button>
      {open && (
        <div id={id} className="shows">
          <Showing expectation={expectation} shown={shown} entries={entries} onOpen={onOpen} />
        </div>
      )}
    </li>
  )
}

function isOffered({ readiness, offered }: Expectation): boolean {
  return readiness === 'nothing logged' && offered.length > 0
}

function Showing({ expectation, shown, entries, onOpen }: ExpectationItemProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const top = useRef<HTMLParagraphElement>(null)
  const named = { ladder: shown.aim.ladder.id as never, expectation: expectation.id }
  async function say(work: () => Promise<unknown>) {
    if (await perform(work)) top.current?.focus()
  }
  const shows = (id: EvidenceId) =>
    void say(() => commit('addShownExpectation', { ...named, evidence: [id] }))
  const takeBack = (id: EvidenceId) =>
    void say(() => commit('removeShownExpectation', { ...named, evidence: id }))
  const showing = expectation.entries.flatMap((id) => entries.get(id) ?? []).reverse()
  return (
    <>
      <p ref={top} tabIndex={-1} className="tiny">
        {whyReadiness(expectation, shown.decisionMakers, shown.rule)}
      </p>
      <ul>
        {showing.map((entry) => (
          <EntryLine key={entry.id} entry={entry} onOpen={onOpen}>
            <button
              type="button"
              className="plain"
              disabled={busy}
              onClick={() => takeBack(entry.id)}
            >
              Unlink entry<span className="hidden"> “{entry.text.slice(0, 60)}”</span>
            </button>
          </EntryLine>
        ))}
      </ul>
      <Offered
        offered={expectation.offered}
        entries={entries}
        busy={busy}
        onOpen={onOpen}
        onShow={shows}
      />
      <FindEntry without={expectation.entries} busy={busy} onShow={shows} />
      <span className="next-steps">
        <MakeGoal of={expectation.text} text={expectation.text} />
        <LogThis of={expectation.text} />
      </span>
      <Problem text={problem} />
    </>
  )
}

interface OfferedProps extends Pick<ExpectationItemProps, 'entries' | 'onOpen'> {
  offered: Expectation['offered']
  busy: boolean
  onShow(id: EvidenceId): void
}

/** Entries that may be evidence. The person decides which to link. */
function Offered({ offered, entries, busy, onOpen, onShow }: OfferedProps) {
  if (offered.length === 0) return null
  return (
    <>
      <h4>Possible evidence</h4>
      <ul>
        {offered.map(({ id, words }) => {
          const entry = entries.get(id)
          if (!entry) return null
          return (
            <EntryLine
              key={id}
              entry={entry}
              onOpen={onOpen}
              because={`Shared words: ${words.slice(0, 4).join(', ')}`}
            >
              <button type="button" disabled={busy} onClick={() => onShow(id)}>
                Link entry
              </button>
            </EntryLine>
          )
        })}
      </ul>
    </>
  )
}
