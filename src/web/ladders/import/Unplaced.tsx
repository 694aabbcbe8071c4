import { ShowAll } from '../../ui/ShowAll.tsx'
import type { Preview } from './importWords.ts'

/** Every text that wasn’t imported, with its place in the file and the reason; and notes. */
export function Unplaced({ placement }: { placement: NonNullable<Preview['placement']> }) {
  const { unplaced, counts, remarks } = placement
  const more = counts.unplaced - unplaced.length
  return (
    <>
      <section className="section" aria-labelledby="unplaced">
        <h2 id="unplaced">Not imported ({counts.unplaced.toLocaleString('en')})</h2>
        <p className="muted">
          {counts.unplaced === 0
            ? `All ${counts.rows.toLocaleString('en')} texts placed.`
            : `${counts.placed.toLocaleString('en')} of ${counts.rows.toLocaleString('en')} texts placed. These will be skipped unless you change the columns above:`}
        </p>
        <ShowAll
          items={unplaced}
          className="unplaced"
          render={({ where, text, why }) => (
            <li key={`${where} ${text} ${why}`}>
              <p dir="auto">{text || '(no text)'}</p>
              <p className="tiny" dir="auto">
                {where} · {why}
              </p>
            </li>
          )}
        />
        {more > 0 && <p className="tiny">And {more.toLocaleString('en')} more.</p>}
      </section>
      {remarks.length > 0 && (
        <section className="section" aria-labelledby="remarks">
          <h2 id="remarks">Notes</h2>
          <ShowAll
            items={remarks}
            className="remarks"
            render={(remark) => (
              <li key={remark} dir="auto">
                {remark}
              </li>
            )}
          />
        </section>
      )}
    </>
  )
}
