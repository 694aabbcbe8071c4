import { useLocation } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** Ready-made ladders, to use as they are or to edit afterwards. */
export function ShippedLadders({ shipped }: Pick<Output<'listLadders'>, 'shipped'>) {
  const { record, commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [, navigate] = useLocation()
  const leads = record.role === 'lead'
  if (shipped.length === 0) return null
  const use = (key: string) =>
    perform(async () => {
      const { id } = await commit('addLadder', { shipped: key, mine: !leads })
      navigate(`/ladders/${id}`)
    })
  return (
    <section className="section" aria-labelledby="shipped">
      <h2 id="shipped">Ready-made ladders</h2>
      <p className="muted">
        Written for Fairwind. Using one makes an editable copy{' '}
        {leads ? `for ${record.organisation.name}` : 'for you only'}.
      </p>
      <ul className="ladder-list">
        {shipped.map(({ key, name, about }) => (
          <li key={key} className="ladder-line shipped">
            <div>
              <h3 dir="auto">{name}</h3>
              <About text={about} />
            </div>
            <button type="button" disabled={busy} onClick={() => void use(key)}>
              Use ladder<span className="hidden">: {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </section>
  )
}

/** The first two sentences, and the rest for whoever wants it. */
function About({ text }: { text: string }) {
  const [first = text] = /^(?:[^.]+\.\s?){1,2}/.exec(text) ?? []
  const rest = text.slice(first.length)
  return (
    <>
      <p className="muted" dir="auto">
        {first}
      </p>
      {rest !== '' && (
        <details>
          <summary className="tiny">Details</summary>
          <p className="muted" dir="auto">
            {rest}
          </p>
        </details>
      )}
    </>
  )
}
