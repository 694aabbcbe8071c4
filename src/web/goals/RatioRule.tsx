import { decimals } from '../ui/words.ts'
import type { Goals } from './goalWords.ts'

/** How estimates are corrected: what was learned from, the rule, and where the prior comes from. */
export function RatioRule({ goals: { ratios, rule } }: { goals: Goals }) {
  const { median, half, own } = ratios
  return (
    <>
      <p>
        {own === 0
          ? 'No finished goal of yours has an estimate and the hours it took yet, so this uses a study.'
          : `Based on ${own} finished ${own === 1 ? 'goal' : 'goals'} of yours and a study.`}{' '}
        The next goal takes {decimals(half[0])} to {decimals(half[1])} times its estimate in 50% of
        cases, {decimals(median)} times in the middle.
      </p>
      <p>
        Rule: logarithms of actual over estimated hours are normal, with a Normal–Inverse-Gamma
        prior; the prior counts as one finished goal. {rule.futures.toLocaleString('en')} simulated
        futures give the dates.
      </p>
      <p>
        Source: Buehler, Griffin & Ross (1994). Work took {rule.usual.mean} times the estimate on
        average and 30% finished on time, which is {rule.usual.median} times in the middle.
      </p>
    </>
  )
}
