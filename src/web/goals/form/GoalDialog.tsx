import { type FormEvent, useState } from 'react'
import type { GoalId } from '../../../domain/base/id.ts'
import { useRecord } from '../../record.tsx'
import { ChosenTopics } from '../../topics/ChosenTopics.tsx'
import { CloseButton, Dialog } from '../../ui/Dialog.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { SureButton } from '../../ui/SureButton.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import type { GoalStart } from '../goalStart.ts'
import type { GoalLine, Goals } from '../goalWords.ts'
import { FilledIn } from './FilledIn.tsx'
import { GoalFindings } from './GoalFindings.tsx'
import { GoalHistory } from './GoalHistory.tsx'
import { GoalPlan } from './GoalPlan.tsx'
import { type Draft, draftOf, fieldsToSave } from './goalDraft.ts'
import { IfThenFields } from './IfThenFields.tsx'
import { MeasureFields } from './MeasureFields.tsx'
import { useFilling } from './useFilling.ts'
import { useFindings } from './useFindings.ts'
import { WhenAndWhy } from './WhenAndWhy.tsx'

interface GoalDialogProps {
  goals: Goals
  /** Left out for a new one. */
  goal: GoalLine | undefined
  term: Draft['term']
  serves: GoalId | null
  /** What the page that led here knows of a new one. */
  start?: GoalStart | undefined
  onClose(): void
}

/** Sets a goal or changes it: its words are looked at as they are typed, and so is the room for it. */
export function GoalDialog({ goals, goal, term, serves, start, onClose }: GoalDialogProps) {
  const { commit } = useRecord()
  const { busy, problem, conflict, perform } = useCommand()
  const [draft, setDraft] = useState(() => draftOf(goal, term, serves, start))
  const [because, setBecause] = useState('')
  const change = (fields: Partial<Draft>) => setDraft((now) => ({ ...now, ...fields }))
  const read = useFindings(draft)
  const { filled, undo, toSave } = useFilling(draft, read, change)
  const close = async (work: () => Promise<unknown>) => {
    if (await perform(work)) onClose()
  }
  function save(event: FormEvent) {
    event.preventDefault()
    const { term: _, ...fields } = draft
    const known = goal && { id: goal.id, revision: goal.revision, because }
    void close(() =>
      known
        ? commit('changeGoal', { ...fieldsToSave(fields), ...known })
        : commit('addGoal', fieldsToSave(toSave())),
    )
  }
  return (
    <Dialog title={titleOf(goal, draft.term)} onClose={onClose}>
      <form className="dialog-form" onSubmit={save}>
        <div className="dialog-body">
          <label className="field">
            {draft.term === 'long'
              ? 'What do you want to achieve?'
              : 'What do you want to get done?'}
            <textarea
              dir="auto"
              required
              rows={2}
              maxLength={300}
              value={draft.text}
              onChange={({ target }) => change({ text: target.value })}
            />
          </label>
          <FilledIn
            {...{ draft, filled }}
            stated={read?.text === draft.text ? read.stated : undefined}
            onDue={(due) => change({ due })}
            onUndo={undo}
          />
          {read && <GoalFindings read={read} />}
          <WhenAndWhy draft={draft} goals={goals} self={goal?.id} onChange={change} />
          <MeasureFields measure={draft.measure} onChange={(measure) => change({ measure })} />
          {draft.term === 'short' && <GoalPlan draft={draft} self={goal?.id} />}
          <ChosenTopics
            label="Topics"
            most={12}
            topics={draft.topics}
            onChange={(topics) => change({ topics })}
          />
          <IfThenFields plans={draft.ifThen} onChange={(ifThen) => change({ ifThen })} />
          {goal && (
            <label className="field">
              Why are you changing it?
              <input
                dir="auto"
                maxLength={500}
                value={because}
                onChange={({ target }) => setBecause(target.value)}
              />
            </label>
          )}
          {goal && <GoalHistory id={goal.id} />}
        </div>
        <div className="actions">
          <Problem text={problem} />
          {conflict && <p className="tiny">Copy your text, cancel, then edit the new version.</p>}
          <button type="submit" className="main" disabled={busy}>
            {goal ? 'Save goal' : 'Add goal'}
          </button>
          <CloseButton />
          {goal && (
            <SureButton
              busy={busy}
              sure="Delete goal and its history"
              onSure={() => void close(() => commit('removeGoal', { id: goal.id }))}
            >
              Delete goal…
            </SureButton>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function titleOf(goal: GoalLine | undefined, term: Draft['term']): string {
  if (goal) return 'Edit goal'
  return term === 'long' ? 'Add long-term goal' : 'Add goal'
}
