import { Link } from 'wouter'
import { useRecord } from '../../record.tsx'
import { nameOf } from '../../topics/TopicPath.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { inWords, listed } from '../../ui/words.ts'
import { FourCircles } from './FourCircles.tsx'
import { Regions } from './Regions.tsx'
import { Suggestions } from './Suggestions.tsx'
import './ikigai.css'
import type { Shown } from './circleWords.ts'

/** Four circles from the record, and what to do about where they meet. */
export function IkigaiPage() {
  const asked = useQuery('showIkigai', {})
  return (
    <Page
      title="Ikigai"
      className="ikigai"
      aside={
        <Link className="btn" href="/reflect">
          Back to Reflect
        </Link>
      }
    >
      <Answered asked={asked}>
        {(shown) => (
          <>
            <Lede shown={shown} />
            <p className="muted">
              A picture and not a measure: four circles, and three as well, cannot be drawn to the
              size of what they hold, so these are all of one size and only the lists count.
            </p>
            <FourCircles shown={shown} />
            <Regions shown={shown} />
          </>
        )}
      </Answered>
      <Suggestions />
    </Page>
  )
}

function Lede({ shown }: { shown: Shown }) {
  const { tree } = useRecord()
  const names = (shown.regions[0]?.topics ?? []).map((topic) => nameOf(tree, topic))
  return <p className="lede">{sentence(shown, names)}</p>
}

function sentence({ regions }: Shown, names: readonly string[]): string {
  if (regions.length === 0)
    return 'What you love, are good at, what is needed and what you are paid for: four circles from your wants, your log, the needs and your title. None of them holds anything yet.'
  const most = regions[0]!.circles.length
  const few = names.length > 4 ? [...names.slice(0, 4), 'more'] : names
  const lie = names.length === 1 ? 'lies' : 'lie'
  if (most === 4)
    return `${listed(few)} ${lie} in all four circles: you love it, are good at it, it is needed, and it is what you are paid for.`
  if (most === 1) return 'The circles do not overlap yet, as far as your record says.'
  return `Nothing lies in all four circles, as far as your record says. ${listed(few)} ${lie} in ${inWords(most)}.`
}
