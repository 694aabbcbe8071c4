import { Fragment } from 'react'
import type { Region } from './areas.ts'
import type { Label } from './labels.ts'
import { labelType } from './textWidth.ts'

/** The baseline within a line, from its top. */
const baseline = 12.5

/** The texts of one region. The picture’s description stands for them. */
export function PictureLabels({ region, labels }: { region: Region; labels: readonly Label[] }) {
  return (
    <g className={`labels in-${region}`}>
      {labels.map((label) => (
        <text key={label.lines.join(' ')} textAnchor="middle">
          {label.lines.map((line, index) => (
            <Fragment key={line}>
              <tspan
                x={label.x + label.width / 2}
                y={label.y + index * labelType.lineHeight + baseline}
              >
                {line}
              </tspan>
            </Fragment>
          ))}
        </text>
      ))}
    </g>
  )
}
