import { useState } from 'react'
import type { Output } from '../../../operations/index.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Done } from '../../ui/Done.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { MarkersForm } from './MarkersForm.tsx'
import '../../ui/slider.css'
import './success.css'

type Success = Output<'showSuccess'>

/** What success means to the person: markers, what each means, and its weight. */
export function SuccessPage() {
  const asked = useQuery('showSuccess', {})
  const [saved, setSaved] = useState(0)
  return (
    <Page title="Success markers" className="success">
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
      {saved > 0 && <Done key={saved}>Markers saved. You can use them in long-term goals.</Done>}
    </Page>
  )
}

function sentence(markers: Success['markers']): string {
  const heaviest = markers.toSorted((a, b) => b.weight - a.weight)[0]
  if (!heaviest)
    return 'Divide 100 points between what success means to you. Set the rest to 0. There is no right answer.'
  const means = heaviest.means ? `: ${heaviest.means.replace(/\.$/, '')}` : ''
  return `Most important: ${heaviest.name} (${heaviest.weight} of 100)${means}.`
}
