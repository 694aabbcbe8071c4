import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { dayInWords } from '../../ui/words.ts'
import { LeftOut } from './LeftOut.tsx'

/** The sources that were read, what they held besides, and where one stopped half-way. */
export function Sources({ sources }: Pick<Output<'listProposals'>, 'sources'>) {
  const { commit } = useRecord()
  const { busy, perform } = useCommand()
  if (sources.length === 0) return null
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul className="sources">
        {sources.map(({ kind, name, readOn, leftOut, goOn }) => (
          <li key={`${kind} ${name}`}>
            <b dir="auto">{name}</b>{' '}
            <span className="tiny">
              {kind}, {dayInWords(readOn)}
              {goOn !== '' && '; not finished. Run the same command again to continue'}
            </span>
            <LeftOut leftOut={leftOut} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="plain"
        disabled={busy}
        onClick={() => void perform(() => commit('restoreProposals', {}))}
      >
        Show dismissed items again the next time a source is read
      </button>
    </section>
  )
}
