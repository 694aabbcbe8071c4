import { Done } from '../ui/Done.tsx'
import { dayInWords } from '../ui/words.ts'
import { Markdown } from './Markdown.tsx'
import type { AskedPrompt } from './reflections.ts'

interface ThisTimeProps {
  now: NonNullable<AskedPrompt['now']>
  /** Whether it was written just now. */
  kept: boolean
  onChange(): void
}

/** This time's answer, and beside it last time's. */
export function ThisTime({ now: { answer, last }, kept, onChange }: ThisTimeProps) {
  return (
    <>
      {kept && <Done>Kept, with its date.</Done>}
      <div className="two-times">
        <section>
          <h3>Today</h3>
          <Said {...answer} />
          <p className="row">
            <button type="button" className="plain" onClick={onChange}>
              {answer.notYet ? 'Write an answer' : 'Change it'}
            </button>
          </p>
        </section>
        {last ? (
          <section>
            <h3>{dayInWords(last.day)}</h3>
            <Said {...last} />
          </section>
        ) : (
          kept && <p className="muted">Next time, this stands here beside what you write then.</p>
        )}
      </div>
    </>
  )
}

/** What was said, or that it was not known yet. */
export function Said({ answer, notYet }: { answer: string; notYet: boolean }) {
  return notYet ? <p className="muted">I don’t know yet.</p> : <Markdown text={answer} />
}
