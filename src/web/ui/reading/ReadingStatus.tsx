import type { Progress } from '../../../domain/base/progress.ts'
import type { FileReading } from './useReading.ts'

/** The progress of reading a file. It can be cancelled until saving starts. */
export function ReadingStatus({ reading }: { reading: FileReading }) {
  const { progress, cancel } = reading
  return (
    <div className="actions">
      <p role="status" className="tiny">
        {progress ? words(progress) : ''}
      </p>
      {progress && progress.stage !== 'saving' && (
        <button type="button" onClick={cancel}>
          Cancel import
        </button>
      )}
    </div>
  )
}

function words({ stage, share }: Progress): string {
  if (stage === 'waiting') return 'Waiting for another import to finish…'
  if (stage === 'reading') return 'Reading the file…'
  if (stage === 'sorting') return 'Sorting the contents…'
  return `Saving… ${Math.round((share ?? 0) * 100)}%`
}
