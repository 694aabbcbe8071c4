import { useState } from 'react'
import type { EvidenceId, LadderId } from '../../../domain/base/id.ts'
import { EntryDialog } from '../../log/EntryDialog.tsx'
import '../../log/log.css'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAsked } from '../../ui/useAsked.ts'
import { type Aim, AimChoice } from './AimChoice.tsx'
import { DecidersSection } from './DecidersSection.tsx'
import { Expectations } from './Expectations.tsx'
import { FirstTitle } from './FirstTitle.tsx'
import { Lede } from './Lede.tsx'
import type { Shown } from './readinessWords.ts'
import { ScopeAndGate } from './ScopeAndGate.tsx'
import { TitlesSection } from './TitlesSection.tsx'
import { Unasked } from './Unasked.tsx'
import './readiness.css'

/** What the next level asks, sentence by sentence, beside what the log shows of it. */
export function ReadinessPage() {
  const [aim, setAim] = useState<Aim>(aimOfAddress)
  const asked = useAsked('showReadiness', aim)
  return (
    <Page title="Readiness" className="readiness">
      <Answered asked={asked}>
        {(answer) =>
          answer.aim === null ? (
            <FirstTitle onLook={setAim} />
          ) : (
            <Beside shown={answer as Shown} onChoose={setAim} />
          )
        }
      </Answered>
    </Page>
  )
}

/** The ladder that a link names; nothing means where one’s title stands. */
function aimOfAddress(): Aim {
  const ladder = new URLSearchParams(location.search).get('ladder')
  return ladder ? { ladder: ladder as LadderId } : {}
}

function Beside({ shown, onChoose }: { shown: Shown; onChoose(aim: Aim): void }) {
  const [opened, setOpened] = useState<EvidenceId>()
  const entries = new Map(shown.entries.map((entry) => [entry.id, entry]))
  return (
    <>
      <Lede shown={shown} />
      <AimChoice aim={shown.aim} onChoose={onChoose} />
      <ScopeAndGate shown={shown} />
      <Expectations shown={shown} entries={entries} onOpen={setOpened} />
      <Unasked shown={shown} entries={entries} onOpen={setOpened} />
      <TitlesSection />
      <DecidersSection />
      {opened && <EntryDialog id={opened} onClose={() => setOpened(undefined)} />}
    </>
  )
}
