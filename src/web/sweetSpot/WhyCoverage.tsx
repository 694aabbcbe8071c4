import { useMemo } from 'react'
import { acceptance, demand } from '../../domain/sweetSpot/acceptance.ts'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { Want } from '../../domain/sweetSpot/wants.ts'
import { useRecord } from '../record.tsx'
import { decimals, monthOf, percent } from '../ui/words.ts'
import type { Earlier } from './picture/describe.ts'

interface WhyCoverageProps {
  of: 'want' | 'need'
  spot: SweetSpot
  wants: readonly Want[]
}

/** So many topics are listed one by one; the others, and those that round to nothing, as a sum. */
const mostListed = 12
const leastListed = 0.005

/** Inputs, rule and source of one of the two shares. */
export function WhyCoverage({ of, spot, wants }: WhyCoverageProps) {
  const { record } = useRecord()
  const whole = of === 'want' ? spot.want : spot.need
  const company = record.organisation.name
  return (
    <>
      <h3>{of === 'want' ? 'The share of what you want' : `The share of what ${company} needs`}</h3>
      <p>
        For each topic, what you and the company share is the smaller of two numbers from 0 to 1:
        how gladly you would do it, and how much it is needed. Added up, you share{' '}
        {decimals(spot.overlap)}.{' '}
        {of === 'want'
          ? `All you would gladly do adds up to ${decimals(whole)}.`
          : `All that is needed adds up to ${decimals(whole)}.`}
      </p>
      <p className="formula num">
        {of === 'want' ? 'Σ min(a, b) / Σ a' : 'Σ min(a, b) / Σ b'} = {decimals(spot.overlap)} /{' '}
        {decimals(whole)} = {percent(whole > 0 ? spot.overlap / whole : 0)}
      </p>
      <SharedTopics wants={wants} />
      <p>
        How gladly: your enthusiasm, times your flexibility once for each step in the topic tree
        between what you want and the topic. How much: none 0, low 0.25, medium 0.5, high 0.75,
        critical 1.
      </p>
      <p className="source">
        Rule: the smaller value as what two fuzzy sets share, and sums as their sizes (Zadeh 1965).
        Inputs: your wants and the needs in force on {record.today}.
      </p>
    </>
  )
}

function SharedTopics({ wants }: { wants: readonly Want[] }) {
  const { record, tree } = useRecord()
  const rows = useMemo(() => {
    const wanted = acceptance(tree, wants).of
    const needed = demand(tree, record.needs)
    return tree.topics
      .map(({ id, name }, at) => ({ id, name, a: wanted[at]!, b: needed[at]! }))
      .map((row) => ({ ...row, shared: Math.min(row.a, row.b) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)
  }, [tree, wants, record.needs])
  const listed = rows.slice(0, mostListed).filter(({ shared }) => shared >= leastListed)
  const others = rows.slice(listed.length)
  return (
    <table>
      <thead>
        <tr>
          <th>Topic</th>
          <th className="num">you, a</th>
          <th className="num">company, b</th>
          <th className="num">shared</th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ id, name, a, b, shared }) => (
          <tr key={id}>
            <td dir="auto">{name}</td>
            <td className="num">{decimals(a)}</td>
            <td className="num">{decimals(b)}</td>
            <td className="num">{decimals(shared)}</td>
          </tr>
        ))}
        {others.length > 0 && (
          <tr>
            <td colSpan={3}>{others.length} more</td>
            <td className="num">{decimals(others.reduce((sum, row) => sum + row.shared, 0))}</td>
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
        On {then.day} the share was {percent(then.share)}, today it is {percent(now)}. Both are
        worked out by the same rule: the one from your wants and the company’s needs as they stood
        that day, the other from today’s.
      </p>
      <p className="source">
        A change can come from either side: you want other things, or other things are needed.
        Topics are taken as the tree has them today.
      </p>
    </>
  )
}
