import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { counted } from '../ui/words.ts'
import { ShippedLadders } from './ShippedLadders.tsx'
import './ladders.css'

type Listed = Output<'listLadders'>

/** The organisation's ladders, the person's own, and the ready-made ones. */
export function LaddersPage() {
  const asked = useQuery('listLadders', {})
  return (
    <Page
      title="Ladders"
      aside={
        <Link className="btn main" href="/ladders/import">
          Import ladder
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
  const meaning = 'A ladder describes what a company expects at each level.'
  if (ladders.length === 0)
    return `${meaning} No ladders yet. Import your company’s ladder in any format.`
  return `${counted(ladders.length, 'ladder')}. ${meaning}`
}

function Own({ ladders }: { ladders: Listed['ladders'] }) {
  const { record } = useRecord()
  return (
    <>
      <Group
        title={`${record.organisation.name}’s ladders`}
        ladders={ladders.filter(({ mine }) => !mine)}
      />
      <Group title="Your ladders" ladders={ladders.filter(({ mine }) => mine)} />
      {ladders.length > 0 && (
        <p className="actions">
          <Link className="btn" href="/readiness">
            Open readiness
          </Link>
          <Link className="btn" href="/titles">
            Title at other companies
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
