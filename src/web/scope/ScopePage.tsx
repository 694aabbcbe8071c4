import { useState } from 'react'
import { Link } from 'wouter'
import { ringOf } from '../../domain/base/rings.ts'
import type { Output } from '../../operations/index.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { capitalised, counted } from '../ui/words.ts'
import { Bubble } from './Bubble.tsx'
import { Lags } from './Lags.tsx'
import { Lede } from './Lede.tsx'
import { ringsShown } from './layout.ts'
import { Months } from './Months.tsx'
import { Playback } from './Playback.tsx'
import { Trust } from './Trust.tsx'
import './scope.css'

type Shown = Output<'showScope'>

/** Who was better off by what somebody did, and at which ring that adds up to acting. */
export function ScopePage() {
  const asked = useQuery('showScope', {})
  return (
    <Page title="Your scope">
      <Answered asked={asked}>
        {(shown) => (
          <>
            <Lede shown={shown} />
            <ScopePictures shown={shown} />
            <Lags lags={shown.lags} titles={shown.titles} />
            <Trust
              trust={shown.trust}
              advancing={shown.advancing}
              decisionMakers={shown.decisionMakers}
            />
          </>
        )}
      </Answered>
    </Page>
  )
}

function ScopePictures({ shown }: { shown: Shown }) {
  const { months, dots, place } = shown
  const [at, setAt] = useState(months.length - 1)
  const until = months[at + 1]?.month ?? '9999'
  const asked = place?.next?.scope ?? null
  const widest = Math.max(-1, ...dots.map(({ ring }) => ring))
  return (
    <div className="pictures">
      <div>
        <Bubble
          dots={dots.filter(({ day }) => day < until)}
          acting={months[at]!.acting}
          asked={asked}
          askedBy={place?.next?.name ?? ''}
        />
        <Playback months={months.map(({ month }) => month)} at={at} onMove={setAt} />
      </div>
      <section aria-labelledby="months">
        <h2 id="months">Who was better off, month by month</h2>
        <Months
          months={months.slice(-12)}
          count={ringsShown(widest, asked === null ? -1 : ringOf(asked))}
        />
        <Notes shown={shown} />
      </section>
    </div>
  )
}

/** What the pictures leave out. */
function Notes({ shown: { entries, dots } }: { shown: Shown }) {
  return (
    <>
      <p className="tiny">
        A cell counts what reached its ring or a wider one: inner rings stay filled when you move
        out.
      </p>
      {entries.unsaid > 0 && (
        <p className="tiny">
          {capitalised(counted(entries.unsaid, 'entry', 'entries'))} without a scope{' '}
          {entries.unsaid === 1 ? 'is' : 'are'} not drawn.{' '}
          <Link href="/log">Say it in the log</Link>
        </p>
      )}
      {entries.scoped > dots.length && (
        <p className="tiny">
          The picture shows the latest {dots.length} of {entries.scoped.toLocaleString('en')}{' '}
          entries; the rule counts all.
        </p>
      )}
    </>
  )
}
