import { type FormEvent, type KeyboardEvent, useId } from 'react'
import { useRecord } from '../record.tsx'
import { unlessComposing } from '../ui/composing.ts'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import type { AskedPrompt } from './reflections.ts'
import { type Keeping, useDraft } from './useDraft.ts'

interface WriteAnswerProps {
  prompt: AskedPrompt
  /** `isBoth` when another tab answered meanwhile, and both answers are kept. */
  onKept(isBoth: boolean): void
}

/** The form for an answer. The draft is saved as it is typed. */
export function WriteAnswer({ prompt, onKept }: WriteAnswerProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const id = useId()
  const { id: name, draft: kept, now } = prompt
  const draft = useDraft(name, kept === '' ? (now?.answer.answer ?? '') : kept)
  const isEmpty = draft.text.trim() === ''
  async function answer(answer: string) {
    let isBoth = false
    const worked = await perform(async () => {
      await draft.settle()
      const kept = await commit('answerReflection', {
        ...{ prompt: name, answer, notYet: answer === '' },
        before: now?.answer.answer ?? '',
      })
      isBoth = kept.answer.answer !== answer.trim()
    })
    if (!worked) return draft.again()
    if (answer !== '') draft.finish()
    onKept(isBoth)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isEmpty && !busy) void answer(draft.text)
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  return (
    <form onSubmit={submit}>
      <textarea
        dir="auto"
        aria-labelledby="question"
        aria-describedby={id}
        maxLength={50_000}
        value={draft.text}
        onChange={({ target }) => draft.write(target.value)}
        onKeyDown={unlessComposing(press)}
      />
      <p id={id} className="tiny keeping" role="status">
        {words[draft.keeping]}
      </p>
      <Problem text={problem ?? draft.refused} />
      <div className="actions">
        <button type="submit" className="main" disabled={busy || isEmpty}>
          Save answer
        </button>
        <button type="button" disabled={busy} onClick={() => void answer('')}>
          I don’t know yet
        </button>
      </div>
    </form>
  )
}

const words: Record<Keeping, string> = {
  empty: 'Markdown works. Your draft is saved as you type.',
  keeping: 'Saving…',
  kept: 'Draft saved.',
  both: 'This draft was also changed in another tab. Both versions are here.',
  waiting: 'Can’t reach Fairwind. Your draft is saved in this browser and will be sent later.',
}
