import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import { counted, dayInWords } from '../ui/words.ts'
import { Said } from './ThisTime.tsx'
import './reflect.css'

type Asked = Output<'lookBack'>['questions'][number]
type Answer = Asked['answers'][number]

/** Each question with its answers year by year. */
export function YearsPage() {
  const asked = useQuery('lookBack', {})
  return (
    <Page
      title="Past answers"
      className="reflect"
      aside={
        <Link className="btn" href="/reflect">
          Back to questions
        </Link>
      }
    >
      <Answered asked={asked}>
        {({ questions }) => (
          <>
            <p className="lede">{sentence(questions)}</p>
            {questions.map((question) => (
              <QuestionYears key={question.id} question={question} />
            ))}
          </>
        )}
      </Answered>
    </Page>
  )
}

function sentence(questions: readonly Asked[]): string {
  const answers = questions.flatMap((each) => each.answers)
  if (answers.length === 0) return 'No answers yet. Answer a question to compare it year by year.'
  const years = new Set(answers.map(({ day }) => day.slice(0, 4))).size
  return `${counted(answers.length, 'answer')} over ${counted(years, 'year')}. Only you can see them.`
}

function QuestionYears({ question: { id, text, answers } }: { question: Asked }) {
  return (
    <section className="section" aria-labelledby={`q-${id}`}>
      <h2 id={`q-${id}`} dir="auto">
        {text}
      </h2>
      <div className="by-year">
        {byYear(answers).map(([year, own]) => (
          <section key={year} aria-label={`${text} ${year}`}>
            <h3 className="num">{year}</h3>
            {own.map((answer) => (
              <YearAnswer key={answer.id} answer={answer} />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}

function byYear(answers: readonly Answer[]): [string, Answer[]][] {
  const years = new Map<string, Answer[]>()
  for (const answer of answers) {
    const year = answer.day.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), answer])
  }
  return [...years]
}

function YearAnswer({ answer }: { answer: Answer }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [sure, setSure] = useState(false)
  return (
    <article className="year-answer">
      <p className="tiny">{dayInWords(answer.day)}</p>
      <Said {...answer} />
      <button
        type="button"
        className="plain danger"
        disabled={busy}
        onClick={() =>
          sure ? void perform(() => commit('removeReflection', { id: answer.id })) : setSure(true)
        }
      >
        {sure ? 'Delete answer' : 'Delete answer…'}
        <span className="hidden">: {dayInWords(answer.day)}</span>
      </button>
      <Problem text={problem} />
    </article>
  )
}
