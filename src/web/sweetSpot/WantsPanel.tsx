import { memo } from 'react'
import { Link } from 'wouter'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { MiniPicture } from './picture/MiniPicture.tsx'
import { RefusalNote } from './wants/RefusalNote.tsx'
import { useDrafts } from './wants/WantDrafts.tsx'
import { WantSliders } from './wants/WantSliders.tsx'

interface WantsPanelProps {
  spot: SweetSpot
}

/** One’s wants with their sliders, folded, beside the picture that moves with them. */
export const WantsPanel = memo(function WantsPanel({ spot }: WantsPanelProps) {
  const { wants, refusals, change, save, drop } = useDrafts()
  const { tree } = useRecord()
  if (wants.length === 0) return null
  return (
    <details className="wants-panel more">
      <summary>Adjust your wants</summary>
      <p className="tiny">
        Move a slider or pick an area, and watch the circles change.{' '}
        <Link href="/wants">Edit all details</Link>
      </p>
      <div className="along" aria-hidden="true">
        <MiniPicture sizes={spot} width={168} height={84} />
      </div>
      <ShowAll
        items={wants}
        className="wants"
        render={(want) => (
          <li key={want.id}>
            <b dir="auto">{nameOf(tree, want.topic)}</b>
            <WantSliders
              want={want}
              name={nameOf(tree, want.topic)}
              onMove={change}
              onRelease={save}
            />
            <RefusalNote refusal={refusals[want.id]} onDrop={() => void drop(want.id)} />
          </li>
        )}
      />
    </details>
  )
})
