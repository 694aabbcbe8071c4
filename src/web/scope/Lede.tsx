import { Link } from 'wouter'
import { ringOf } from '../../domain/base/rings.ts'
import type { Output } from '../../operations/index.ts'
import { FirstEntry } from '../log/FirstEntry.tsx'
import { Why } from '../ui/Why.tsx'
import { counted, dayInWords } from '../ui/words.ts'
import { ringName } from './rings.ts'
import { WhyActing } from './WhyActing.tsx'

type Shown = Output<'showScope'>

/** The first sentences: the scope that holds, and what the title and the next level expect. */
export function Lede({ shown }: { shown: Shown }) {
  const { acting, standings, place, entries } = shown
  if (entries.scoped + entries.unsaid === 0)
    return (
      <>
        <p className="lede">Scope shows who benefits from your work, based on your log.</p>
        <FirstEntry />
      </>
    )
  const standing = standings.find(({ ring }) => ring === acting)
  return (
    <p className="lede">
      {standing ? (
        <>
          You have worked at{' '}
          <Why label="why" because={() => <WhyActing shown={shown} />}>
            <b className="sweet-ink">{scopeWords(standing.ring)}</b>
          </Why>{' '}
          since {standing.since && monthYear(standing.since)}
          {standing.run > 1 &&
            `, with entries in each of the last ${counted(standing.run, 'month')}`}
          .{' '}
        </>
      ) : (
        <TooFewMonths shown={shown} />
      )}
      <Wide shown={shown} />
      {place ? <Asked shown={shown} /> : <Link href="/readiness">Compare with a ladder</Link>}
    </p>
  )
}

function Asked({ shown: { place, standings, acting } }: { shown: Shown }) {
  const { level, next } = place!
  const now = level.scope ? `${level.name} expects ${scopeWords(level.scope)}` : ''
  const then = next?.scope ? `${next.name} expects ${scopeWords(next.scope)}` : ''
  const reached = next?.scope && standings.slice(ringOf(next.scope))
  const entries = reached ? reached.reduce((sum, each) => sum + each.entries, 0) : 0
  const isThere = next?.scope && acting && ringOf(acting) >= ringOf(next.scope)
  return (
    <>
      {[now, then].filter(Boolean).join('; ')}
      {next?.scope &&
        (isThere
          ? ', where you already work'
          : `, where you have ${counted(entries, 'entry', 'entries')}`)}
      .
    </>
  )
}

/** What can be said while too few months have entries: the last scope that held, or that it is too early. */
function TooFewMonths({ shown }: { shown: Shown }) {
  const { last, rule, standings } = shown
  const logged = standings[0]?.months ?? 0
  const why = (words: string) => (
    <Why label="why" because={() => <WhyActing shown={shown} />}>
      <b>{words}</b>
    </Why>
  )
  const months = `${logged} of the last ${rule.window} months`
  if (!last)
    return (
      <>
        {why('Too early to say')}: {months} have entries with a scope, and it takes {rule.months}.{' '}
      </>
    )
  return (
    <>
      You worked at {why(scopeWords(last.ring))} until {monthYear(last.until)};{' '}
      {logged === 0
        ? 'no entries with a scope since'
        : `too few since: ${months} have entries with a scope`}
      .{' '}
    </>
  )
}

/** Wide work that is too rare for the rule, unless the next level names it anyway. */
function Wide({ shown: { fewButWide: wide, place } }: { shown: Shown }) {
  if (!wide || wide.ring === place?.next?.scope) return null
  return (
    <>
      You also have {counted(wide.entries, 'entry', 'entries')} at {scopeWords(wide.ring)} in{' '}
      {counted(wide.months, 'month')}.{' '}
    </>
  )
}

function monthYear(day: string): string {
  return dayInWords(day).slice(2)
}

function scopeWords(scope: keyof typeof ringName): string {
  if (scope === 'self') return 'your own scope'
  if (scope === 'teammates') return 'teammate scope'
  return scope === 'several teams'
    ? 'multi-team scope'
    : `${ringName[scope].replace('the ', '')} scope`
}
