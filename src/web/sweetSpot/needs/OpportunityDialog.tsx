import { type FormEvent, useState } from 'react'
import type { Day } from '../../../domain/base/day.ts'
import type { Scope } from '../../../domain/base/scope.ts'
import type { Opportunity } from '../../../domain/sweetSpot/opportunities.ts'
import type { TopicId } from '../../../domain/topics/topics.ts'
import { useRecord } from '../../record.tsx'
import { ChosenTopics } from '../../topics/ChosenTopics.tsx'
import { CloseButton, Dialog } from '../../ui/Dialog.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { OpportunityFields } from './OpportunityFields.tsx'

interface OpportunityDialogProps {
  /** Left out for a new one. */
  opportunity: Opportunity | undefined
  onClose(): void
}

/** Offers a piece of work, changes it, or removes it. */
export function OpportunityDialog({ opportunity, onClose }: OpportunityDialogProps) {
  const { run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [topics, setTopics] = useState<TopicId[]>(opportunity?.topics ?? [])
  const known = opportunity && { id: opportunity.id, revision: opportunity.revision }
  const close = async (work: () => Promise<unknown>) => {
    if (await perform(work)) onClose()
  }
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = { topics, ...fieldsIn(new FormData(event.currentTarget)) }
    void close(() =>
      known ? run('changeOpportunity', { ...known, ...fields }) : run('addOpportunity', fields),
    )
  }
  return (
    <Dialog title={opportunity?.title ?? 'Add opportunity'} onClose={onClose}>
      <ChosenTopics label="Topics" most={12} topics={topics} onChange={setTopics} />
      <form onSubmit={save}>
        <OpportunityFields opportunity={opportunity} />
        <Problem text={problem} />
        <div className="actions">
          <button type="submit" className="main" disabled={busy || topics.length === 0}>
            {known ? 'Save opportunity' : 'Add opportunity'}
          </button>
          <CloseButton />
          {known && (
            <button
              type="button"
              className="plain danger"
              disabled={busy}
              onClick={() => void close(() => run('removeOpportunity', known))}
            >
              Delete opportunity
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function fieldsIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    title: text('title'),
    about: text('about'),
    team: text('team'),
    scope: text('scope') as Scope,
    status: text('status') as Opportunity['status'],
    starts: (text('starts') || null) as Day | null,
    ends: (text('ends') || null) as Day | null,
  }
}
