import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { ringName } from '../scope/rings.ts'
import { nameOf } from '../topics/TopicPath.tsx'
import { dayInWords, listed } from '../ui/words.ts'

type Shown = Output<'showToday'>

/** The latest entries of the log. */
export function Lately({ lately, today }: Pick<Shown, 'lately' | 'today'>) {
  const { tree } = useRecord()
  if (lately.length === 0) return null
  return (
    <section className="section" aria-labelledby="lately">
      <h2 id="lately">Recent entries</h2>
      <ul>
        {lately.map(({ id, day, text, topics, scope, seenBy }) => (
          <li key={id} className="worth">
            <span className="tiny num">
              {day === today ? 'Today' : dayInWords(day).slice(0, -5)}
            </span>
            <div>
              <span dir="auto">{text}</span>
              <p className="facts">
                {[
                  ...topics.map((topic) => nameOf(tree, topic)),
                  scope && ringName[scope],
                  seenBy.length > 0 && `witnessed by ${listed(seenBy)}`,
                ]
                  .filter((fact) => typeof fact === 'string')
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
