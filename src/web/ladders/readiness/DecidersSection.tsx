import { NameList } from '../../log/NameList.tsx'
import { useRecord } from '../../record.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useAsked } from '../../ui/useAsked.ts'
import { useCommand } from '../../ui/useCommand.ts'

/** Who decides about one's level; what they have seen is recognised. */
export function DecidersSection() {
  const { commit } = useRecord()
  const { problem, perform } = useCommand()
  const asked = useAsked('showTitles', {})
  return (
    <section className="section" aria-labelledby="deciders">
      <h2 id="deciders">Who decides</h2>
      <p className="muted">
        Name the people who decide about your level. What you sustained and all of them have seen
        counts as recognised. Only you see this list.
      </p>
      <Answered asked={asked}>
        {({ deciders }) => (
          <div className="deciders">
            <NameList
              label="Who decides about your level"
              names={deciders}
              onChange={(names) => void perform(() => commit('setDeciders', { names }))}
            />
          </div>
        )}
      </Answered>
      <Problem text={problem} />
    </section>
  )
}
