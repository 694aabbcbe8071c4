import { NameList } from '../../log/NameList.tsx'
import { useRecord } from '../../record.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { useQuery } from '../../ui/useQuery.ts'

/** Who decides about one's level; what they have seen is recognised. */
export function DecisionMakersSection() {
  const { commit } = useRecord()
  const { problem, perform } = useCommand()
  const asked = useQuery('showTitles', {})
  return (
    <section className="section" aria-labelledby="decisionMakers">
      <h2 id="decisionMakers">Who decides</h2>
      <p className="muted">
        Name the people who decide about your level. What you sustained and all of them have seen
        counts as recognised. Only you see this list.
      </p>
      <Answered asked={asked}>
        {({ decisionMakers }) => (
          <div className="decisionMakers">
            <NameList
              label="Who decides about your level"
              names={decisionMakers}
              onChange={(names) => void perform(() => commit('setDecisionMakers', { names }))}
            />
          </div>
        )}
      </Answered>
      <Problem text={problem} />
    </section>
  )
}
