import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { counted } from '../ui/words.ts'
import { OwnQuestions } from './OwnQuestions.tsx'
import { PaceSection } from './PaceSection.tsx'
import { Progress } from './Progress.tsx'
import { Question } from './Question.tsx'
import type { AskedPrompt, Reflections } from './reflections.ts'
import './reflect.css'

/** One question at a time. The last answer is shown once the new one is saved. */
export function ReflectPage() {
  const asked = useQuery('showReflections', {})
  return (
    <Page title="Reflect" className="reflect" aside={<LookBack />}>
      <Answered asked={asked}>{(answer) => <Questions shown={answer} />}</Answered>
    </Page>
  )
}

function LookBack() {
  return (
    <Link className="btn" href="/reflect/years">
      Past answers
    </Link>
  )
}

function Questions({ shown }: { shown: Reflections }) {
  const { prompts, pace } = shown
  const { prompt: named } = useParams<{ prompt?: string }>()
  // Kept, so that an answer does not turn the page.
  const [first] = useState(() => firstWaiting(prompts).id)
  const prompt = prompts.find(({ id }) => id === (named ?? first)) ?? prompts[0]!
  const [start] = useState(prompt.id)
  return (
    <>
      <p className="lede">{sentence(prompts)}</p>
      <Question key={prompt.id} prompt={prompt} focus={prompt.id !== start} />
      <Progress prompts={prompts} here={prompt} />
      <PaceSection pace={pace} />
      <OwnQuestions prompts={prompts.filter(({ mine }) => mine)} />
    </>
  )
}

function firstWaiting(prompts: readonly AskedPrompt[]): AskedPrompt {
  return prompts.find(({ state }) => state !== 'resting') ?? prompts[0]!
}

function sentence(prompts: readonly AskedPrompt[]): string {
  const waiting = prompts.filter(({ state }) => state !== 'resting').length
  const all = counted(prompts.length, 'question')
  if (waiting === 0) return `${all}, none open. Only you can see your answers.`
  const open = waiting === prompts.length ? 'all' : waiting
  return `${all}, ${open} open. “I don’t know yet” is a valid answer. Only you can see your answers.`
}
