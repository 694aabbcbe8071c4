import { memo, useCallback } from 'react'
import type { Want, WantState } from '../../../domain/sweetSpot/wants.ts'
import { Slider } from '../../ui/Slider.tsx'
import { decimals } from '../../ui/words.ts'
import { enthusiasmInWords } from '../words.ts'
import { useOpenness } from './useOpenness.ts'
import './wantSliders.css'

interface WantSlidersProps {
  want: Want
  name: string
  onMove(id: Want['id'], fields: Partial<WantState>): void
  onRelease(id: Want['id']): void
}

/** How much somebody wants a topic and how far from it they would go, in words and figures. */
export const WantSliders = memo(function WantSliders(props: WantSlidersProps) {
  const { want, name, onMove, onRelease } = props
  const release = useCallback(() => onRelease(want.id), [want.id, onRelease])
  const enthusiasm = enthusiasmInWords(want.enthusiasm)
  return (
    <div className="sliders">
      <div>
        <span className="tiny" aria-hidden="true">
          Interest
        </span>
        <Slider
          label={`How much you want ${name}`}
          tone="of-want"
          value={want.enthusiasm}
          words={enthusiasm}
          onMove={(value) => onMove(want.id, { enthusiasm: value })}
          onRelease={release}
        />
        <span className="tiny said">
          {enthusiasm} <span className="num">{decimals(want.enthusiasm)}</span>
        </span>
      </div>
      <FlexibilityField
        want={want}
        name={name}
        onMove={(flexibility) => onMove(want.id, { flexibility })}
        onRelease={release}
      />
    </div>
  )
})

interface FlexibilityFieldProps {
  want: Want
  name: string
  onMove(flexibility: number): void
  onRelease(): void
}

/** The slider moves freely; the list beside it names the areas it passes, and goes to one. */
function FlexibilityField({ want, name, onMove, onRelease }: FlexibilityFieldProps) {
  const { topic, flexibility } = want
  const { stops, reached } = useOpenness(topic, flexibility)
  return (
    <div>
      <span className="tiny" aria-hidden="true">
        Flexibility
      </span>
      <Slider
        label={`How flexible you are about ${name}`}
        tone="of-want"
        value={flexibility}
        words={reached?.words ?? ''}
        onMove={onMove}
        onRelease={onRelease}
      />
      <span className="tiny said">
        <select
          aria-label={`What else than ${name} you would take on`}
          value={reached?.flexibility}
          onChange={({ target }) => {
            onMove(Number(target.value))
            onRelease()
          }}
        >
          {stops.map(({ flexibility: value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>{' '}
        <span className="num">{decimals(flexibility)}</span>
      </span>
    </div>
  )
}
