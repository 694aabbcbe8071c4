import { useMemo } from 'react'
import { isCalled, searchTopics } from '../../domain/topics/topicSearch.ts'
import { useRecord } from '../record.tsx'
import { actions, actionsWith, fitting, type Group, type Item, pages } from './actions.ts'
import { groupsOf, type Kind } from './hits.ts'
import type { useFound } from './useFound.ts'

/** The lines for what was typed: what one can do, what was found, and where one can go. */
export function useGroups(
  text: string,
  found: ReturnType<typeof useFound>['found'],
  kind: Kind | undefined,
  onMore: (kind: Kind) => void,
): Group[] {
  const { record } = useRecord()
  const want = useWant(text)
  return useMemo(() => {
    const hits = groupsOf(found, record.today, kind ? undefined : onMore)
    if (kind) return hits.filter(({ items }) => items.length > 0)
    const made = text === '' ? [] : [...actionsWith(text), ...want]
    const named = { title: 'Actions', items: [...fitting(actions, text), ...made] }
    const to = { title: 'Go to', items: fitting(pages, text) }
    // A page that is called so is more likely meant than an entry that begins so.
    const groups = text === '' ? [named, to] : [to, named, ...hits]
    return groups.filter(({ items }) => items.length > 0)
  }, [text, found, kind, onMore, want, record.today])
}

/** The topic that is called so becomes a want, unless it is one. */
function useWant(text: string): Item[] {
  const { tree, record, run } = useRecord()
  return useMemo(() => {
    const [topic] = text === '' ? [] : searchTopics(tree, text, 1)
    if (!topic || !isCalled(topic, text)) return []
    if (record.wants.some((want) => want.topic === topic.id)) return []
    const title = `Add want: ${topic.name}`
    return [{ key: 'want topic', title, to: () => run('addWant', { topic: topic.id }) }]
  }, [text, tree, record.wants, run])
}
