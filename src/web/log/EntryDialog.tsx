import { type FormEvent, useState } from 'react'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { SureButton } from '../ui/SureButton.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import { Attachments } from './Attachments.tsx'
import { ConfidentialFields } from './ConfidentialFields.tsx'
import { EarlierStates } from './EarlierStates.tsx'
import { EntryChips } from './EntryChips.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import { linesOf, linksIn } from './links.ts'
import { NameList } from './NameList.tsx'

type Shown = Output<'showEvidence'>

interface EntryDialogProps {
  id: EvidenceId
  onClose(): void
}

/** One entry whole: to read, to put right, to add to, or to delete. */
export function EntryDialog({ id, onClose }: EntryDialogProps) {
  const asked = useQuery('showEvidence', { id })
  return (
    <Dialog title="Edit entry" onClose={onClose}>
      <Answered asked={asked}>
        {(shown) => (
          <>
            <EntryForm key={shown.entry.revision} entry={shown.entry} onClose={onClose} />
            <Attachments id={id} attachments={shown.attachments} />
            <EarlierStates earlier={shown.earlier} />
            <Provenance entry={shown.entry} />
          </>
        )}
      </Answered>
    </Dialog>
  )
}

interface EntryFormProps {
  entry: Shown['entry']
  onClose(): void
}

function EntryForm({ entry, onClose }: EntryFormProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [draft, setDraft] = useState(entry)
  const [links, setLinks] = useState(linesOf(entry.links))
  const change = (fields: Partial<typeof entry>) => setDraft({ ...draft, ...fields })
  const close = async (work: () => Promise<unknown>) => {
    if (await perform(work)) onClose()
  }
  function save(event: FormEvent) {
    event.preventDefault()
    const { personId: _, source: __, ...fields } = draft
    void close(() => commit('changeEvidence', { ...fields, links: linksIn(links) }))
  }
  return (
    <form onSubmit={save} className="entry-form">
      <label className="field">
        What did you get done?
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the dialog is open already when its form arrives
          autoFocus
          dir="auto"
          required
          maxLength={2000}
          value={draft.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <EntryChips chips={draft} onChange={change} />
      <NameList
        label="Who knows about this work"
        names={draft.seenBy}
        onChange={(seenBy) => change({ seenBy })}
      />
      <label className="field">
        Details (Markdown)
        <textarea
          dir="auto"
          maxLength={50_000}
          value={draft.details}
          onChange={({ target }) => change({ details: target.value })}
        />
      </label>
      <label className="field">
        Links, one per line
        <textarea
          className="links"
          spellCheck={false}
          placeholder="https://example.com Title"
          value={links}
          onChange={({ target }) => setLinks(target.value)}
        />
      </label>
      <EntryLinks links={linksIn(links)} text={`${draft.text} ${draft.details}`} />
      <ConfidentialFields
        confidential={draft.confidential}
        neutral={draft.neutral}
        onChange={change}
      />
      <Problem text={problem} />
      <div className="actions">
        <button type="submit" className="main" disabled={busy}>
          Save entry
        </button>
        <CloseButton />
        <SureButton
          busy={busy}
          sure="Delete entry and its history"
          onSure={() => void close(() => commit('removeEvidence', { ids: [entry.id] }))}
        >
          Delete entry…
        </SureButton>
      </div>
    </form>
  )
}

function Provenance({ entry }: { entry: Shown['entry'] }) {
  const { kind, place } = entry.source
  if (kind === 'typed') return null
  return <p className="tiny">Imported from {place}.</p>
}
