import { Link } from 'wouter'
import type { AskedPrompt } from './reflections.ts'

interface ProgressProps {
  prompts: readonly AskedPrompt[]
  here: AskedPrompt
}

/** Navigation between questions: previous, next, and a dot for each. */
export function Progress({ prompts, here }: ProgressProps) {
  const at = prompts.indexOf(here)
  const before = prompts[at - 1]
  const after = prompts[at + 1]
  return (
    <nav className="question-way" aria-label="Questions">
      {before ? (
        <Link className="btn" href={`/reflect/${before.id}`}>
          Previous
        </Link>
      ) : (
        <span />
      )}
      <ol>
        {prompts.map((prompt, index) => (
          <li key={prompt.id}>
            <Link
              href={`/reflect/${prompt.id}`}
              className={prompt.state === 'resting' ? 'answered' : ''}
              aria-current={prompt === here ? 'step' : undefined}
            >
              <span className="hidden">
                {index + 1}: {prompt.text}
                {prompt.state === 'resting' ? ' (answered)' : ''}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {after ? (
        <Link className="btn" href={`/reflect/${after.id}`}>
          Next
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
