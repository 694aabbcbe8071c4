import { coverages, type Sizes } from '../../domain/sweetSpot/sweetSpot.ts'
import type { Widening } from '../../domain/sweetSpot/widenings.ts'
import { decimals, percent } from '../ui/words.ts'

interface WhyWideningProps {
  widening: Widening
  now: Sizes
}

/** Sizes and coverages before and after a change, and the rule that chose it. */
export function WhyWidening({ widening: { after, gain }, now }: WhyWideningProps) {
  const before = coverages(now)
  const then = coverages(after)
  const falls = (then.coverageOfWant ?? 0) < (before.coverageOfWant ?? 0)
  return (
    <>
      <h3>What this change is worth</h3>
      <table>
        <thead>
          <tr>
            <th />
            <th className="num">now</th>
            <th className="num">after</th>
          </tr>
        </thead>
        <tbody>
          <Row name="Overlap" now={decimals(now.overlap)} after={decimals(after.overlap)} />
          <Row name="What you want" now={decimals(now.want)} after={decimals(after.want)} />
          <Row name="What is needed" now={decimals(now.need)} after={decimals(after.need)} />
          <Row
            name="Share of the needs"
            now={percent(before.coverageOfNeed ?? 0)}
            after={percent(then.coverageOfNeed ?? 0)}
          />
          <Row
            name="Share of your wants"
            now={percent(before.coverageOfWant ?? 0)}
            after={percent(then.coverageOfWant ?? 0)}
          />
        </tbody>
      </table>
      <p className="formula num">
        gain = {decimals(gain)} / {decimals(now.need)} = {percent(gain / now.need)} of what is
        needed
      </p>
      <p>
        {falls
          ? 'The share of what you want that is needed would fall: your circle grows by more than the overlap does. That is no mistake, only what being broader means.'
          : 'The share of what you want that is needed would not fall. With other changes it may: a broader circle can grow faster than the overlap.'}
      </p>
      <p className="source">
        Tried: each want a fifth more flexible, and each topic next to a want taken up as gladly as
        that want. Chosen: the largest exact gain, then the largest on top of it (greedy choice,
        Nemhauser, Wolsey and Fisher 1978).
      </p>
    </>
  )
}

function Row({ name, now, after }: { name: string; now: string; after: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">{now}</td>
      <td className="num">{after}</td>
    </tr>
  )
}
