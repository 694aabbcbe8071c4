import type { Shares } from '../../domain/sweetSpot/shares.ts'
import type { Widening } from '../../domain/sweetSpot/widenings.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { listed, percent } from '../ui/words.ts'

interface WhyWideningProps {
  widening: Widening
  now: Shares
}

/** Both shares before and after a change, the needs it opens, and the rule that chose it. */
export function WhyWidening({ widening: { after, gain }, now }: WhyWideningProps) {
  const { tree } = useRecord()
  return (
    <>
      <h3>Effect of this change</h3>
      {gain.needs.length > 0 && (
        <p>You would also gladly do {listed(gain.needs.map((topic) => nameOf(tree, topic)))}.</p>
      )}
      <table>
        <thead>
          <tr>
            <th />
            <th className="num">Now</th>
            <th className="num">After</th>
          </tr>
        </thead>
        <tbody>
          <Row name="Share of the needs" now={now.coverageOfNeed} after={after.coverageOfNeed} />
          <Row name="Share of your wants" now={now.coverageOfWant} after={after.coverageOfWant} />
        </tbody>
      </table>
      <p className="source">
        Fairwind tries two kinds of change: each want opened to the next area, and each need one
        step away as a new want. It lists the change that adds the most needs you would gladly do,
        then the largest share, then the best on top of that (Nemhauser, Wolsey and Fisher 1978).
      </p>
    </>
  )
}

function Row({ name, now, after }: { name: string; now: number | null; after: number | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">{percent(now ?? 0)}</td>
      <td className="num">{percent(after ?? 0)}</td>
    </tr>
  )
}
