import type { TopicId } from '../topics/topics.ts'
import { activities } from './activities.ts'

/** Something to do, and why just this. */
export interface ActivitySuggestion {
  what: string
  because: string
  /** Who gains: both sides, or the person alone, for the joy of it. */
  for: 'both' | 'joy'
}

/** Below this many values a person's choice says enough; further ones weigh little. */
const mostValues = 5
const mostWants = 5

/** One activity for each of the top values that has one; each activity once. */
export function activitiesForValues(values: readonly string[]): ActivitySuggestion[] {
  const valuesOf = new Map<string, string[]>()
  for (const value of values.slice(0, mostValues)) {
    const fitting = activities.find((each) => each.values.includes(value.toLowerCase()))
    if (fitting) valuesOf.set(fitting.what, [...(valuesOf.get(fitting.what) ?? []), value])
  }
  return [...valuesOf].map(([what, own]) => ({
    what,
    because: `you value ${own.map((each) => each.toLowerCase()).join(' and ')}`,
    for: 'joy',
  }))
}

/** A want with what lies near it. */
export interface Interest {
  topic: TopicId
  name: string
  enthusiasm: number
  /** Titles of open opportunities on topics this want reaches. */
  open: readonly string[]
  /** Names of needs this want reaches gladly, with their priority. */
  needs: readonly { name: string; priority: string }[]
  /** How many entries of the last year are on it. */
  entries: number
}

/** A suggestion for each of the strongest wants: open work first, then needs, then for the joy of it. */
export function activitiesForInterests(interests: readonly Interest[]): ActivitySuggestion[] {
  return interests
    .toSorted((a, b) => b.enthusiasm - a.enthusiasm)
    .slice(0, mostWants)
    .map(activityFor)
}

function activityFor({ name, open, needs, entries }: Interest): ActivitySuggestion {
  const [title] = open
  if (title !== undefined)
    return {
      what: `Ask for “${title}”`,
      because: `you want ${name}, and this related work is open`,
      for: 'both',
    }
  const [need] = needs
  if (need)
    return {
      what: `Offer to take on ${need.name} work`,
      because: `you want ${name}, and the need is ${need.priority}`,
      for: 'both',
    }
  return {
    what:
      entries > 0
        ? `Share what you know about ${name}: a talk, an article or a small tool`
        : `Spend an evening a week on ${name}, or start a small side project`,
    because: `you want ${name}; there is no current need, so it’s for the joy of it`,
    for: 'joy',
  }
}
