import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type GoalMap, goalMapColumns, threadsOf } from '../../../domain/goals/goalMap.ts'
import { unlessComposing } from '../../ui/composing.ts'
import { drawLinks } from './drawLinks.ts'
import { layOut, rowHeight, stepFrom } from './layout.ts'
import { columnName, elementId } from './words.ts'

interface GoalMapPictureProps {
  map: GoalMap
  at: string | undefined
  onGo(id: string): void
}

/** So many lines are drawn above and below what is in view. */
const margin = 6

/** The map as columns with links between them. Arrow keys walk along it; only what is in view is drawn. */
export function GoalMapPicture({ map, at, onGo }: GoalMapPictureProps) {
  const layout = useMemo(() => layOut(map), [map])
  const threads = useMemo(() => threadsOf(map), [map])
  const thread = useMemo(() => (at ? threads(at) : new Set<string>()), [threads, at])
  const scroller = useRef<HTMLDivElement>(null)
  const { top, height } = useView(scroller)
  const canvas = useLinks({ map, layout, thread, top, height })
  useEffect(() => {
    const row = at && layout.placeOf.get(at)?.row
    const box = scroller.current
    if (typeof row !== 'number' || !box) return
    const y = row * rowHeight
    if (y < box.scrollTop || y > box.scrollTop + box.clientHeight - 2 * rowHeight)
      box.scrollTo({ top: y - box.clientHeight / 2 })
  }, [at, layout])
  function press(event: KeyboardEvent) {
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    const first = layout.columns.find((column) => column.length > 0)?.[0]?.id
    const next = at ? stepFrom(layout, map.links, at, event.key) : first
    if (next) onGo(next)
  }
  const from = Math.max(0, Math.floor(top / rowHeight) - margin)
  const to = Math.ceil((top + height) / rowHeight) + margin
  return (
    <div className="goal-map-frame">
      <div className="goal-map-heads" aria-hidden="true">
        {goalMapColumns.map((column) => (
          <b key={column}>{columnName[column]}</b>
        ))}
      </div>
      <div className="goal-map-view">
        <canvas ref={canvas} />
        <div
          ref={scroller}
          className="goal-map-scroller"
          style={{ height: layout.rows * rowHeight + 2 }}
          role="listbox"
          tabIndex={0}
          aria-label="Goal map. Use up and down within a column, left and right along a link."
          aria-activedescendant={at ? elementId(at) : undefined}
          onKeyDown={unlessComposing(press)}
        >
          <div className="goal-map-columns" style={{ height: layout.rows * rowHeight }}>
            {layout.columns.map((nodes, column) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options within the list box
              <div
                key={goalMapColumns[column]}
                role="group"
                aria-label={columnName[goalMapColumns[column]!]}
              >
                {nodes.slice(from, to).map(({ id, text, unlinked }, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys
                  // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus
                  <div
                    key={id}
                    id={elementId(id)}
                    role="option"
                    aria-selected={id === at}
                    className={nodeClass(
                      thread.has(id),
                      unlinked !== null,
                      from + index > layout.rows - 4,
                    )}
                    style={{ top: (from + index) * rowHeight }}
                    dir="auto"
                    onClick={() => onGo(id)}
                  >
                    {text}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

/** How far a box is scrolled, and how high it is; at most once a frame. */
function useView(box: React.RefObject<HTMLDivElement | null>) {
  const [view, setView] = useState({ top: 0, height: 480 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() =>
        setView({ top: element.scrollTop, height: element.clientHeight }),
      )
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [box])
  return view
}

/** The lowest ones unfold upwards, so that their whole text stays in view. */
function nodeClass(isInThread: boolean, isUnlinked: boolean, isLow: boolean): string {
  const marks = [isInThread && 'in-thread', isUnlinked && 'unlinked', isLow && 'low']
  return ['goal-map-node', ...marks].filter(Boolean).join(' ')
}

interface Links {
  map: GoalMap
  layout: ReturnType<typeof layOut>
  thread: ReadonlySet<string>
  top: number
  height: number
}

/** Draws the links anew whenever the view or the thread changes. */
function useLinks({ map, layout, thread, top, height }: Links) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const width = element.parentElement!.scrollWidth
    const ratio = window.devicePixelRatio
    Object.assign(element, { width: width * ratio, height: height * ratio })
    Object.assign(element.style, { width: `${width}px`, height: `${height}px` })
    context.scale(ratio, ratio)
    const style = getComputedStyle(element)
    const colours = { faint: style.borderColor, strong: style.color }
    drawLinks(context, { layout, links: map.links, thread, top, width, height, colours })
  }, [map, layout, thread, top, height])
  return canvas
}
