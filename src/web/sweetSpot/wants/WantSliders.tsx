import { memo, useCallback } from 'react'
import type { Want, WantState } from '../../../domain/sweetSpot/wants.ts'
import { Slider } from '../../ui/Slider.tsx'
import { enthusiasmInWords, flexibilityInWords } from '../words.ts'
import './wantSliders.css'

interface WantSlidersProps {
  want: Want
  name: string
  onMove(id: Want['id'], fields: Partial<WantState>): void
  onRelease(id: Want['id']): void
}

/** How much somebody wants a topic and how far from it they would go, with the words beside. */
export const WantSliders = memo(function WantSliders(props: WantSlidersProps) {
  const { want, name, onMove, onRelease } = props
  const release = useCallback(() => onRelease(want.id), [want.id, onRelease])
  const enthusiasm = enthusiasmInWords(want.enthusiasm)
  const flexibility = flexibilityInWords(want.flexibility)
  return (
    <div className="sliders">
      <div>
        <Slider
          label={`How much you want ${name}`}
          tone="of-want"
          value={want.enthusiasm}
          words={enthusiasm}
          onMove={(value) => onMove(want.id, { enthusiasm: value })}
          onRelease={release}
        />
        <span className="tiny">wanted: {enthusiasm}</span>
      </div>
      <div>
        <Slider
          label={`How flexible you are about ${name}`}
          tone="of-want"
          value={want.flexibility}
          words={flexibility}
          onMove={(value) => onMove(want.id, { flexibility: value })}
          onRelease={release}
        />
        <span className="tiny">open to: {flexibility}</span>
      </div>
    </div>
  )
})
