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

/** Strengths, skills to develop and opportunities: own words first, then suggestions. */
export function AssessPage() {
  const asked = useQuery('showAssessment', {})
  return (
    <Page title="Strengths" className="assess">
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
    ? ` Your assessment from ${dayInWords(lastOn)} is shown for comparison${now ? '' : ' after you add something'}.`
    : ''
  if (!now)
    return `Note your strengths, skills to develop and opportunities. Add one yourself first. Then you get suggestions from your log and open work.${last}`
  const of = (side: Item['side']) => now.items.filter((item) => item.side === side).length
  return `${counted(of('strength'), 'strength')}, ${counted(of('weakness'), 'skill')} to develop and ${counted(of('opportunity'), 'opportunity', 'opportunities')}. Saved as you go. Only you can see them.${last}`
}
