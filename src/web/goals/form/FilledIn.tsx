import type { Day } from '../../../domain/base/day.ts'
import { dayInWords } from '../../ui/words.ts'
import type { Stated } from './filling.ts'
import type { Draft } from './goalDraft.ts'

interface FilledInProps {
  draft: Draft
  filled: readonly string[]
  /** What the words state; nothing until they are read. */
  stated: Stated | undefined
  onDue(due: Day): void
  onUndo(): void
}

/** What was filled in from the words, to undo, and which of several days is meant. */
export function FilledIn({ draft, filled, stated, onDue, onUndo }: FilledInProps) {
  const due = stated?.due
  const isOpen = due && (due.asks ? draft.due === null : filled.includes('due') && due.unsure)
  return (
    <div className="filled-in" role="status">
      {filled.length > 0 && (
        <p className="tiny row">
          <span>
            Filled in from your words: <b>{factsOf(draft, filled).join(' · ')}</b>
          </span>
          <button type="button" className="plain" aria-keyshortcuts="Alt+Z" onClick={onUndo}>
            Undo <kbd>Alt+Z</kbd>
          </button>
        </p>
      )}
      {isOpen && (
        <p className="tiny row">
          <span>{due.asks ? `Which day is “${due.words}”?` : due.unsure}</span>
          {[due.due, ...due.alternatives]
            .filter((each) => each !== draft.due)
            .toSorted()
            .map((each) => (
              <button key={each} type="button" onClick={() => onDue(each)}>
                {dayInWords(each)}
              </button>
            ))}
        </p>
      )}
    </div>
  )
}

function factsOf({ due, measure, confidence }: Draft, filled: readonly string[]): string[] {
  return filled.flatMap((name) => {
    if (name === 'due') return due ? [`due ${dayInWords(due)}`] : []
    if (name === 'confidence') return `confidence ${confidence} of 10`
    return measureFact(measure)
  })
}

function measureFact(measure: Draft['measure']): string[] {
  if (measure.kind === 'habit') return [`habit: ${measure.timesAWeek} × a week`]
  if (measure.kind !== 'number') return []
  if (measure.from === null) return [`target: ${`${measure.to} ${measure.unit}`.trim()}`]
  const unit = measure.unit && `${measure.unit}, `
  return [`measure: ${unit}${measure.from} → ${measure.to}`]
}
