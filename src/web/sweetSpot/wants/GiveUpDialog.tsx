import { useState } from 'react'
import type { Want } from '../../../domain/sweetSpot/wants.ts'
import { useRecord } from '../../record.tsx'
import { nameOf } from '../../topics/TopicPath.tsx'
import { CloseButton, Dialog } from '../../ui/Dialog.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'

interface GiveUpDialogProps {
  want: Want
  onClose(): void
}

/** Giving a want up keeps its history, unless one asks to forget it entirely. */
export function GiveUpDialog({ want, onClose }: GiveUpDialogProps) {
  const { tree, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [forget, setForget] = useState(false)
  const remove = async () => {
    if (await perform(() => run('removeWant', { want: want.id, revision: want.revision, forget })))
      onClose()
  }
  return (
    <Dialog title={`Remove ${nameOf(tree, want.topic)} from your wants?`} onClose={onClose}>
      <p>It no longer counts from today. Your history keeps it, so earlier figures stay correct.</p>
      <label className="check">
        <input
          type="checkbox"
          checked={forget}
          onChange={({ target }) => setForget(target.checked)}
        />
        Also delete it from my history
      </label>
      <div className="actions">
        <button type="button" className="main" disabled={busy} onClick={() => void remove()}>
          {forget ? 'Delete want' : 'Remove want'}
        </button>
        <CloseButton />
      </div>
      <Problem text={problem} />
    </Dialog>
  )
}
