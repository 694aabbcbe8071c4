import { Done } from '../ui/Done.tsx'
import { dayInWords } from '../ui/words.ts'
import { Markdown } from './Markdown.tsx'
import type { AskedPrompt } from './reflections.ts'

export type Kept = 'one' | 'both'

const doneWords: Record<Kept, string> = {
  one: 'Answer saved.',
  both: 'You also answered this in another tab. Both answers are kept.',
}

interface ThisTimeProps {
  now: NonNullable<AskedPrompt['now']>
  /** It was written just now, in this tab or in two. */
  kept: Kept | undefined
  onChange(): void
}

/** Today’s answer next to the last one. */
export function ThisTime({ now: { answer, last }, kept, onChange }: ThisTimeProps) {
  return (
    <>
      {kept && <Done>{doneWords[kept]}</Done>}
      <div className="two-times">
        <section>
          <h3>Today</h3>
          <Said {...answer} />
          <p className="row">
            <button type="button" className="plain" onClick={onChange}>
              {answer.notYet ? 'Write an answer' : 'Edit answer'}
            </button>
          </p>
        </section>
        {last ? (
          <section>
            <h3>{dayInWords(last.day)}</h3>
            <Said {...last} />
          </section>
        ) : (
          kept && <p className="muted">Next time you’ll see this answer next to the new one.</p>
        )}
      </div>
    </>
  )
}

/** The answer, or “I don’t know yet”. */
export function Said({ answer, notYet }: { answer: string; notYet: boolean }) {
  return notYet ? <p className="muted">I don’t know yet.</p> : <Markdown text={answer} />
}
