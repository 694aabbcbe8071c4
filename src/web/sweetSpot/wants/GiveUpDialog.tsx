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
    <Dialog title={`Give up ${nameOf(tree, want.topic)}?`} onClose={onClose}>
      <p>
        It leaves your picture today. That you wanted it stays in your history, so that earlier
        figures stay true.
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={forget}
          onChange={({ target }) => setForget(target.checked)}
        />
        Forget it entirely, as if you had never named it
      </label>
      <div className="actions">
        <button type="button" className="main" disabled={busy} onClick={() => void remove()}>
          {forget ? 'Forget it' : 'Give it up'}
        </button>
        <CloseButton>Keep it</CloseButton>
      </div>
      <Problem text={problem} />
    </Dialog>
  )
}
