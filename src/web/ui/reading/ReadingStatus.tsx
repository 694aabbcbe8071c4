import type { Progress } from '../../../domain/base/progress.ts'
import type { FileReading } from './useReading.ts'

interface ReadingStatusProps {
  reading: FileReading
  /** What is read. */
  what?: string
}

/** The progress of reading something. It can be cancelled until saving starts. */
export function ReadingStatus({ reading, what = 'file' }: ReadingStatusProps) {
  const { progress, cancel } = reading
  return (
    <div className="actions">
      <p role="status" className="tiny">
        {progress ? words(progress, what) : ''}
      </p>
      {progress && progress.stage !== 'saving' && (
        <button type="button" onClick={cancel}>
          Cancel import
        </button>
      )}
    </div>
  )
}

function words({ stage, share }: Progress, what: string): string {
  const percent = share === undefined ? '' : ` ${Math.round(share * 100)}%`
  if (stage === 'waiting') return 'Waiting for another import to finish…'
  if (stage === 'reading') return `Reading the ${what}…${percent}`
  if (stage === 'sorting') return 'Sorting the contents…'
  return `Saving…${percent}`
}
