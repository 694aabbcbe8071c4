import { useEffect, useRef, useState } from 'react'
import { dayInWords } from '../ui/words.ts'
import type { AskedPrompt } from './reflections.ts'
import { type Kept, ThisTime } from './ThisTime.tsx'
import { WriteAnswer } from './WriteAnswer.tsx'

interface QuestionProps {
  prompt: AskedPrompt
  /** Whether one comes from another question. */
  focus: boolean
}

/** A question with what is being written, or what was written this time. */
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

/** When it was answered, never what was said. */
function whenInWords({ answeredOn, notYet, againOn, state }: AskedPrompt): string {
  if (answeredOn === null) return 'Asked for the first time.'
  const day = dayInWords(answeredOn)
  const said = notYet ? `On ${day} you said you don’t know yet.` : `You answered this on ${day}.`
  const opens = 'What you said opens once you have written.'
  if (state === 'due') return notYet ? said : `${said} ${opens}`
  const again = againOn
    ? `It comes up again on ${dayInWords(againOn)}`
    : 'It does not come up again'
  return `${said} ${again}; write now if you like. ${notYet ? '' : opens}`.trim()
}
