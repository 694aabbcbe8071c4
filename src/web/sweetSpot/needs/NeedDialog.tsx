import { type FormEvent, useState } from 'react'
import type { Day } from '../../../domain/base/day.ts'
import type { Need } from '../../../domain/sweetSpot/needs.ts'
import type { Priority } from '../../../domain/sweetSpot/priority.ts'
import type { TopicId } from '../../../domain/topics/topics.ts'
import { useRecord } from '../../record.tsx'
import { ChosenTopics } from '../../topics/ChosenTopics.tsx'
import { nameOf } from '../../topics/TopicPath.tsx'
import { CloseButton, Dialog } from '../../ui/Dialog.tsx'
import { PeriodFields } from '../../ui/PeriodFields.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { PriorityOptions } from './PriorityOptions.tsx'

interface NeedDialogProps {
  /** Left out for a new one. */
  need: Need | undefined
  onClose(): void
}

/** Declares a need, changes it, or withdraws it. */
export function NeedDialog({ need, onClose }: NeedDialogProps) {
  const { tree, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [topics, setTopics] = useState<TopicId[]>(need ? [need.topic] : [])
  const close = async (work: () => Promise<unknown>) => {
    if (await perform(work)) onClose()
  }
  const addTopic = (name: string) =>
    void perform(async () => setTopics([(await run('addTopic', { name })).id]))
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = fieldsIn(new FormData(event.currentTarget))
    void close(() =>
      need
        ? run('changeNeed', { id: need.id, revision: need.revision, ...fields })
        : run('addNeed', { topic: topics[0] ?? '', ...fields }),
    )
  }
  return (
    <Dialog title={need ? nameOf(tree, need.topic) : 'Add need'} onClose={onClose}>
      {!need && (
        <ChosenTopics
          label="What is needed?"
          most={1}
          topics={topics}
          onChange={setTopics}
          onAdd={addTopic}
        />
      )}
      <form onSubmit={save}>
        <NeedFields need={need} />
        <Problem text={problem} />
        <div className="actions">
          <button type="submit" className="main" disabled={busy || topics.length === 0}>
            {need ? 'Save need' : 'Add need'}
          </button>
          <CloseButton />
          {need && (
            <button
              type="button"
              className="plain danger"
              disabled={busy}
              onClick={() =>
                void close(() => run('removeNeed', { id: need.id, revision: need.revision }))
              }
            >
              Delete need
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function NeedFields({ need }: { need: Need | undefined }) {
  return (
    <div className="fields">
      <label>
        Priority
        <select name="priority" defaultValue={need?.priority ?? 'medium'}>
          <PriorityOptions />
        </select>
      </label>
      <label>
        Team
        <input
          name="team"
          dir="auto"
          maxLength={80}
          placeholder="Whole organisation"
          defaultValue={need?.team}
        />
      </label>
      <label>
        Owner
        <input name="owner" dir="auto" maxLength={120} defaultValue={need?.owner} />
      </label>
      <PeriodFields starts={need?.starts} ends={need?.ends} />
      <label className="wide">
        Why is it needed?
        <textarea name="why" dir="auto" maxLength={2000} defaultValue={need?.why} />
      </label>
    </div>
  )
}

function fieldsIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    priority: text('priority') as Priority,
    team: text('team'),
    owner: text('owner'),
    why: text('why'),
    starts: (text('starts') || null) as Day | null,
    ends: (text('ends') || null) as Day | null,
  }
}
