import { reaches } from '../../../domain/base/rings.ts'
import { ringInWords } from '../../../domain/ladders/titleWords.ts'
import { usualRule } from '../../../domain/scope/actingScope.ts'
import { Why } from '../../ui/Why.tsx'
import { counted, inWords } from '../../ui/words.ts'
import { gateInWords, type Shown } from './readinessWords.ts'

/** What a level asks for besides sentences: a scope, and perhaps an opening. */
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
  if (asked === null) return `The ladder does not say which scope ${aim.level.name} asks for.`
  const meets = reaches(acting, asked)
  return (
    <>
      {aim.level.name} asks for <b className="of-need">{ringInWords[asked]}</b>;{' '}
      {acting === null ? 'what you act at, it is ' : <>you act at </>}
      <Why
        className={acting === null ? '' : meets ? 'of-both' : 'of-want'}
        label="why"
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
      <h3>How scope is read</h3>
      <p>
        You act at a ring when entries at that ring, or wider, lie in {inWords(usualRule.months)} of
        the last {inWords(usualRule.window)} months.
      </p>
      {asked !== null && (
        <p>
          At {ringInWords[asked]} or wider: {counted(entries, 'entry', 'entries')} in the last year,
          in {counted(months ?? 0, 'month')} of the last {inWords(usualRule.window)}.
        </p>
      )}
      <p className="source">The page Scope draws all of it, month by month.</p>
    </>
  )
}
