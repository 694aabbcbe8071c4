import { reaches } from '../../../domain/base/rings.ts'
import { ringInWords } from '../../../domain/ladders/titleWords.ts'
import { usualRule } from '../../../domain/scope/actingScope.ts'
import { Why } from '../../ui/Why.tsx'
import { capitalised, counted } from '../../ui/words.ts'
import { gateInWords, type Shown } from './readinessWords.ts'

/** The scope a level expects, and whether it needs an opening. */
export function ScopeAndGate({ shown }: { shown: Shown }) {
  const { level } = shown.aim
  return (
    <dl className="asks">
      <dt>Scope</dt>
      <dd>
        <ScopeLine shown={shown} />
      </dd>
      <dt>Opening</dt>
      <dd>{gateInWords(level.gate, level.name)}</dd>
    </dl>
  )
}

function ScopeLine({ shown: { aim, scope } }: { shown: Shown }) {
  const { asked, acting } = scope
  if (asked === null) return `The ladder doesn’t say which scope ${aim.level.name} expects.`
  const meets = reaches(acting, asked)
  return (
    <>
      {aim.level.name} expects <b className="of-need">{ringInWords[asked]}</b>.{' '}
      {acting === null ? 'Your current scope: ' : 'You work at '}
      <Why
        className={acting === null ? '' : meets ? 'of-both' : 'of-want'}
        label="How is this calculated?"
        because={() => <WhyScope scope={scope} />}
      >
        {acting === null ? 'too early to say' : ringInWords[acting]}
      </Why>
      .
    </>
  )
}

function WhyScope({ scope: { asked, months, entries } }: { scope: Shown['scope'] }) {
  return (
    <>
      <h3>How is this calculated?</h3>
      <p>
        You work at a scope when entries reach it or a wider one in {usualRule.months} of the last{' '}
        {usualRule.window} months.
      </p>
      {asked !== null && (
        <p>
          {capitalised(ringInWords[asked])} or wider: {counted(entries, 'entry', 'entries')} in the
          last 12 months, in {months ?? 0} of the last {usualRule.window} months.
        </p>
      )}
      <p className="source">See “Scope” for each month.</p>
    </>
  )
}
