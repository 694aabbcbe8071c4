import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../operations/index.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { useIsNarrow } from '../../ui/useIsNarrow.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { capitalised, counted } from '../../ui/words.ts'
import { GoalMapList } from './GoalMapList.tsx'
import { GoalMapPicture } from './GoalMapPicture.tsx'
import { columnName, columnPage, elementId } from './words.ts'
import './goalMap.css'

type Shown = Output<'showGoalMap'>

/** From what somebody values to what they did: one picture to walk along, and what isn’t linked. */
export function GoalMapPage() {
  const asked = useQuery('showGoalMap', {})
  const [at, setAt] = useState<string>()
  return (
    <Page title="Goal map">
      <Answered asked={asked}>
        {(map) =>
          map.nodes.length === 0 ? (
            <p className="lede">
              Nothing to show yet. Add <Link href="/reflect/values">a value</Link> or{' '}
              <Link href="/goals">a goal</Link>.
            </p>
          ) : (
            <>
              <p className="lede">{ledeOf(map)}</p>
              <ShownMap map={map} at={at} onGo={setAt} />
              <Unlinked map={map} onGo={setAt} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}

interface MapProps {
  map: Shown
  at: string | undefined
  onGo(id: string): void
}

/** The picture, or a list where a picture has no room. */
function ShownMap(props: MapProps) {
  if (useIsNarrow()) return <GoalMapList map={props.map} />
  return (
    <>
      <GoalMapPicture {...props} />
      <NodeDetail {...props} />
    </>
  )
}

function ledeOf({ nodes, entries }: Shown): string {
  const count = unlinkedOf(nodes).length
  const shown = `${counted(nodes.length, 'item')}, ${count === 0 ? 'none' : count} unlinked`
  const { withoutGoal } = entries
  if (withoutGoal === 0) return `${shown}.`
  const verb = withoutGoal === 1 ? 'isn’t' : 'aren’t'
  return `${shown}. ${capitalised(counted(withoutGoal, 'entry', 'entries'))} ${verb} linked to a goal.`
}

/** Entries need no goal, so they don’t count. */
function unlinkedOf(nodes: Shown['nodes']) {
  return nodes.filter(({ unlinked, column }) => unlinked !== null && column !== 'evidence')
}

/** The selected item: its words, its links, and what it isn’t linked to. */
function NodeDetail({ map, at }: Omit<MapProps, 'onGo'>) {
  const node = map.nodes.find(({ id }) => id === at)
  if (!node) return <p className="tiny">Select an item, or use the arrow keys.</p>
  const textOf = Object.fromEntries(map.nodes.map(({ id, text }) => [id, text]))
  const links = map.links.filter(({ from, to }) => from === at || to === at).slice(0, 12)
  return (
    <section className="card goal-map-detail" aria-live="polite" aria-label="Selected item">
      <p className="tiny">{columnName[node.column]}</p>
      <p dir="auto">
        <b>{node.text}</b>
      </p>
      {node.unlinked && <p className="not-linked">{capitalised(node.unlinked)}.</p>}
      <ul>
        {links.map(({ from, to, words }) => (
          <li key={`${from} ${to}`} dir="auto">
            {from === at ? '→ ' : '← '}
            {textOf[from === at ? to : from]}
            {words.length > 0 && (
              <span className="facts"> Matched by words: {words.join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
      <Link href={columnPage[node.column]}>Open item</Link>
    </section>
  )
}

function Unlinked({ map, onGo }: Omit<MapProps, 'at'>) {
  const unlinked = unlinkedOf(map.nodes)
  if (unlinked.length === 0) return null
  return (
    <section className="section" aria-labelledby="unlinked">
      <h2 id="unlinked">Unlinked items</h2>
      <ShowAll
        items={unlinked}
        className="unlinked-list"
        render={({ id, text, unlinked: why, column }) => (
          <li key={id}>
            <a href={`#${elementId(id)}`} dir="auto" onClick={() => onGo(id)}>
              {text}
            </a>
            <span className="tiny">
              {columnName[column]}: {why}
            </span>
          </li>
        )}
      />
    </section>
  )
}
