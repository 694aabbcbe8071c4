import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useAsked } from '../ui/useAsked.ts'
import { counted } from '../ui/words.ts'
import { FourCircles } from './FourCircles.tsx'
import { Regions } from './Regions.tsx'
import { Suggestions } from './Suggestions.tsx'
import './ikigai.css'

export type Shown = Output<'showIkigai'>
export type Circle = keyof Shown['reasons']

/** Four circles from the record, and what to do about where they meet. */
export function IkigaiPage() {
  const asked = useAsked('showIkigai', {})
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
            <p className="lede">{sentence(shown)}</p>
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

function sentence({ regions }: Shown): string {
  if (regions.length === 0)
    return 'What you love, are good at, what is needed and what you are paid for: four circles from your wants, your log, the needs and your title. None of them holds anything yet.'
  const inAll = regions.find(({ circles }) => circles.length === 4)
  if (inAll)
    return `${counted(inAll.topics.length, 'kind')} of work ${inAll.topics.length === 1 ? 'lies' : 'lie'} in all four circles: you love it, are good at it, it is needed, and it is what your title asks.`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    )
  const most = regions[0]!.circles.length
  return `Nothing lies in all four circles, as far as your record says. The closest lies in ${counted(most, 'circle')}.`
}
