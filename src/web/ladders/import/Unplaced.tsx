import { ShowAll } from '../../ui/ShowAll.tsx'
import type { Preview } from './importWords.ts'

/** Every text that found no place, with where it stood and why; and what was decided on the way. */
export function Unplaced({ placement }: { placement: NonNullable<Preview['placement']> }) {
  const { unplaced, counts, remarks } = placement
  const more = counts.unplaced - unplaced.length
  return (
    <>
      <section className="section" aria-labelledby="unplaced">
        <h2 id="unplaced">Could not be placed ({counts.unplaced.toLocaleString('en')})</h2>
        <p className="muted">
          {counts.unplaced === 0
            ? `Everything has its place: ${counts.rows.toLocaleString('en')} of ${counts.rows.toLocaleString('en')} texts.`
            : `${counts.placed.toLocaleString('en')} of ${counts.rows.toLocaleString('en')} texts have their place. These are left out, unless you correct something above:`}
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
          <h2 id="remarks">Worth knowing</h2>
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
