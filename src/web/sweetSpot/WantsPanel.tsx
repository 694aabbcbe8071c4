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

/** One’s wants with their sliders, beside the picture that moves with them. */
export const WantsPanel = memo(function WantsPanel({ spot }: WantsPanelProps) {
  const { wants, refusals, change, save, drop } = useDrafts()
  const { tree } = useRecord()
  if (wants.length === 0) return null
  return (
    <section className="wants-panel" aria-labelledby="your-wants">
      <div className="row spread">
        <h2 id="your-wants">Your wants</h2>
        <Link className="tiny" href="/wants">
          Edit wants
        </Link>
      </div>
      <p className="tiny">Move a slider, or pick an area by name. Your circle follows.</p>
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
    </section>
  )
})
