import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

interface LadderActionsProps {
  shown: Output<'showLadder'>
  /** Left out for those who may only read, and for earlier versions. */
  onEdit: (() => void) | undefined
  mayRemove: boolean
}

/** What can be done with a ladder. */
export function LadderActions({ shown, onEdit, mayRemove }: LadderActionsProps) {
  const [removing, setRemoving] = useState(false)
  return (
    <div className="actions">
      {onEdit && (
        <button type="button" onClick={onEdit}>
          Edit
        </button>
      )}
      <Link className="btn" href={`/readiness?ladder=${shown.id}`}>
        What your log shows
      </Link>
      <Link className="btn" href={`/titles?ladder=${shown.id}`}>
        Compare titles
      </Link>
      <button type="button" onClick={() => download(shown)}>
        Download as JSON
      </button>
      {mayRemove && (
        <button type="button" className="plain danger" onClick={() => setRemoving(true)}>
          Remove …
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
  const all = versions.length === 1 ? '' : ` with all its ${versions.length} versions`
  return (
    <Dialog title={`Remove ${name}?`} onClose={onClose}>
      <p>
        The ladder goes for good{all}, and so does what was said about which entries show its
        expectations. The entries stay, and packets keep what they were written against.
      </p>
      <Problem text={problem} />
      <div className="actions">
        <button type="button" className="danger" disabled={busy} onClick={() => void remove()}>
          Remove it
        </button>
        <button type="button" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  )
}
