import { Link } from 'wouter'
import { useRecord } from '../../record.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { counted, dayInWords } from '../../ui/words.ts'
import { Changed } from './Changed.tsx'
import { Earlier } from './Earlier.tsx'
import { Offers } from './Offers.tsx'
import { Side } from './Side.tsx'
import { type Item, type Shown, sides } from './sides.ts'
import '../../log/log.css'
import '../../ladders/readiness/readiness.css'
import './assess.css'

/** Strengths, what to develop, and opportunities: one's own words first, then what the record offers. */
export function AssessPage() {
  const asked = useQuery('showAssessment', {})
  return (
    <Page
      title="Where I stand"
      className="assess"
      aside={
        <Link className="btn" href="/reflect">
          Back to Reflect
        </Link>
      }
    >
      <Answered asked={asked}>{(shown) => <Assess shown={shown} />}</Answered>
    </Page>
  )
}

function Assess({ shown }: { shown: Shown }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const items = shown.now?.items ?? []
  const keep = (next: readonly Item[]) =>
    perform(() => commit('saveAssessment', { items: [...next] }))
  return (
    <>
      <p className="lede">{sentence(shown)}</p>
      <Problem text={problem} />
      <div className="assess-sides">
        {sides.map(({ side }) => (
          <Side key={side} side={side} shown={shown} items={items} busy={busy} onKeep={keep} />
        ))}
      </div>
      {items.length > 0 && <Offers busy={busy} onTake={(item) => void keep([...items, item])} />}
      {shown.change && (
        <Changed change={shown.change} busy={busy} onTake={(item) => void keep([...items, item])} />
      )}
      {shown.lastOn && <Earlier />}
    </>
  )
}

function sentence({ now, lastOn }: Shown): string {
  const last = lastOn
    ? ` What you wrote on ${dayInWords(lastOn)} stands beside it${now ? '' : ' once you have written something'}.`
    : ''
  if (!now)
    return `What you are good at, what you want to develop, and what is open to you, as you see it today. Write one thing yourself; then your log and the open work offer more.${last}`
  const of = (side: Item['side']) => now.items.filter((item) => item.side === side).length
  return `Today: ${counted(of('strength'), 'strength')}, ${counted(of('weakness'), 'thing')} to develop and ${counted(of('opportunity'), 'opportunity', 'opportunities')}. Kept as you go, and seen by nobody but you.${last}`
}
