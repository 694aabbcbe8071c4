import { useState } from 'react'
import { Link } from 'wouter'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Output } from '../../operations/index.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { capitalised, counted } from '../ui/words.ts'
import { BulkBar } from './BulkBar.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { EntryList } from './EntryList.tsx'
import { Filters, type LogFilter } from './Filters.tsx'
import './log.css'

const step = 50

/** What somebody did, the latest first: to search, to put right, and to tag. */
export function LogPage() {
  const [filter, setFilter] = useState<LogFilter>({})
  const [offset, setOffset] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(new Set())
  const [opened, setOpened] = useState<EvidenceId>()
  const asked = useQuery('listEvidence', { limit: step, ...(offset > 0 && { offset }), ...filter })
  const isFiltered = Object.keys(filter).length > 0
  function narrow(next: LogFilter) {
    setFilter(next)
    setOffset(0)
  }
  return (
    <Page
      title="Your log"
      aside={
        <Link className="btn" href="/log/proposals">
          Bring in what you have
        </Link>
      }
    >
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p className="lede">{sentence(answer, isFiltered)}</p>
            {(answer.total > 0 || isFiltered) && <Filters filter={filter} onChange={narrow} />}
            <BulkBar
              ids={answer.entries.map(({ id }) => id).filter((id) => chosen.has(id))}
              onDone={() => setChosen(new Set())}
            />
            <EntryList
              entries={answer.entries}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={setOpened}
            />
            <Pager offset={offset} total={answer.total} onMove={setOffset} />
          </>
        )}
      </Answered>
      {opened && <EntryDialog id={opened} onClose={() => setOpened(undefined)} />}
    </Page>
  )
}

function sentence({ total }: Output<'listEvidence'>, isFiltered: boolean): string {
  const entries = capitalised(counted(total, 'entry', 'entries'))
  if (isFiltered) return `${entries} found.`
  if (total === 0)
    return 'Nothing here yet. Press L anywhere and write one line about what went well; only you see it.'
  return `${entries}, seen by nobody but you. Press L anywhere to add one.`
}

interface PagerProps {
  offset: number
  total: number
  onMove(offset: number): void
}

/** Earlier and later entries; nothing where all of them fit. */
function Pager({ offset, total, onMove }: PagerProps) {
  if (total <= step) return null
  const last = Math.min(offset + step, total)
  function move(to: number) {
    onMove(to)
    window.scrollTo(0, 0)
  }
  return (
    <nav className="actions" aria-label="More of the log">
      <button
        type="button"
        disabled={offset === 0}
        onClick={() => move(Math.max(0, offset - step))}
      >
        Later
      </button>
      <button type="button" disabled={last === total} onClick={() => move(offset + step)}>
        Earlier
      </button>
      <span className="muted num">
        {(offset + 1).toLocaleString('en')}–{last.toLocaleString('en')} of{' '}
        {total.toLocaleString('en')}
      </span>
    </nav>
  )
}
