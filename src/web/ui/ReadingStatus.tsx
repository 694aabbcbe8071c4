import type { Progress } from '../../domain/base/progress.ts'
import type { FileReading } from './useReading.ts'

/** How far reading a file has come. Until it is saved it can be cancelled. */
export function ReadingStatus({ reading }: { reading: FileReading }) {
  const { progress, cancel } = reading
  return (
    <div className="actions">
      <p role="status" className="tiny">
        {progress ? words(progress) : ''}
      </p>
      {progress && progress.stage !== 'saving' && (
        <button type="button" onClick={cancel}>
          Cancel reading
        </button>
      )}
    </div>
  )
}

function words({ stage, share }: Progress): string {
  if (stage === 'waiting') return 'Waiting for another file to be read …'
  if (stage === 'reading') return 'Reading the file …'
  if (stage === 'sorting') return 'Sorting what it holds …'
  return `Saving … ${Math.round((share ?? 0) * 100)}%`
}
