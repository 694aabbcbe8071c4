import { useRecord } from '../../record.tsx'
import { NeedsInViewNote } from '../../sweetSpot/needs/NeedsInViewNote.tsx'
import { nameOf } from '../../topics/TopicPath.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { listed } from '../../ui/words.ts'
import { FourCircles } from './FourCircles.tsx'
import { Regions } from './Regions.tsx'
import { Suggestions } from './Suggestions.tsx'
import './ikigai.css'
import type { Shown } from './circleWords.ts'

/** Four circles based on the person’s data, and suggestions from their overlap. */
export function IkigaiPage() {
  const asked = useQuery('showIkigai', {})
  return (
    <Page title="Ikigai" className="ikigai">
      <Answered asked={asked}>
        {(shown) => (
          <>
            <Lede shown={shown} />
            <NeedsInViewNote />
            <div className="circles-and-topics">
              <FourCircles shown={shown} />
              <div>
                <Regions shown={shown} />
              </div>
            </div>
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
    return 'What you love, what you’re good at, what’s needed and what you’re paid for. Add wants, entries, needs and your title to see where they overlap.'
  const most = regions[0]!.circles.length
  const few = names.length > 4 ? [...names.slice(0, 4), 'more'] : names

  if (most === 4) return `In all 4 circles: ${listed(few)}.`
  if (most === 1) return 'No overlap yet.'
  return `Nothing is in all 4 circles. In ${most} circles: ${listed(few)}.`
}
