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

/** Who benefited from what somebody did, and which scope that adds up to. */
export function ScopePage() {
  const asked = useQuery('showScope', {})
  return (
    <Page title="Scope">
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
        <h2 id="months">Who benefited, by month</h2>
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
      <p className="tiny">Each cell counts entries at that scope or wider.</p>
      {entries.unsaid > 0 && (
        <p className="tiny">
          {capitalised(counted(entries.unsaid, 'entry', 'entries'))}{' '}
          {entries.unsaid === 1 ? 'has no scope yet and isn’t' : 'have no scope yet and aren’t'}{' '}
          shown. <Link href="/log">Add who benefited</Link>
        </p>
      )}
      {entries.scoped > dots.length && (
        <p className="tiny">
          Showing the latest {dots.length} of {entries.scoped.toLocaleString('en')} entries. The
          calculation uses all of them.
        </p>
      )}
    </>
  )
}
