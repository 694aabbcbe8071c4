import { needsInView } from '../../domain/sweetSpot/needsInView.ts'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { Want } from '../../domain/sweetSpot/wants.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { dayInWords, decimals, monthOf, percent } from '../ui/words.ts'
import type { Earlier } from './picture/describe.ts'

interface WhyShareProps {
  of: 'want' | 'need'
  spot: SweetSpot
  wants: readonly Want[]
}

/** One row of the sum: a want or a need, what it weighs, and how much of it is shared. */
interface Row {
  name: string
  whole: number
  shared: number
}

/** So many rows are listed one by one, the others as a sum. */
const mostListed = 12

/** Inputs, rule and source of one of the two shares. */
export function WhyShare({ of, spot, wants }: WhyShareProps) {
  const { record, tree } = useRecord()
  const rows = (of === 'want' ? wantRows(spot) : needRows(spot)).map((row) => ({
    ...row,
    name: nameOf(tree, row.topic),
  }))
  const whole = sum(rows, 'whole')
  const shared = sum(rows, 'shared')
  const inView = needsInView(record.needs, record.view).length
  return (
    <>
      <h3>{of === 'want' ? 'Share of your wants that is needed' : 'Share of the needs in view'}</h3>
      <p>
        {of === 'want'
          ? 'Each want counts with your interest, from 0 to 1. The needed part is the smaller of two numbers, for the need that fits best: how strongly your want reaches it, and its priority.'
          : 'Each need counts with its priority, from 0 to 1. The part you’d gladly do is the smaller of that priority and how strongly your best want reaches it.'}
      </p>
      <p className="formula num">
        {decimals(shared)} / {decimals(whole)} = {percent(whole > 0 ? shared / whole : 0)}
      </p>
      <Rows of={of} rows={rows} />
      <p>
        A want reaches its own topic, everything inside it and the areas that contain it with your
        full interest. Each step up to a shared area, or along a link between topics, multiplies
        that by your flexibility. The last step, to everything, counts 3 times. Priorities: low
        0.25, medium 0.5, high 0.75, critical 1.
      </p>
      <p className="source">
        Source: fuzzy set overlap (Zadeh 1965). Inputs: your {wants.length} wants and the {inView}{' '}
        needs in view on {dayInWords(record.today)}.
      </p>
    </>
  )
}

function wantRows({ wants }: SweetSpot) {
  return wants.map(({ topic, enthusiasm, met }) => ({ topic, whole: enthusiasm, shared: met }))
}

function needRows({ bothWin, possible, onlyTheCompany }: SweetSpot) {
  return [...bothWin, ...possible, ...onlyTheCompany].map(({ topic, need, acceptance }) => ({
    topic,
    whole: need,
    shared: Math.min(need, acceptance),
  }))
}

function sum(rows: readonly Row[], of: 'whole' | 'shared'): number {
  return rows.reduce((total, row) => total + row[of], 0)
}

function Rows({ of, rows }: { of: 'want' | 'need'; rows: readonly Row[] }) {
  const ordered = rows.toSorted((one, other) => other.shared - one.shared)
  const others = ordered.slice(mostListed)
  return (
    <table>
      <thead>
        <tr>
          <th>{of === 'want' ? 'Want' : 'Need'}</th>
          <th className="num">{of === 'want' ? 'Interest' : 'Priority'}</th>
          <th className="num">{of === 'want' ? 'Needed' : 'Gladly done'}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.slice(0, mostListed).map(({ name, whole, shared }) => (
          <tr key={name}>
            <td dir="auto">{name}</td>
            <td className="num">{decimals(whole)}</td>
            <td className="num">{decimals(shared)}</td>
          </tr>
        ))}
        {others.length > 0 && (
          <tr>
            <td>{others.length} more</td>
            <td className="num">{decimals(sum(others, 'whole'))}</td>
            <td className="num">{decimals(sum(others, 'shared'))}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** Where the earlier figure comes from. */
export function WhyChange({ then, now }: { then: Earlier; now: number }) {
  const { record } = useRecord()
  return (
    <>
      <h3>Since {monthOf(then.day, record.today)}</h3>
      <p>
        The share was {percent(then.share)} on {dayInWords(then.day)} and is {percent(now)} today.
        Both use the same rule with that day’s wants and needs.
      </p>
      <p className="source">
        Your wants or the company’s needs may have changed. Both figures use today’s topic tree.
      </p>
    </>
  )
}
