import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { LadderId } from '../../../domain/base/id.ts'
import type { Output } from '../../../operations/index.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { HowWorkedOut } from './HowWorkedOut.tsx'
import { Lede } from './Lede.tsx'
import { Here, There } from './Sides.tsx'
import './titles.css'

/** The title that matches the last 12 months on another ladder. */
export function TitlesPage() {
  const asked = useQuery('listLadders', {})
  const { answer } = useQuery('showTitles', {})
  return (
    <Page title="Title at other companies" className="titles-page">
      <Answered asked={asked}>
        {({ ladders }) =>
          ladders.length === 0 ? (
            <NoLadders />
          ) : (
            <Chosen ladders={ladders} own={answer?.titles.at(-1)?.ladder ?? null} />
          )
        }
      </Answered>
    </Page>
  )
}

function NoLadders() {
  return (
    <>
      <p className="lede">
        See which titles match your scope at other companies. Import a ladder to start.
      </p>
      <p className="actions">
        <Link className="btn main" href="/ladders">
          Choose ladder
        </Link>
      </p>
    </>
  )
}

interface ChosenProps extends Pick<Output<'listLadders'>, 'ladders'> {
  /** The ladder of the person’s own title. */
  own: LadderId | null
}

function Chosen({ ladders, own }: ChosenProps) {
  const [chosen, setChosen] = useState(ladderOfAddress)
  const known = ladders.find(({ id }) => id === chosen)
  const there = (known ?? ladders.find(({ id }) => id !== own) ?? ladders[0]!).id
  return (
    <Translated ladder={there}>
      <label className="field other">
        Compare with
        <select value={there} onChange={({ target }) => setChosen(target.value as LadderId)}>
          {ladders.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === own ? `${name} (yours)` : name}
            </option>
          ))}
        </select>
      </label>
    </Translated>
  )
}

/** The ladder that a link names. */
function ladderOfAddress(): LadderId | null {
  return new URLSearchParams(location.search).get('ladder') as LadderId | null
}

function Translated({ ladder, children }: { ladder: LadderId; children: ReactNode }) {
  const asked = useQuery('translateTitle', { ladder })
  return (
    <Answered asked={asked}>
      {(answer) => (
        <>
          <Lede answer={answer} />
          {children}
          {answer.ring !== null && (
            <div className="sides">
              {answer.here?.ladder.id === ladder ? (
                <OnlyOwn />
              ) : (
                <Here answer={answer} ring={answer.ring} />
              )}
              <There answer={answer} ring={answer.ring} />
            </div>
          )}
          <HowWorkedOut answer={answer} />
        </>
      )}
    </Answered>
  )
}

/** Shown when the person’s own ladder is chosen. */
function OnlyOwn() {
  return (
    <p className="muted">
      This is your own ladder. <Link href="/ladders">Import another ladder</Link> to compare them
      side by side.
    </p>
  )
}
