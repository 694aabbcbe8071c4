import { decimals, percent } from '../ui/words.ts'

interface BarsProps {
  acceptance: number
  need: number
}

/** How gladly and how much needed, as two bars on one scale. */
export function Bars({ acceptance, need }: BarsProps) {
  return (
    <div className="bars">
      <Bar of="you" tone="of-want" share={acceptance} />
      <Bar of="company" tone="of-need" share={need} />
    </div>
  )
}

function Bar({ of, tone, share }: { of: string; tone: string; share: number }) {
  return (
    <>
      <span>{of}</span>
      <span className="bar" role="img" aria-label={`${decimals(share)} of 1`}>
        <i className={tone} style={{ width: percent(share).replace('\u202f', '') }} />
      </span>
    </>
  )
}
