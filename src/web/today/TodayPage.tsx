import { Link } from 'wouter'
import { useRecord } from '../record.tsx'
import { logKey } from '../shell/Keys.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { percent } from '../ui/words.ts'
import { Lately } from './Lately.tsx'
import { ledeOf } from './todayWords.ts'
import { WorthItem } from './WorthItem.tsx'
import './today.css'

/** Up to 5 suggestions for today, and the latest entries. */
export function TodayPage() {
  const { record } = useRecord()
  const asked = useQuery('showToday', {})
  return (
    <Page
      title={record.person.name === 'Me' ? 'Today' : `Hello, ${record.person.name.split(' ')[0]}`}
    >
      <Answered asked={asked}>
        {(shown) => (
          <>
            <p className="lede">{ledeOf(shown)}</p>
            <button
              type="button"
              className="line-field"
              onClick={() => document.dispatchEvent(new Event(logKey))}
            >
              What did you get done? <kbd>L</kbd>
            </button>
            <div className="today">
              <div>
                <section aria-labelledby="worth">
                  <h2 id="worth">Suggested for today</h2>
                  {shown.worth.length === 0 ? (
                    <p className="muted">Nothing due today.</p>
                  ) : (
                    <ul>
                      {shown.worth.map((worth) => (
                        <WorthItem
                          key={`${worth.what} ${worth.about} ${worth.title}`}
                          worth={worth}
                        />
                      ))}
                    </ul>
                  )}
                </section>
                <Lately lately={shown.lately} today={shown.today} />
              </div>
              <aside>
                <SpotCard />
                <Strip strip={shown.strip} />
              </aside>
            </div>
          </>
        )}
      </Answered>
    </Page>
  )
}

function SpotCard() {
  const { record } = useRecord()
  const { coverageOfWant } = record.spot
  if (coverageOfWant === null) return null
  const before = record.history[0]?.coverageOfWant
  const isOther = typeof before === 'number' && percent(before) !== percent(coverageOfWant)
  return (
    <Link href="/sweet-spot" className="card spot-card">
      <b>Sweet spot</b> <b className="share num">{percent(coverageOfWant)}</b>
      <span className="tiny">
        of what you want is needed
        {isOther && `; ${percent(before)} when you started`}
      </span>
    </Link>
  )
}

/** Entries a week over half a year: the fuller a mark, the more there were. */
function Strip({ strip }: { strip: readonly number[] }) {
  const all = strip.reduce((sum, count) => sum + count, 0)
  return (
    <div className="card">
      <p className="row spread">
        <b>Entries in the last 6 months</b>
        <span className="num">{all}</span>
      </p>
      <svg
        viewBox={`0 0 ${strip.length * 10} 16`}
        role="img"
        aria-label={`${all} entries in ${strip.length} weeks. ${strip.filter((count) => count > 0).length} weeks have at least 1.`}
      >
        {strip.map((count, week) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is known by its place
            key={week}
            x={week * 10 + 1}
            width="8"
            height="16"
            rx="2"
            className={`full-${Math.min(3, count)}`}
          />
        ))}
      </svg>
    </div>
  )
}
