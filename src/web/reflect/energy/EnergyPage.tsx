import { Link } from 'wouter'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { TopicName } from '../../topics/TopicPath.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { capitalised, counted, inWords } from '../../ui/words.ts'
import { EnergyRows, hasMean, type TopicEnergy } from './EnergyRows.tsx'
import './energy.css'

export type Energy = Output<'showEnergy'>

/** What gives energy and what takes it, beside what is needed. */
export function EnergyPage() {
  const asked = useQuery('showEnergy', {})
  return (
    <Page
      title="Energy"
      className="energy-page"
      aside={
        <Link className="btn" href="/reflect">
          Back to Reflect
        </Link>
      }
    >
      <Answered asked={asked}>{(energy) => <Picture energy={energy} />}</Answered>
    </Page>
  )
}

function Picture({ energy }: { energy: Energy }) {
  const { tooEarly, enough } = energy
  return (
    <>
      <p className="lede">{sentence(energy)}</p>
      <EnergyRows topics={energy.topics.filter(hasMean)} />
      <div className="energy-lists">
        <List title="Gives, and is needed" tone="of-both" topics={energy.givesAndNeeded}>
          More of this does good on both sides.
        </List>
        <List title="Gives, for the joy of it" tone="of-want" topics={energy.givesOnly}>
          Nobody asks for it here; grant it some hours.
        </List>
        <List title="Takes, and is needed" tone="of-need" topics={energy.takesAndNeeded}>
          To share, to learn, or to do at a good hour.
        </List>
        <List title="Takes, and is not needed" tone="" topics={energy.takesAndNot}>
          The first to let go of.
        </List>
      </div>
      {tooEarly.length > 0 && (
        <section className="section" aria-labelledby="early">
          <h2 id="early">Too early to say</h2>
          <p className="muted">
            A word is said from {inWords(enough)} entries on. <Names topics={tooEarly} />
          </p>
        </section>
      )}
    </>
  )
}

function sentence({ felt, logged, topics }: Energy): string {
  if (felt === 0)
    return 'Nothing here yet. When you log something, say in one click whether it gave energy or took it; from three entries on, a kind of work shows up here.'
  const said = topics.filter(({ mean }) => mean !== null).length
  const entries = `${capitalised(counted(felt, 'entry', 'entries'))} of ${logged} in the last year ${felt === 1 ? 'says' : 'say'} how it felt`
  return said === 0
    ? `${entries}; for every kind of work it is too early yet.`
    : `${entries}, enough for ${counted(said, 'kind')} of work. It is how it felt to you, and only you see it.`
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
