import { useState } from 'react'
import { Page } from '../../ui/Page.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { ReadingStatus } from '../../ui/ReadingStatus.tsx'
import { capitalised, counted } from '../../ui/words.ts'
import { LevelDetails } from '../LadderView.tsx'
import { sizeInWords } from '../ladderWords.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { ImportAs } from './ImportAs.tsx'
import { formatName, type Preview } from './importWords.ts'
import { LadderFile } from './LadderFile.tsx'
import { MappedCompetencies } from './MappedCompetencies.tsx'
import { MappedLevels } from './MappedLevels.tsx'
import { PlacementCounts } from './PlacementCounts.tsx'
import { Unplaced } from './Unplaced.tsx'
import { useLadderImport } from './useLadderImport.ts'
import '../ladders.css'

/** Brings in a company's ladder, in whatever shape it is written; looked at before anything is kept. */
export function ImportPage() {
  const [text, setText] = useState('')
  const found = useLadderImport()
  const { preview, problem, reading } = found
  function take(name: string, next: string) {
    setText(next)
    if (next.trim() === '') found.clear()
    else found.look({ name, text: next })
  }
  return (
    <Page title="Bring in a ladder" className="ladder-import">
      <p className="lede">
        YAML, JSON, CSV, Markdown or HTML, as it is. You see what was understood, put it right, and
        nothing is lost without a word.
      </p>
      <LadderFile text={text} onText={take} />
      <ReadingStatus reading={reading} />
      <Problem text={problem} />
      {preview && <Found {...found} preview={preview} />}
    </Page>
  )
}

type FoundProps = ReturnType<typeof useLadderImport> & { preview: Preview }

function Found(found: FoundProps) {
  const { preview, mapping, change } = found
  const { placement } = preview
  return (
    <>
      <section className="section" aria-labelledby="understood">
        <h2 id="understood">What was understood</h2>
        <p>
          It was read as {formatName[preview.format]}
          {placement ? `. ${sizeInWords(placement.counts)} were found.` : '.'}{' '}
          {placement && placement.counts.unplaced > 0 && (
            <a href="#unplaced">
              {capitalised(counted(placement.counts.unplaced, 'text'))} could not be placed.
            </a>
          )}
        </p>
        <Problem text={preview.problem || undefined} />
        <ColumnChoice
          preview={preview}
          mapping={mapping}
          onChoose={found.choose}
          onChange={change}
        />
      </section>
      {mapping && placement && (
        <>
          <MappedLevels mapping={mapping} onChange={change} />
          <MappedCompetencies mapping={mapping} onChange={change} />
          <section className="section" aria-labelledby="becomes">
            <h2 id="becomes">What it becomes</h2>
            <PlacementCounts ladder={placement.ladder} />
            <details className="folded">
              <summary>Read it level by level</summary>
              <LevelDetails ladder={placement.ladder} />
            </details>
            {placement.ladder.expectations.length < placement.counts.expectations && (
              <p className="tiny">
                The first {placement.ladder.expectations.length} expectations are shown; all{' '}
                {placement.counts.expectations} are imported.
              </p>
            )}
          </section>
          <Unplaced placement={placement} />
          <ImportAs found={found} mapping={mapping} faults={placement.faults} />
        </>
      )}
    </>
  )
}
