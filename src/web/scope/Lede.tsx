import { Link } from 'wouter'
import { ringOf } from '../../domain/base/rings.ts'
import type { Output } from '../../operations/index.ts'
import { Why } from '../ui/Why.tsx'
import { counted, dayInWords } from '../ui/words.ts'
import { ringName } from './rings.ts'
import { WhyActing } from './WhyActing.tsx'

type Shown = Output<'showScope'>

/** The first sentences: the ring acted at, and what the title and the next level ask for. */
export function Lede({ shown }: { shown: Shown }) {
  const { acting, standings, place, entries } = shown
  if (entries.scoped + entries.unsaid === 0)
    return (
      <p className="lede">
        Scope is drawn from what you log: who was better off by it. Press L and write one line; the
        first dot appears here.
      </p>
    )
  const standing = standings.find(({ ring }) => ring === acting)
  return (
    <p className="lede">
      {standing ? (
        <>
          You have acted at{' '}
          <Why label="why" because={() => <WhyActing shown={shown} />}>
            <b className="sweet-ink">
              {standing.ring === 'self' ? 'your own work' : scopeWords(standing.ring)}
            </b>
          </Why>{' '}
          since {dayInWords(standing.since!).slice(2)}
          {standing.run > 1 && `; the last ${counted(standing.run, 'month')} each have an entry`}.{' '}
        </>
      ) : (
        <>
          It is{' '}
          <Why label="why" because={() => <WhyActing shown={shown} />}>
            <b>too early to say</b>
          </Why>{' '}
          at which ring you act: it takes entries in four of six months.{' '}
        </>
      )}
      {place ? <Asked shown={shown} /> : <Link href="/readiness">Set it beside a ladder.</Link>}
    </p>
  )
}

function Asked({ shown: { place, standings, acting } }: { shown: Shown }) {
  const { level, next } = place!
  const now = level.scope ? `${level.name} asks for ${scopeWords(level.scope)}` : ''
  const then = next?.scope ? `${next.name} asks for ${scopeWords(next.scope)}` : ''
  const reached = next?.scope && standings.slice(ringOf(next.scope))
  const entries = reached ? reached.reduce((sum, each) => sum + each.entries, 0) : 0
  const isThere = next?.scope && acting && ringOf(acting) >= ringOf(next.scope)
  return (
    <>
      {[now, then].filter(Boolean).join('; ')}
      {next?.scope &&
        (isThere
          ? ', where you act already'
          : `, where you have ${counted(entries, 'entry', 'entries')}`)}
      .
    </>
  )
}

function scopeWords(scope: keyof typeof ringName): string {
  return scope === 'several teams' ? scope : `${ringName[scope].replace('the ', '')} scope`
}
