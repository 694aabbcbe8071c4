import { useState } from 'react'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { dayInWords, listed } from '../../ui/words.ts'
import type { Sorts } from './sorts.ts'

type Sort = Sorts['sorts'][number]

/** The five of each sort, side by side, with what changed. */
export function SortHistory({ sorts }: { sorts: readonly Sort[] }) {
  return (
    <section className="section" aria-labelledby="sorts">
      <h2 id="sorts">Your five over the years</h2>
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
        {sure ? 'Delete this sort for good' : 'Delete …'}
        <span className="hidden"> {dayInWords(day)}</span>
      </button>
      <Problem text={problem} />
    </section>
  )
}

function changeInWords({ came, went, moved }: NonNullable<Sort['change']>): string {
  const up = moved.filter(({ from, to }) => to < from).map(({ name }) => name)
  const down = moved.filter(({ from, to }) => to > from).map(({ name }) => name)
  const said = [
    went.length > 0 && `${listed(went)} made way for ${listed(came)}.`,
    up.length > 0 && `${listed(up)} rose.`,
    down.length > 0 && `${listed(down)} sank.`,
  ].filter((each) => typeof each === 'string')
  return said.length === 0 ? 'The same as before.' : said.join(' ')
}
