import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../operations/index.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { capitalised, counted } from '../../ui/words.ts'
import { GoalMapPicture } from './GoalMapPicture.tsx'
import { columnName, columnPage } from './words.ts'
import './goalMap.css'

type Shown = Output<'showGoalMap'>

/** From what somebody values to what they did: one picture to walk along, and what hangs loose. */
export function GoalMapPage() {
  const asked = useQuery('showGoalMap', {})
  const [at, setAt] = useState<string>()
  return (
    <Page title="The chain">
      <Answered asked={asked}>
        {(map) =>
          map.nodes.length === 0 ? (
            <p className="lede">
              Nothing hangs here yet. Begin with what you <Link href="/reflect/values">value</Link>,
              or with <Link href="/goals">a goal</Link>.
            </p>
          ) : (
            <>
              <p className="lede">{ledeOf(map)}</p>
              <GoalMapPicture map={map} at={at} onGo={setAt} />
              <NodeDetail map={map} at={at} />
              <Loose map={map} onGo={setAt} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}

function ledeOf({ nodes, entries }: Shown): string {
  const loose = nodes.filter((node) => node.loose !== null && node.column !== 'evidence').length
  const held = `${capitalised(counted(nodes.length, 'thing'))} from what you value to what you did`
  const hanging = loose === 0 ? 'nothing hangs loose' : `${counted(loose, 'hangs', 'hang')} loose`
  const without =
    entries.withoutGoal > 0
      ? ` ${capitalised(counted(entries.withoutGoal, 'entry', 'entries'))} of your log ${entries.withoutGoal === 1 ? 'serves' : 'serve'} no goal, and that is fine.`
      : ''
  return `${held}; ${hanging}.${without}`
}

/** The thing one stands at: its words, its links, and what it lacks. */
function NodeDetail({ map, at }: { map: Shown; at: string | undefined }) {
  const node = map.nodes.find(({ id }) => id === at)
  const textOf = new Map(map.nodes.map(({ id, text }) => [id, text]))
  if (!node)
    return <p className="tiny">Choose a thing, or walk along the chain with the arrow keys.</p>
  const links = map.links.filter(({ from, to }) => from === at || to === at).slice(0, 12)
  return (
    <section className="card goal-map-detail" aria-live="polite" aria-label="Where you stand">
      <p className="tiny">{columnName[node.column]}</p>
      <p dir="auto">
        <b>{node.text}</b>
      </p>
      {node.loose && <p className="ask-look">{capitalised(node.loose)}.</p>}
      <ul>
        {links.map(({ from, to, words }) => (
          <li key={`${from} ${to}`} dir="auto">
            {from === at ? '→ ' : '← '}
            {textOf.get(from === at ? to : from)}
            {words.length > 0 && (
              <span className="facts"> only by words both have: {words.join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
      <Link href={columnPage[node.column]}>Go to where it is written</Link>
    </section>
  )
}

function Loose({ map, onGo }: { map: Shown; onGo(id: string): void }) {
  const loose = map.nodes.filter((node) => node.loose !== null && node.column !== 'evidence')
  if (loose.length === 0) return null
  return (
    <section className="section" aria-labelledby="loose">
      <h2 id="loose">What hangs loose</h2>
      <ShowAll
        items={loose}
        className="loose-list"
        render={({ id, text, loose: why, column }) => (
          <li key={id}>
            <button type="button" className="entry-text" dir="auto" onClick={() => onGo(id)}>
              {text}
            </button>
            <span className="facts">
              {columnName[column]}: {why}
            </span>
          </li>
        )}
      />
    </section>
  )
}
