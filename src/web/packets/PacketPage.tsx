import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { PacketId } from '../../domain/base/id.ts'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { Problem } from '../ui/Problem.tsx'
import { SureButton } from '../ui/SureButton.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import { dayInWords } from '../ui/words.ts'
import { EditPacket } from './EditPacket.tsx'
import { audienceName, kindName } from './names.ts'
import { PacketText } from './PacketText.tsx'
import './packets.css'

type Packet = Output<'showPacket'>

/** One document: to read, edit and download. */
export function PacketPage() {
  const { id } = useParams<{ id: string }>()
  const asked = useQuery('showPacket', { id: id as PacketId })
  return (
    <Page
      title="Document"
      aside={
        <Link className="btn" href="/packets">
          All documents
        </Link>
      }
    >
      <Answered asked={asked}>{(packet) => <Shown key={packet.id} packet={packet} />}</Answered>
    </Page>
  )
}

function Shown({ packet }: { packet: Packet }) {
  const [editing, setEditing] = useState(false)
  const { kind, audience, madeOn, content } = packet
  return (
    <>
      <p className="lede">
        {heading(kindName[kind])} {audienceName[audience]}, {dayInWords(madeOn)}
        {content.ladder && `, based on ${content.ladder.name}, version ${content.ladder.version}`}.
      </p>
      <div className="row packet-actions">
        <Downloads packet={packet} />
        {!editing && (
          <button type="button" onClick={() => setEditing(true)}>
            Edit document
          </button>
        )}
        <Link className="btn" href={`/packets/${packet.id}/read`}>
          Reading view
        </Link>
        <Remove packet={packet} />
      </div>
      {editing ? (
        <EditPacket packet={packet} onDone={() => setEditing(false)} />
      ) : (
        <PacketText packet={packet} />
      )}
    </>
  )
}

const endings = [
  ['pdf', 'Download PDF'],
  ['docx', 'Download Word'],
  ['md', 'Download Markdown'],
  ['json', 'Download JSON Resume'],
] as const

function Downloads({ packet }: { packet: Packet }) {
  const { base } = useRecord()
  return endings.map(([ending, name]) => (
    <a key={ending} className="btn" href={`${base}/documents/${packet.id}.${ending}`} download>
      {name}
    </a>
  ))
}

function Remove({ packet }: { packet: Packet }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [, go] = useLocation()
  const remove = () =>
    perform(async () => {
      go('/packets')
      await commit('removePacket', { id: packet.id })
    })
  return (
    <>
      <SureButton busy={busy} sure="Delete document" onSure={() => void remove()}>
        Delete document…
      </SureButton>
      <Problem text={problem} />
    </>
  )
}

function heading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
