import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { capitalised, counted } from '../ui/words.ts'
import { ShippedLadders } from './ShippedLadders.tsx'
import './ladders.css'

type Listed = Output<'listLadders'>

/** The ladders one can see: the organisation's, one's own, and those to begin with. */
export function LaddersPage() {
  const asked = useQuery('listLadders', {})
  return (
    <Page
      title="Ladders"
      aside={
        <Link className="btn main" href="/ladders/import">
          Bring in a ladder
        </Link>
      }
    >
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p className="lede">{sentence(answer.ladders)}</p>
            <Own ladders={answer.ladders} />
            <ShippedLadders shipped={answer.shipped} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function sentence(ladders: Listed['ladders']): string {
  const meaning = 'A ladder says, level by level, what a company expects.'
  if (ladders.length === 0)
    return `${meaning} There is none here yet: bring in the one your company has, in whatever shape it is written.`
  return `${meaning} ${capitalised(counted(ladders.length, 'ladder'))} ${ladders.length === 1 ? 'is' : 'are'} here.`
}

function Own({ ladders }: { ladders: Listed['ladders'] }) {
  const { record } = useRecord()
  return (
    <>
      <Group
        title={`Of ${record.organisation.name}`}
        ladders={ladders.filter(({ mine }) => !mine)}
      />
      <Group title="Your own" ladders={ladders.filter(({ mine }) => mine)} />
      {ladders.length > 0 && (
        <p className="actions">
          <Link className="btn" href="/readiness">
            What your log shows of them
          </Link>
          <Link className="btn" href="/titles">
            What your work is called elsewhere
          </Link>
        </p>
      )}
    </>
  )
}

function Group({ title, ladders }: { title: string } & Pick<Listed, 'ladders'>) {
  if (ladders.length === 0) return null
  return (
    <section className="section">
      <h2 dir="auto">{title}</h2>
      <ul className="ladder-list">
        {ladders.map(({ id, name, version }) => (
          <li key={id} className="ladder-line">
            <Link href={`/ladders/${id}`} dir="auto">
              {name}
            </Link>
            <span className="tiny">version {version}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
