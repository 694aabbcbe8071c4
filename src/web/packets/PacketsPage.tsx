import { useState } from 'react'
import { Link } from 'wouter'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { dayInWords } from '../ui/words.ts'
import { MakePacket } from './MakePacket.tsx'
import { audienceName, kindName } from './names.ts'
import './packets.css'

/** Documents made from the record: to look back, to make a case, or to apply elsewhere. */
export function PacketsPage() {
  const asked = useQuery('listPackets', {})
  const [making, setMaking] = useState(false)
  return (
    <Page
      title="Packets"
      aside={
        <button type="button" className="main" onClick={() => setMaking(true)}>
          Make a packet
        </button>
      }
    >
      <p className="lede">
        A packet tells your log to somebody: a brag document, the case for a level, a CV. It is a
        snapshot of the day you make it; what you log later does not change it.
      </p>
      <Answered asked={asked}>
        {({ packets }) =>
          packets.length === 0 ? (
            <p className="muted">None yet. The first takes a minute: choose a period, and look.</p>
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
