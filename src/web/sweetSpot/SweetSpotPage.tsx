import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { needsInView } from '../../domain/sweetSpot/needsInView.ts'
import type { Sizes } from '../../domain/sweetSpot/shares.ts'
import { opportunitiesInOverlap } from '../../domain/sweetSpot/suggestionOrder.ts'
import { sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { Page } from '../ui/Page.tsx'
import { Leaning } from './Leaning.tsx'
import { Lede } from './Lede.tsx'
import { Limits } from './Limits.tsx'
import { ViewSwitch } from './needs/ViewSwitch.tsx'
import { LivePicture } from './picture/LivePicture.tsx'
import { Regions } from './Regions.tsx'
import { Shares } from './Shares.tsx'
import { WantsPanel } from './WantsPanel.tsx'
import { Widenings } from './Widenings.tsx'
import { useDrafts } from './wants/WantDrafts.tsx'
import './sweetSpot.css'

// They stand at the end of the page, and may come a moment later.
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
  const needs = useMemo(() => needsInView(record.needs, record.view), [record.needs, record.view])
  const spot = useMemo(() => sweetSpot(tree, wants, needs), [tree, wants, needs])
  const settled = useDeferredValue(spot)
  const fitting = useMemo(
    () => opportunitiesInOverlap(settled, record.opportunities.filter(isOpen)),
    [settled, record.opportunities],
  )
  if (wants.length + record.needs.length === 0) return <NothingYet />
  return (
    <Page title="Sweet spot" className="sweet-spot" aside={<ViewSwitch />}>
      <Lede spot={spot} />
      <div className="hero">
        <div className="seen">
          <LivePicture spot={spot} ghost={ghost} />
          <Shares spot={spot} wants={wants} />
        </div>
        <div>
          <Widenings onLook={setGhost} />
          <WantsPanel spot={spot} />
        </div>
      </div>
      <Leaning value={leaning} onChange={setLeaning} />
      <Regions spot={settled} fitting={fitting} leaning={leaning} />
      <Suspense>
        <Beliefs />
      </Suspense>
      <Limits />
    </Page>
  )
}

function NothingYet() {
  return (
    <Page title="Sweet spot">
      <p className="lede">Add a few wants to see where they overlap with your company’s needs.</p>
      <p className="actions">
        <Link className="btn main" href="/wants">
          Add wants
        </Link>
      </p>
    </Page>
  )
}

function isOpen({ status }: { status: 'open' | 'taken' }): boolean {
  return status === 'open'
}
