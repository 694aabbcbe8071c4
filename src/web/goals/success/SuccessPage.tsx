import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../operations/index.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Done } from '../../ui/Done.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { MarkersForm } from './MarkersForm.tsx'
import '../../ui/slider.css'
import './success.css'

type Success = Output<'showSuccess'>

/** What success means to somebody: markers, what each means, and how much each weighs. */
export function SuccessPage() {
  const asked = useQuery('showSuccess', {})
  const [saved, setSaved] = useState(0)
  return (
    <Page
      title="What success means to you"
      className="success"
      aside={
        <Link className="btn" href="/reflect">
          Back to Reflect
        </Link>
      }
    >
      <Answered asked={asked}>
        {({ markers, usual, values }) => (
          <>
            <p className="lede">{sentence(markers)}</p>
            <MarkersForm
              key={JSON.stringify(markers)}
              markers={markers}
              usual={usual}
              values={values}
              onSaved={() => setSaved(saved + 1)}
            />
          </>
        )}
      </Answered>
      {saved > 0 && <Done key={saved}>Saved. Long goals can name these markers.</Done>}
    </Page>
  )
}

function sentence(markers: Success['markers']): string {
  const heaviest = markers.toSorted((a, b) => b.weight - a.weight)[0]
  if (!heaviest)
    return 'Give 100 points to what success means to you: the five below, or your own words. Leave what does not count at nothing. There is no right split.'
  const means = heaviest.means ? `: ${heaviest.means.replace(/\.$/, '')}` : ''
  return `Most of all, success means ${heaviest.name} to you (${heaviest.weight} of 100)${means}. Change it as you change.`
}
