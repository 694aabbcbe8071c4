import { useState } from 'react'
import { Page } from '../../ui/Page.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { ReadingStatus } from '../../ui/reading/ReadingStatus.tsx'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { counted } from '../../ui/words.ts'
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

/** Imports a company's ladder from a file of any format, after a preview. */
export function ImportPage() {
  const [text, setText] = useState('')
  const [isPasted, setIsPasted] = useState(false)
  const found = useLadderImport()
  const { preview, problem, reading } = found
  function take(name: string, next: string) {
    setText(next)
    setIsPasted(name === '')
    if (next.trim() === '') found.clear()
    else found.look({ name, text: next })
  }
  return (
    <Page title="Import ladder" className="ladder-import">
      <p className="lede">
        Import YAML, JSON, CSV, Markdown or HTML. Check and correct the result before you save.
        Anything skipped is listed.
      </p>
      <LadderFile text={text} onText={take} />
      <ReadingStatus reading={reading} />
      <Problem text={problem} />
      <Unsaved when={found.isCorrected || (isPasted && text !== '')} />
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
        <h2 id="understood">Preview</h2>
        <p>
          Read as {formatName[preview.format]}
          {placement ? `: ${sizeInWords(placement.counts)}.` : '.'}{' '}
          {placement && placement.counts.unplaced > 0 && (
            <a href="#unplaced">{counted(placement.counts.unplaced, 'text')} couldn’t be placed.</a>
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
            <h2 id="becomes">Result</h2>
            <PlacementCounts ladder={placement.ladder} />
            <details className="folded">
              <summary>View by level</summary>
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
