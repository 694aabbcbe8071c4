import { useState } from 'react'
import { Link } from 'wouter'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Output } from '../../operations/index.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { BulkBar } from './BulkBar.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { EntryList } from './EntryList.tsx'
import { Filters } from './Filters.tsx'
import { FirstEntry } from './FirstEntry.tsx'
import { useLogFilter } from './useLogFilter.ts'
import './log.css'

const step = 50

/** What somebody did, the latest first: to search, to put right, and to tag. */
export function LogPage() {
  const { filter, offset, narrow, move } = useLogFilter()
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(new Set())
  const [opened, setOpened] = useState<EvidenceId>()
  const asked = useQuery('listEvidence', { limit: step, ...(offset > 0 && { offset }), ...filter })
  const isFiltered = Object.keys(filter).length > 0
  return (
    <Page
      title="Log"
      aside={
        <Link className="btn" href="/log/proposals">
          Import entries
        </Link>
      }
    >
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p className="lede">{sentence(answer, isFiltered)}</p>
            {answer.total === 0 && !isFiltered && <FirstEntry />}
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
            <Pager offset={offset} total={answer.total} onMove={move} />
          </>
        )}
      </Answered>
      {opened && <EntryDialog id={opened} onClose={() => setOpened(undefined)} />}
    </Page>
  )
}

function sentence({ total }: Output<'listEvidence'>, isFiltered: boolean): string {
  const entries = total === 1 ? '1 entry' : `${total.toLocaleString('en')} entries`
  if (isFiltered) return `${entries} found.`
  if (total === 0)
    return 'No entries yet. Write what you got done in one line. Only you can see it.'
  return `${entries}. Only you can see ${total === 1 ? 'it' : 'them'}. Press L to add one.`
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
    <nav className="actions" aria-label="Log pages">
      <button
        type="button"
        disabled={offset === 0}
        onClick={() => move(Math.max(0, offset - step))}
      >
        Newer
      </button>
      <button type="button" disabled={last === total} onClick={() => move(offset + step)}>
        Older
      </button>
      <span className="muted num">
        {(offset + 1).toLocaleString('en')}–{last.toLocaleString('en')} of{' '}
        {total.toLocaleString('en')}
      </span>
    </nav>
  )
}
