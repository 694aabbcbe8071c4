import { Link } from 'wouter'
import type { Scope } from '../../../domain/base/scope.ts'
import { capitalised } from '../../ui/words.ts'
import { type Answer, type Called, intervalInWords } from './titleAnswer.ts'

interface SideProps {
  answer: Answer
  ring: Scope
}

/** The same scope on the person’s own ladder. */
export function Here({ answer: { here }, ring }: SideProps) {
  if (!here?.called)
    return (
      <section className="side-of" aria-labelledby="here">
        <h2 id="here">Your ladder</h2>
        <p className="muted">
          Your title isn’t linked to a ladder yet.{' '}
          <Link href="/readiness">Add title and level</Link>
        </p>
      </section>
    )
  return (
    <section className="side-of" aria-labelledby="here">
      <h2 id="here" dir="auto">
        {here.ladder.name}
      </h2>
      <p>
        The same scope is <Interval called={here.called} ladder={here.ladder.name} ring={ring} />
      </p>
      <p className="tiny" dir="auto">
        Your title: {here.title} {here.title === here.level.name ? '' : ` (${here.level.name})`}
      </p>
      <Quotes called={here.called} />
    </section>
  )
}

/** The same scope on the other ladder. */
export function There({ answer: { there }, ring }: SideProps) {
  if (!there.called) return null
  const { ladder, called } = there
  return (
    <section className="side-of" aria-labelledby="there">
      <h2 id="there" dir="auto">
        {ladder.name}
      </h2>
      <p>
        {called.kind === 'called' ? 'At that company it’s ' : 'No match there. '}
        <Interval called={called} ladder={ladder.name} ring={ring} />
      </p>
      <p className="tiny">
        <Link href={`/ladders/${ladder.id}`}>View full ladder</Link>, version {ladder.version}
      </p>
      <Quotes called={called} />
    </section>
  )
}

function Interval({ called, ladder, ring }: { called: Called; ladder: string; ring: Scope }) {
  const words = intervalInWords(called, ladder, ring)
  if (called.kind === 'refused') return capitalised(words)
  return (
    <>
      <b className="of-need" dir="auto">
        {words}
      </b>
      .
    </>
  )
}

/** The ladder’s expectations for those levels. */
function Quotes({ called }: { called: Called }) {
  if (called.kind === 'refused') return null
  if (called.quotes.length === 0) return <p className="muted">No expectations for this level.</p>
  return called.levels.map((level) => {
    const own = called.quotes.filter((quote) => quote.level === level.id)
    if (own.length === 0) return null
    return (
      <figure key={level.id}>
        {own.map(({ id, text }) => (
          <blockquote key={id} dir="auto">
            {text}
          </blockquote>
        ))}
        <figcaption className="tiny" dir="auto">
          {level.name}
          {level.scope && `, expected scope: ${level.scope}`}
        </figcaption>
      </figure>
    )
  })
}
