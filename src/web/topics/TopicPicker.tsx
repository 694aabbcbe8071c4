import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { isCalled, searchTopics } from '../../domain/topics/topicSearch.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { type Option, TopicOption } from './TopicOption.tsx'
import './topicPicker.css'
import { useRecord } from '../record.tsx'
import { unlessComposing } from '../ui/composing.ts'
import { counted } from '../ui/words.ts'

interface TopicPickerProps {
  label: string
  hint?: string
  /** Topics that are chosen already; they are shown, and cannot be chosen again. */
  taken?: ReadonlySet<TopicId>
  onPick(topic: TopicId): void
  /** Adds a topic that the tree does not have; left out where that is not offered. */
  onAdd?(name: string): void
  /** What it is added as. */
  addedAs?: string
}

/** Finds a topic as one types: the combobox of the ARIA Authoring Practices, list only. */
export function TopicPicker({ label, hint, taken, onPick, onAdd, addedAs }: TopicPickerProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const options = useOptions(typed, taken, onAdd !== undefined)
  const shown = open && options.length > 0

  function choose(option: Option | undefined) {
    if (!option || ('topic' in option && option.taken)) return
    if ('topic' in option) onPick(option.topic)
    else onAdd?.(option.add)
    setTyped('')
    setOpen(false)
    setAt(0)
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && !shown) return
    if (!['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Enter') shown && choose(options[at])
    else if (event.key === 'Escape') setOpen(false)
    else if (!shown) setOpen(true)
    else setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length)
  }

  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${at}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        dir="auto"
        value={typed}
        placeholder="Search topics"
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(event.target.value.trim() !== '')
          setAt(0)
        }}
        onKeyDown={unlessComposing(press)}
        onFocus={() => typed.trim() !== '' && setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {hint && (
        <p id={`${id}-hint`} className="tiny">
          {hint}
        </p>
      )}
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
        {options.map((option, index) => (
          <TopicOption
            key={'topic' in option ? option.topic : 'add'}
            id={`${id}-${index}`}
            option={option}
            addedAs={addedAs}
            active={index === at}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
      <p className="hidden" role="status">
        {open ? `${counted(options.length, 'topic')} found` : ''}
      </p>
    </div>
  )
}

function useOptions(typed: string, taken: ReadonlySet<TopicId> | undefined, adds: boolean) {
  const { tree } = useRecord()
  return useMemo<Option[]>(() => {
    const wanted = typed.trim()
    if (wanted === '') return []
    const found = searchTopics(tree, wanted, 8)
    const known = found.some((topic) => topic.name.toLowerCase() === wanted.toLowerCase())
    const own = adds && !known ? [{ add: wanted.slice(0, 60) }] : []
    const options = found.map(({ id }) => ({ topic: id, taken: taken?.has(id) ?? false }))
    const [best] = found
    // Enter must not turn somebody's own words into a topic that is only near to them.
    return best && isCalled(best, wanted) ? [...options, ...own] : [...own, ...options]
  }, [typed, taken, adds, tree])
}
