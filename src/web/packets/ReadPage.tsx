import { Link, useParams } from 'wouter'
import type { PacketId } from '../../domain/base/id.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { dayInWords } from '../ui/words.ts'
import { PacketText } from './PacketText.tsx'
import './packets.css'

/** A document on its own page, to present or to print. */
export function ReadPage() {
  const { id } = useParams<{ id: string }>()
  const asked = useQuery('showPacket', { id: id as PacketId })
  return (
    <Page
      title="Reading view"
      className="read"
      aside={
        <Link className="btn" href={`/packets/${id}`}>
          Back to document
        </Link>
      }
    >
      <Answered asked={asked}>
        {(packet) => (
          <>
            <PacketText packet={packet} />
            <p className="tiny">As of {dayInWords(packet.madeOn)}.</p>
          </>
        )}
      </Answered>
    </Page>
  )
}
