import { NameList } from '../../log/NameList.tsx'
import { useRecord } from '../../record.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { useQuery } from '../../ui/useQuery.ts'

/** The people who decide about the level; sustained work they all know about is recognised. */
export function DecisionMakersSection() {
  const { commit } = useRecord()
  const { problem, perform } = useCommand()
  const asked = useQuery('showTitles', {})
  return (
    <section className="section" aria-labelledby="decisionMakers">
      <h2 id="decisionMakers">Decision makers</h2>
      <p className="muted">
        Add the people who decide about your level. Sustained work that they all know about counts
        as recognised. Only you can see this list.
      </p>
      <Answered asked={asked}>
        {({ decisionMakers }) => (
          <div className="decisionMakers">
            <NameList
              label="People who decide about your level"
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
