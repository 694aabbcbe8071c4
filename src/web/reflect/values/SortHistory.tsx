import { useState } from 'react'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { dayInWords, listed } from '../../ui/words.ts'
import type { Sorts } from './sorts.ts'

type Sort = Sorts['sorts'][number]

/** The top 5 of each sort side by side, with what changed. */
export function SortHistory({ sorts }: { sorts: readonly Sort[] }) {
  return (
    <section className="section" aria-labelledby="sorts">
      <h2 id="sorts">Your top 5 over time</h2>
      <div className="value-sorts">
        {sorts.toReversed().map((sort) => (
          <OneSort key={sort.day} sort={sort} />
        ))}
      </div>
    </section>
  )
}

function OneSort({ sort: { day, ranked, change } }: { sort: Sort }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [sure, setSure] = useState(false)
  return (
    <section aria-label={`Sorted on ${dayInWords(day)}`}>
      <h3>{dayInWords(day)}</h3>
      <ol>
        {ranked.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {change?.came.includes(name) && <span className="came"> new</span>}
          </li>
        ))}
      </ol>
      {change && <p className="tiny">{changeInWords(change)}</p>}
      <button
        type="button"
        className="plain danger"
        disabled={busy}
        onClick={() =>
          sure ? void perform(() => commit('removeValueSort', { day })) : setSure(true)
        }
      >
        {sure ? 'Delete result' : 'Delete result…'}
        <span className="hidden">: {dayInWords(day)}</span>
      </button>
      <Problem text={problem} />
    </section>
  )
}

function changeInWords({ came, went, moved }: NonNullable<Sort['change']>): string {
  const up = moved.filter(({ from, to }) => to < from).map(({ name }) => name)
  const down = moved.filter(({ from, to }) => to > from).map(({ name }) => name)
  const said = [
    went.length > 0 && `${listed(came)} replaced ${listed(went)}.`,
    up.length > 0 && `${listed(up)} moved up.`,
    down.length > 0 && `${listed(down)} moved down.`,
  ].filter((each) => typeof each === 'string')
  return said.length === 0 ? 'No change.' : said.join(' ')
}
