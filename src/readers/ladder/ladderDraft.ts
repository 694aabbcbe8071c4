import type { LadderMapping } from '../../domain/ladders/ladderMapping.ts'
import type { Ladder } from '../../domain/ladders/ladders.ts'
import { splitText } from './page/splitting.ts'
import { uniqueIds } from './tree/slugs.ts'

/** A ladder while rows are being placed; levels and competencies by the values that name them. */
export interface Draft {
  levels: Map<string, Ladder['levels'][number]>
  competencies: Map<string, Ladder['competencies'][number]>
  otherwise: Ladder['competencies'][number] | null
  cells: Map<string, string[]>
}

/** What a mapping names, before any row is placed. */
export function draftOf(mapping: LadderMapping): Draft {
  const levelIds = uniqueIds(
    mapping.levels.map(({ name }) => name),
    'level',
  )
  const names = [
    ...mapping.competencies.map(({ name }) => name),
    ...(mapping.otherwise === '' ? [] : [mapping.otherwise]),
  ]
  const competencyIds = uniqueIds(names, 'competency')
  const levels = new Map<string, Ladder['levels'][number]>()
  mapping.levels.forEach(({ values, name, about, scope, gate }, index) => {
    const level = { id: levelIds[index]!, name, about, scope, gate }
    for (const value of values) levels.set(value, level)
  })
  const competencies = new Map<string, Ladder['competencies'][number]>()
  mapping.competencies.forEach(({ values, name, about }, index) => {
    const competency = { id: competencyIds[index]!, name, about }
    for (const value of values) competencies.set(value, competency)
  })
  const same = mapping.competencies.findIndex(
    ({ name }) => name.toLowerCase() === mapping.otherwise.toLowerCase(),
  )
  const otherwise =
    mapping.otherwise === ''
      ? null
      : same >= 0
        ? competencies.get(mapping.competencies[same]!.values[0]!)!
        : { id: competencyIds.at(-1)!, name: mapping.otherwise, about: '' }
  return { levels, competencies, otherwise, cells: new Map() }
}

/** Adds to the words about a level or competency; says why not where there is no room. */
export function describe(part: { about: string }, text: string): string {
  const about = part.about === '' ? text : `${part.about}\n\n${text}`
  if (about.length > 4000) return 'The description is longer than 4,000 characters. Shorten it.'
  part.about = about
  return ''
}

/** Adds a text to a cell: as expectations, or as an example of the last one. */
export function expect({ cells }: Draft, cell: string, text: string, isExample: boolean): string {
  const texts = cells.get(cell) ?? []
  cells.set(cell, texts)
  const last = texts.at(-1)
  if (isExample && last !== undefined && last.length + text.length < 1900) {
    const isFirst = !last.includes('\nFor example: ')
    texts[texts.length - 1] = isFirst ? `${last}\nFor example: ${text}` : `${last}\n${text}`
  } else texts.push(...splitText(text))
  return ''
}

/** The ladder as it has become. */
export function assembled(mapping: LadderMapping, draft: Draft): Ladder {
  const levels = [...new Set(draft.levels.values())]
  const listed = [...new Set(draft.competencies.values())]
  const competencies =
    draft.otherwise && !listed.includes(draft.otherwise) ? [...listed, draft.otherwise] : listed
  const expectations: Ladder['expectations'] = []
  for (const level of levels)
    for (const competency of competencies)
      (draft.cells.get(`${level.id}\n${competency.id}`) ?? []).forEach((text, index) => {
        const id = `${level.id.slice(0, 50)}-${competency.id.slice(0, 50)}-${index + 1}`.replace(
          /-+/g,
          '-',
        )
        expectations.push({ id, level: level.id, competency: competency.id, text })
      })
  return { name: mapping.name, about: mapping.about, levels, competencies, expectations }
}
