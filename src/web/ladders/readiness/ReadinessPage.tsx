import { useState } from 'react'
import type { EvidenceId, LadderId } from '../../../domain/base/id.ts'
import { EntryDialog } from '../../log/EntryDialog.tsx'
import '../../log/log.css'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { DecisionMakersSection } from './DecisionMakersSection.tsx'
import { Expectations } from './Expectations.tsx'
import { FirstTitle } from './FirstTitle.tsx'
import { Lede } from './Lede.tsx'
import type { Shown } from './readinessWords.ts'
import { ScopeAndGate } from './ScopeAndGate.tsx'
import { type TargetLevel, TargetLevelChoice } from './TargetLevelChoice.tsx'
import { TitlesSection } from './TitlesSection.tsx'
import { Unasked } from './Unasked.tsx'
import './readiness.css'

/** What the next level expects, next to the evidence in the log. */
export function ReadinessPage() {
  const [aim, setTarget] = useState<TargetLevel>(aimOfAddress)
  const asked = useQuery('showReadiness', aim)
  return (
    <Page title="Readiness" className="readiness">
      <Answered asked={asked}>
        {(answer) =>
          answer.aim === null ? (
            <FirstTitle onLook={setTarget} />
          ) : (
            <Beside shown={answer as Shown} onChoose={setTarget} />
          )
        }
      </Answered>
    </Page>
  )
}

/** The ladder in the address; without one, the ladder of the person’s title. */
function aimOfAddress(): TargetLevel {
  const ladder = new URLSearchParams(location.search).get('ladder')
  return ladder ? { ladder: ladder as LadderId } : {}
}

function Beside({ shown, onChoose }: { shown: Shown; onChoose(aim: TargetLevel): void }) {
  const [opened, setOpened] = useState<EvidenceId>()
  const entries = new Map(shown.entries.map((entry) => [entry.id, entry]))
  return (
    <>
      <Lede shown={shown} />
      <TargetLevelChoice aim={shown.aim} onChoose={onChoose} />
      <ScopeAndGate shown={shown} />
      <Expectations shown={shown} entries={entries} onOpen={setOpened} />
      <Unasked shown={shown} entries={entries} onOpen={setOpened} />
      <details className="more">
        <summary>Your titles and decision makers</summary>
        <TitlesSection />
        <DecisionMakersSection />
      </details>
      {opened && <EntryDialog id={opened} onClose={() => setOpened(undefined)} />}
    </>
  )
}
