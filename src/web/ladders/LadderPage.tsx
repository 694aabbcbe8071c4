import { useState } from 'react'
import { useParams } from 'wouter'
import type { LadderId } from '../../domain/base/id.ts'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Done } from '../ui/Done.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { dayInWords } from '../ui/words.ts'
import { LadderActions } from './LadderActions.tsx'
import { LadderEditor } from './LadderEditor.tsx'
import { LadderView } from './LadderView.tsx'
import { sizeInWords, sizeOf } from './ladderWords.ts'
import { Versions } from './Versions.tsx'
import './ladders.css'

type Shown = Output<'showLadder'>

/** One ladder: to read, in any of its versions, and to edit. */
export function LadderPage() {
  const id = useParams<{ id: string }>().id as LadderId
  const [version, setVersion] = useState<number>()
  const asked = useQuery('showLadder', { id, ...(version !== undefined && { version }) })
  const title = asked.answer?.ladder.name ?? 'Ladder'
  return (
    <Page title={title} className="ladder">
      <Answered asked={asked}>
        {(shown) => <Opened shown={shown} onVersion={setVersion} />}
      </Answered>
    </Page>
  )
}

interface OpenedProps {
  shown: Shown
  onVersion(version: number | undefined): void
}

function Opened({ shown, onVersion }: OpenedProps) {
  const { record } = useRecord()
  const [editing, setEditing] = useState(false)
  const [done, setDone] = useState('')
  const mayChange = shown.mine || record.role === 'lead'
  if (editing)
    return (
      <LadderEditor
        shown={shown}
        onClose={(saved) => {
          setEditing(false)
          setDone(saved)
        }}
      />
    )
  return (
    <>
      <p className="lede">
        {sizeInWords(sizeOf(shown.ladder))}. {placeOf(shown, record.organisation.name)}
      </p>
      {done !== '' && <Done>{done}</Done>}
      {shown.ladder.about && (
        <p className="muted about" dir="auto">
          {shown.ladder.about}
        </p>
      )}
      <LadderActions
        shown={shown}
        onEdit={mayChange && shown.shown === shown.version ? () => setEditing(true) : undefined}
        mayRemove={mayChange}
      />
      <LadderView shown={shown} />
      <Versions shown={shown} onVersion={onVersion} />
    </>
  )
}

function placeOf({ mine, shown, version, madeOn }: Shown, organisation: string): string {
  const whose = mine ? 'Only you can see this ladder.' : `Owned by ${organisation}.`
  const which = shown === version ? `Version ${shown}` : `Earlier version ${shown}`
  return `${whose} ${which}, ${dayInWords(madeOn)}.`
}
