import { Link } from 'wouter'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { NeedsInViewNote } from '../../sweetSpot/needs/NeedsInViewNote.tsx'
import { TopicName } from '../../topics/TopicPath.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { counted } from '../../ui/words.ts'
import { EnergyRows, hasMean, type TopicEnergy } from './EnergyRows.tsx'
import './energy.css'

export type Energy = Output<'showEnergy'>

/** Which topics energise or drain the person, next to what is needed. */
export function EnergyPage() {
  const asked = useQuery('showEnergy', {})
  return (
    <Page title="Energy" className="energy-page">
      <Answered asked={asked}>{(energy) => <Picture energy={energy} />}</Answered>
    </Page>
  )
}

function Picture({ energy }: { energy: Energy }) {
  const { tooEarly, enough } = energy
  return (
    <>
      <p className="lede">{sentence(energy)}</p>
      {energy.felt === 0 && (
        <p className="actions">
          <Link className="btn main" href="/log">
            Open log
          </Link>
        </p>
      )}
      <NeedsInViewNote />
      <EnergyRows topics={energy.topics.filter(hasMean)} />
      <div className="energy-lists">
        <List title="Energising and needed" tone="of-both" topics={energy.givesAndNeeded}>
          Do more of this.
        </List>
        <List title="Energising, not needed" tone="of-want" topics={energy.givesOnly}>
          No current need. Set aside some hours for the joy of it.
        </List>
        <List title="Draining but needed" tone="of-need" topics={energy.takesAndNeeded}>
          Share it, get better at it, or schedule it well.
        </List>
        <List title="Draining, not needed" tone="" topics={energy.takesAndNot}>
          Stop doing this first.
        </List>
      </div>
      {tooEarly.length > 0 && (
        <section className="section" aria-labelledby="early">
          <h2 id="early">Too early to say</h2>
          <p className="muted">
            A topic needs {enough} rated entries. <Names topics={tooEarly} />
          </p>
        </section>
      )}
    </>
  )
}

function sentence({ felt, logged, topics }: Energy): string {
  if (felt === 0)
    return 'No energy ratings yet. Say in your log which entries gave or took energy. A topic appears after 3 rated entries.'
  const said = topics.filter(({ mean }) => mean !== null).length
  const entries = `${felt} of ${counted(logged, 'entry', 'entries')} from the last 12 months ${felt === 1 ? 'has' : 'have'} an energy rating`
  return said === 0
    ? `${entries}. No topic has enough ratings yet.`
    : `${entries}, enough for ${counted(said, 'topic')}. Only you can see this.`
}

interface ListProps {
  title: string
  tone: string
  topics: readonly TopicEnergy[]
  children: string
}

function List({ title, tone, topics, children }: ListProps) {
  const { tree } = useRecord()
  if (topics.length === 0) return null
  return (
    <section>
      <h2 className={tone}>{title}</h2>
      <p className="tiny">{children}</p>
      <ul>
        {topics.map(({ topic, felt }) => (
          <li key={topic}>
            <TopicName tree={tree} id={topic} />{' '}
            <span className="tiny">{counted(felt, 'entry', 'entries')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Names({ topics }: { topics: readonly TopicEnergy[] }) {
  const { tree } = useRecord()
  return topics.map(({ topic, felt }, index) => (
    <span key={topic}>
      {index > 0 && ', '}
      <TopicName tree={tree} id={topic} /> ({felt})
    </span>
  ))
}
