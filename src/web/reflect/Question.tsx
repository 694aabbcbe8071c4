import { useEffect, useRef, useState } from 'react'
import { dayInWords } from '../ui/words.ts'
import type { AskedPrompt } from './reflections.ts'
import { type Kept, ThisTime } from './ThisTime.tsx'
import { WriteAnswer } from './WriteAnswer.tsx'

interface QuestionProps {
  prompt: AskedPrompt
  /** Whether the person came from another question. */
  focus: boolean
}

/** A question with the draft, or with today’s answer. */
export function Question({ prompt, focus }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [editing, setEditing] = useState(false)
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  const { now } = prompt
  return (
    <section className="question" aria-labelledby="question">
      <h2 id="question" ref={heading} tabIndex={-1} dir="auto">
        {prompt.text}
      </h2>
      {now && !editing ? (
        <ThisTime now={now} kept={kept} onChange={() => setEditing(true)} />
      ) : (
        <>
          {!now && <p className="tiny">{whenInWords(prompt)}</p>}
          <WriteAnswer
            prompt={prompt}
            onKept={(isBoth) => {
              setEditing(false)
              setKept(isBoth ? 'both' : 'one')
            }}
          />
        </>
      )}
    </section>
  )
}

/** When it was answered, never the answer itself. */
function whenInWords({ answeredOn, notYet, againOn, state }: AskedPrompt): string {
  if (answeredOn === null) return 'First time you see this question.'
  const day = dayInWords(answeredOn)
  const said = notYet ? `On ${day} you answered “I don’t know yet”.` : `Last answered ${day}.`
  const opens = 'You’ll see that answer after you save a new one.'
  if (state === 'due') return notYet ? said : `${said} ${opens}`
  const again = againOn ? `Next due ${dayInWords(againOn)}.` : ''
  return [said, again, 'You can answer now.', notYet ? '' : opens].filter(Boolean).join(' ')
}
