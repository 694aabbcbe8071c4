import { type FormEvent, useState } from 'react'
import type { PacketContent } from '../../domain/packets/packets.ts'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useUnsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { EditSection } from './EditSection.tsx'

type Packet = Output<'showPacket'>

interface EditPacketProps {
  packet: Packet
  onDone(): void
}

/** Edits the text of a document. The log isn’t changed. */
export function EditPacket({ packet: shown, onDone }: EditPacketProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  // The revision one began from, whatever is read meanwhile.
  const [packet] = useState(shown)
  const [content, setContent] = useState(packet.content)
  const [names, setNames] = useState(false)
  const change = (fields: Partial<PacketContent>) => setContent({ ...content, ...fields })
  const isChanged = JSON.stringify(content) !== JSON.stringify(packet.content)
  const { leave, question } = useUnsaved(isChanged)
  async function save(event: FormEvent) {
    event.preventDefault()
    const { id, revision } = packet
    if (await perform(() => commit('changePacket', { id, revision, content, names }))) onDone()
  }
  return (
    <form className="edit-packet" onSubmit={(event) => void save(event)}>
      <div className="fields">
        <TextField label="Title" value={content.title} onChange={(title) => change({ title })} />
        <TextField label="Your name" value={content.name} onChange={(name) => change({ name })} />
        <TextField
          label="Your title"
          value={content.label}
          onChange={(label) => change({ label })}
        />
        <TextField
          label="Organisation"
          value={content.organisation}
          onChange={(organisation) => change({ organisation })}
        />
        <label className="field wide">
          Introduction
          <textarea
            dir="auto"
            maxLength={8000}
            value={content.intro}
            onChange={({ target }) => change({ intro: target.value })}
          />
        </label>
      </div>
      {content.sections.map((section, index) => (
        <EditSection
          // biome-ignore lint/suspicious/noArrayIndexKey: sections have no other name
          key={index}
          section={section}
          onChange={(next) =>
            change({
              sections: next
                ? content.sections.with(index, next)
                : content.sections.toSpliced(index, 1),
            })
          }
        />
      ))}
      {packet.audience === 'outside' && (
        <label className="check">
          <input
            type="checkbox"
            checked={names}
            onChange={({ target }) => setNames(target.checked)}
          />
          Show colleagues’ names to external readers
        </label>
      )}
      <Problem text={problem} />
      <div className="actions">
        <button type="submit" className="main" disabled={busy}>
          Save document
        </button>
        <button type="button" onClick={() => leave(onDone)}>
          Cancel
        </button>
      </div>
      {question}
    </form>
  )
}

interface TextFieldProps {
  label: string
  value: string
  onChange(value: string): void
}

function TextField({ label, value, onChange }: TextFieldProps) {
  return (
    <label className="field">
      {label}
      <input dir="auto" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}
