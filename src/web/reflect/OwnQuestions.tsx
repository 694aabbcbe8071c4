import { type FormEvent, useState } from 'react'
import type { PromptId } from '../../domain/base/id.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import type { AskedPrompt } from './reflections.ts'

/** The person’s own questions, besides the built-in ones. */
export function OwnQuestions({ prompts }: { prompts: readonly AskedPrompt[] }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [typed, setTyped] = useState('')
  async function add(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() === '') return
    if (await perform(() => commit('addPrompt', { text: typed }))) setTyped('')
  }
  return (
    <section className="section" aria-labelledby="own">
      <h2 id="own">Your own questions</h2>
      <ul className="reflect-lines">
        {prompts.map(({ id, text }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <button
              type="button"
              className="plain"
              disabled={busy}
              onClick={() => void perform(() => commit('removePrompt', { id: id as PromptId }))}
            >
              Remove question<span className="hidden">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="row own-question" onSubmit={(event) => void add(event)}>
        <input
          aria-label="New question"
          placeholder="What would I do if nobody reviewed my work?"
          dir="auto"
          maxLength={300}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" disabled={busy || typed.trim() === ''}>
          Add question
        </button>
      </form>
      <Problem text={problem} />
      <Unsaved when={typed !== ''} />
    </section>
  )
}
