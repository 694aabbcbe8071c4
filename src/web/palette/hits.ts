import type { Output } from '../../operations/index.ts'
import { nearDay } from '../ui/words.ts'
import type { Group, Item } from './actions.ts'

type Found = Output<'search'>['found'][number]
type Hit = Found['hits'][number]

/** Of which kind things are found. */
export type Kind = Found['kind']

const titles: Record<Kind, string> = {
  entry: 'Log',
  goal: 'Goals',
  want: 'Wants',
  packet: 'Documents',
  reflection: 'Reflections',
  ladder: 'Ladders',
  topic: 'Topics',
}

/** What was found, a group for each kind; `onMore` lists one kind alone. */
export function groupsOf(
  found: readonly Found[],
  today: string,
  onMore: ((kind: Kind) => void) | undefined,
): Group[] {
  return found.map(({ kind, hits, total }) => {
    const rest = total - hits.length
    const items = hits.map((hit) => itemOf(kind, hit, today))
    const more = { key: `more ${kind}`, title: `Show all ${total}`, to: () => onMore?.(kind) }
    return { title: titles[kind], items: rest > 0 && onMore ? [...items, more] : items }
  })
}

function itemOf(kind: Kind, hit: Hit, today: string): Item {
  const day = hit.day && nearDay(hit.day, today)
  return {
    key: `${kind} ${hit.id}`,
    title: hit.title,
    ...(day && { aside: kind === 'goal' ? `due ${day}` : day }),
    to: addressOf(kind, hit),
  }
}

function addressOf(kind: Kind, { id, title, prompt }: Hit): string {
  if (kind === 'entry') return `/log?${new URLSearchParams({ search: phraseOf(title) })}`
  if (kind === 'topic') return `/topics?${new URLSearchParams({ search: title })}`
  if (kind === 'reflection') return `/reflect/${prompt}`
  if (kind === 'packet') return `/packets/${id}`
  if (kind === 'ladder') return `/ladders/${id}`
  return kind === 'goal' ? `/goals?goal=${id}` : '/wants'
}

/** The first words of an entry in quotation marks: enough to find this one. */
function phraseOf(text: string): string {
  const words = text
    .replace(/["“”„«»]/g, ' ')
    .trim()
    .split(/\s+/)
  return `"${words.slice(0, 8).join(' ').slice(0, 150)}"`
}
