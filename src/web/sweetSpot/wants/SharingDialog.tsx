import { useCallback, useEffect, useState } from 'react'
import type { Want } from '../../../domain/sweetSpot/wants.ts'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { nameOf } from '../../topics/TopicPath.tsx'
import { CloseButton, Dialog } from '../../ui/Dialog.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { ViewerSearch, type Viewer as Whom } from './ViewerSearch.tsx'

type Viewers = Output<'whoCanSee'>

interface SharingDialogProps {
  want: Want
  onClose(): void
}

/** Answers who can see one want, and lets its owner show it to somebody or take it back. */
export function SharingDialog({ want, onClose }: SharingDialogProps) {
  const { tree, record, ask } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [viewers, setViewers] = useState<Viewers>()
  const look = useCallback(
    async () => setViewers(await ask('whoCanSee', { want: want.id })),
    [ask, want.id],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once, and after each change
  useEffect(() => void perform(look), [look])
  const show = (whom: Whom) =>
    void perform(() => ask('shareWant', { want: want.id, ...whom }).then(look))
  const takeBack = (whom: Whom) =>
    void perform(() => ask('unshareWant', { want: want.id, ...whom }).then(look))
  const others = viewers?.persons.filter(({ handle }) => handle !== record.person.handle) ?? []
  const teams = viewers?.teams ?? []
  return (
    <Dialog title={`Who can see ${nameOf(tree, want.topic)}?`} onClose={onClose}>
      <p>
        {viewers === undefined && 'Loading…'}
        {viewers && others.length + teams.length === 0 && 'Only you. No administrator, no lead.'}
        {others.length + teams.length > 0 && 'You, and those below:'}
      </p>
      <ul className="viewers">
        {others.map(({ handle, name }) => (
          <Seen key={handle} name={name} onRemove={() => takeBack({ person: handle })} />
        ))}
        {teams.map(({ id, name }) => (
          <Seen key={id} name={`Team ${name}`} onRemove={() => takeBack({ team: id })} />
        ))}
      </ul>
      <ViewerSearch
        taken={new Set([...others.map(({ handle }) => handle), ...teams.map(({ id }) => id)])}
        onPick={show}
      />
      <Problem text={problem} />
      <div className="actions">
        <CloseButton disabled={busy}>Done</CloseButton>
      </div>
    </Dialog>
  )
}

function Seen({ name, onRemove }: { name: string; onRemove(): void }) {
  return (
    <li className="row spread">
      <span dir="auto">{name}</span>
      <button type="button" className="plain" onClick={onRemove}>
        Stop sharing<span className="hidden"> with {name}</span>
      </button>
    </li>
  )
}
