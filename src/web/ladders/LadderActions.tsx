import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

interface LadderActionsProps {
  shown: Output<'showLadder'>
  /** Left out for those who may only read, and for earlier versions. */
  onEdit: (() => void) | undefined
  mayRemove: boolean
}

/** The actions for a ladder. */
export function LadderActions({ shown, onEdit, mayRemove }: LadderActionsProps) {
  const [removing, setRemoving] = useState(false)
  return (
    <div className="actions">
      {onEdit && (
        <button type="button" onClick={onEdit}>
          Edit ladder
        </button>
      )}
      <Link className="btn" href={`/readiness?ladder=${shown.id}`}>
        Open readiness
      </Link>
      <Link className="btn" href={`/titles?ladder=${shown.id}`}>
        Title at other companies
      </Link>
      <button type="button" onClick={() => download(shown)}>
        Download as JSON
      </button>
      {mayRemove && (
        <button type="button" className="plain danger" onClick={() => setRemoving(true)}>
          Delete ladder…
        </button>
      )}
      {removing && <RemoveDialog shown={shown} onClose={() => setRemoving(false)} />}
    </div>
  )
}

function download({ ladder, name }: Output<'showLadder'>): void {
  const file = new Blob([`${JSON.stringify(ladder, null, 2)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}

interface RemoveDialogProps {
  shown: Output<'showLadder'>
  onClose(): void
}

function RemoveDialog({ shown: { id, name, versions }, onClose }: RemoveDialogProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [, navigate] = useLocation()
  const remove = () =>
    perform(async () => {
      await commit('removeLadder', { id })
      navigate('/ladders')
    })
  const all = versions.length === 1 ? '' : ` with its ${versions.length} versions`
  return (
    <Dialog title={`Delete ${name}?`} onClose={onClose}>
      <p>
        This permanently deletes the ladder{all} and the links between entries and its expectations.
        Entries and documents are kept.
      </p>
      <Problem text={problem} />
      <div className="actions">
        <button type="button" className="danger" disabled={busy} onClick={() => void remove()}>
          Delete ladder
        </button>
        <CloseButton />
      </div>
    </Dialog>
  )
}
