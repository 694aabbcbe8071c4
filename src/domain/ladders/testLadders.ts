import { asNextVersion } from './ladderIds.ts'
import { Ladder } from './ladders.ts'

/** A ladder as it stands. */
export const engineering = Ladder.parse({
  name: 'Engineering',
  levels: [
    { id: 'one', name: 'Engineer' },
    { id: 'two', name: 'Senior' },
  ],
  competencies: [{ id: 'craft', name: 'Craft' }],
  expectations: [
    { id: 'two-craft-1', level: 'two', competency: 'craft', text: 'Ships with care' },
    {
      id: 'two-craft-2',
      level: 'two',
      competency: 'craft',
      text: 'Finds what is slow and makes it fast',
    },
  ],
})

/** The same ladder as an importer would name its parts, with these texts for its second level. */
export function written(texts: string[]): Ladder {
  return Ladder.parse({
    name: 'Engineering',
    levels: [
      { id: 'engineer', name: 'Engineer' },
      { id: 'senior', name: 'SENIOR' },
    ],
    competencies: [{ id: 'craft', name: 'Craft' }],
    expectations: texts.map((text, index) => ({
      id: `two-craft-${index + 1}`,
      level: 'senior',
      competency: 'craft',
      text,
    })),
  })
}

const stopWords = new Set(['and', 'it', 'is', 'what', 'with'])

/** The ladder written anew as the next version of one. */
export function next(before: Ladder, after: Ladder, version = 2): Ladder {
  return asNextVersion(before, after, { version, stopWords })
}

/** The ids that expectations of the second level have once they say these texts. */
export function idsOf(texts: string[]): string[] {
  return next(engineering, written(texts)).expectations.map(({ id }) => id)
}
