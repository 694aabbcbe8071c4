import { useState } from 'react'
import { Link } from 'wouter'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { dayInWords } from '../ui/words.ts'
import { MakePacket } from './MakePacket.tsx'
import { audienceName, kindName } from './names.ts'
import './packets.css'

/** Documents made from the log: brag documents, promotion cases and CVs. */
export function PacketsPage() {
  const asked = useQuery('listPackets', {})
  const [making, setMaking] = useState(false)
  return (
    <Page
      title="Documents"
      aside={
        <button type="button" className="main" onClick={() => setMaking(true)}>
          Create document
        </button>
      }
    >
      <p className="lede">
        Turn your log into a brag document, a promotion case or a CV. A document is a snapshot.
        Later entries don’t change it.
      </p>
      <Answered asked={asked}>
        {({ packets }) =>
          packets.length === 0 ? (
            <p className="muted">No documents yet.</p>
          ) : (
            <ul className="packet-list">
              {packets.map(({ id, kind, audience, title, madeOn }) => (
                <li key={id}>
                  <Link href={`/packets/${id}`} dir="auto">
                    {title}
                  </Link>
                  <span className="tiny">
                    {kindName[kind]} · {audienceName[audience]} · {dayInWords(madeOn)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {making && <MakePacket onClose={() => setMaking(false)} />}
    </Page>
  )
}
