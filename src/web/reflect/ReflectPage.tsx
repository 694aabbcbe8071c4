import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { capitalised, counted, inWords } from '../ui/words.ts'
import { Further } from './Further.tsx'
import { OwnQuestions } from './OwnQuestions.tsx'
import { PaceSection } from './PaceSection.tsx'
import { Progress } from './Progress.tsx'
import { Question } from './Question.tsx'
import type { AskedPrompt, Reflections } from './reflections.ts'
import './reflect.css'

/** One question on a page. Last time's answer opens once this time's is written. */
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
      Look back over the years
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
      <Further />
    </>
  )
}

function firstWaiting(prompts: readonly AskedPrompt[]): AskedPrompt {
  return prompts.find(({ state }) => state !== 'resting') ?? prompts[0]!
}

function sentence(prompts: readonly AskedPrompt[]): string {
  const waiting = prompts.filter(({ state }) => state !== 'resting').length
  const all = `${capitalised(counted(prompts.length, 'question'))}, one at a time.`
  if (waiting === 0)
    return `${all} None of them waits for you now. Nobody but you sees what you write.`
  const open = waiting === prompts.length ? 'all of them open' : `${inWords(waiting)} of them open`
  return `${all.slice(0, -1)}, ${open}. “I don’t know yet” is a full answer. Nobody but you sees what you write.`
}
