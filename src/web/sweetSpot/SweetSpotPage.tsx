import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { opportunitiesInOverlap } from '../../domain/sweetSpot/suggestionOrder.ts'
import { type Sizes, sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { Page } from '../ui/Page.tsx'
import { BothWin } from './BothWin.tsx'
import { Leaning } from './Leaning.tsx'
import { Lede } from './Lede.tsx'
import { Limits } from './Limits.tsx'
import { LivePicture } from './picture/LivePicture.tsx'
import { Regions } from './Regions.tsx'
import { WantsPanel } from './WantsPanel.tsx'
import { Widenings } from './Widenings.tsx'
import { useDrafts } from './wants/WantDrafts.tsx'
import './sweetSpot.css'

// They stand below the picture and at the end of the page, and may come a moment later.
const HistoryLine = lazy(async () => ({
  default: (await import('./HistoryLine.tsx')).HistoryLine,
}))
const Beliefs = lazy(async () => ({ default: (await import('./Beliefs.tsx')).Beliefs }))

/**
 * Where what a person wants and what the organisation needs overlap. Sliders move the circles at
 * once; the lists follow when the browser has time, so that no frame is lost.
 */
export function SweetSpotPage() {
  const { record, tree } = useRecord()
  const { wants } = useDrafts()
  const [leaning, setLeaning] = useState(0.5)
  const [ghost, setGhost] = useState<Sizes>()
  const spot = useMemo(() => sweetSpot(tree, wants, record.needs), [tree, wants, record.needs])
  const settled = useDeferredValue(spot)
  const fitting = useMemo(
    () => opportunitiesInOverlap(settled, record.opportunities.filter(isOpen)),
    [settled, record.opportunities],
  )
  if (wants.length + record.needs.length === 0) return <NothingYet />
  return (
    <Page
      title="Your sweet spot"
      className="sweet-spot"
      aside={<Leaning value={leaning} onChange={setLeaning} />}
    >
      <Lede spot={spot} wants={wants} />
      <div className="hero">
        <div className="seen">
          <LivePicture spot={spot} ghost={ghost} />
          <Suspense>
            <HistoryLine />
          </Suspense>
        </div>
        <div>
          <BothWin standings={settled.bothWin} fitting={fitting} leaning={leaning} />
          <WantsPanel spot={spot} />
        </div>
      </div>
      <Regions spot={settled} fitting={fitting} leaning={leaning} />
      <Widenings onLook={setGhost} />
      <Suspense>
        <Beliefs />
      </Suspense>
      <Limits />
    </Page>
  )
}

function NothingYet() {
  return (
    <Page title="Your sweet spot">
      <p className="lede">
        The picture appears with the first thing you want, or the first thing your company needs.
        Wants come first: your own words, before anybody else’s.
      </p>
      <p className="actions">
        <Link className="btn main" href="/wants">
          Name what you want
        </Link>
      </p>
    </Page>
  )
}

function isOpen({ status }: { status: 'open' | 'taken' }): boolean {
  return status === 'open'
}
