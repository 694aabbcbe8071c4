import { fail } from '../../domain/errors.ts'
import type { LadderMapping } from '../../domain/ladderMapping.ts'
import { Ladder } from '../../domain/ladders.ts'
import { isFact } from './fields.ts'
import { competencyAt, roleOf, valueAt } from './kinds.ts'
import {
  fieldColumn,
  kindColumn,
  type LadderSource,
  leadColumn,
  positionColumn,
  restColumn,
  type SourceRow,
  textColumn,
} from './rows.ts'
import { uniqueIds } from './slugs.ts'
import { splitText } from './splitting.ts'

/** A text that could not be placed: where it stood, its words, and why. */
export interface Unplaced {
  where: string
  text: string
  why: string
}

export interface Placement {
  /** What was placed. It may still have faults: {@link ladderOf} checks it. */
  ladder: Ladder
  unplaced: Unplaced[]
  /** `rows` is always `placed` and `unplaced` together; `cells` are pairs of level and competency. */
  counts: {
    rows: number
    placed: number
    unplaced: number
    levels: number
    competencies: number
    cells: number
    expectations: number
  }
  /** Why this cannot be imported yet; empty when it can. */
  faults: string[]
  remarks: string[]
}

interface Draft {
  levels: Map<string, Ladder['levels'][number]>
  competencies: Map<string, Ladder['competencies'][number]>
  otherwise: Ladder['competencies'][number] | null
  cells: Map<string, string[]>
}

/** Follows a mapping: every row is placed or listed with the reason. */
export function placeRows(source: LadderSource, mapping: LadderMapping): Placement {
  const draft = draftOf(mapping)
  const ignored = new Map(mapping.ignored.map(({ value, why }) => [value, why]))
  const unplaced: Unplaced[] = []
  for (const row of source.rows) {
    const why = place(row, mapping, draft, ignored)
    if (why !== '') unplaced.push({ where: row.where, text: textOf(row, mapping), why })
  }
  const ladder = assembled(mapping, draft)
  const rows = source.rows.length
  return {
    ladder,
    unplaced,
    counts: {
      rows,
      placed: rows - unplaced.length,
      unplaced: unplaced.length,
      levels: ladder.levels.length,
      competencies: ladder.competencies.length,
      cells: draft.cells.size,
      expectations: ladder.expectations.length,
    },
    faults: faultsOf(ladder),
    remarks: [...source.remarks, ...mapping.remarks, ...remarksOf(source, mapping)],
  }
}

/** The ladder of a placement. Throws, with a sentence for each, while it has faults. */
export function ladderOf({ ladder, faults }: Placement): Ladder {
  if (faults.length > 0) fail('invalid', faults.slice(0, 10).join('\n'))
  return Ladder.parse(ladder)
}

function faultsOf(ladder: Ladder): string[] {
  if (ladder.expectations.length === 0)
    return [
      'No expectations were found: choose where the levels, the competencies and the texts stand.',
    ]
  const checked = Ladder.safeParse(ladder)
  return checked.success ? [] : [...new Set(checked.error.issues.map(({ message }) => message))]
}

function draftOf(mapping: LadderMapping): Draft {
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

/** Places one row, or says why not. */
function place(
  row: SourceRow,
  mapping: LadderMapping,
  draft: Draft,
  ignored: ReadonlyMap<string, string>,
): string {
  const text = textOf(row, mapping)
  const { only } = mapping
  if (only && row.values[only.column] !== only.value)
    return `You took only the rows where ${only.column} is “${only.value}”.`
  const role = roleOf(row, mapping.kinds)
  if (role === 'ignore')
    return `You left “${row.values[fieldColumn] ?? row.values[kindColumn]}” out.`
  if (!/[\p{L}\p{N}]/u.test(text)) return 'It has no words.'
  const levelValue = valueAt(row, mapping.levelColumns)
  const level = levelValue === null ? undefined : draft.levels.get(levelValue)
  const competencyValue = competencyAt(row, mapping.competencyColumns)
  const competency = competencyValue === null ? undefined : draft.competencies.get(competencyValue)
  if (levelValue !== null && !level && !(role === 'about' && competency))
    return ignored.has(levelValue)
      ? `“${levelValue}” is no level. ${ignored.get(levelValue)}`
      : `“${levelValue}” is not among the levels.`
  if (role === 'name' && (level || competency)) return ''
  if (level) {
    if (competencyValue !== null && !competency)
      return isFact(competencyValue)
        ? `“${competencyValue}” says something about a level, and is no competency.`
        : `“${competencyValue}” is not among the competencies.`
    if (role === 'about' && competencyValue === null) return describe(level, text)
    const cell = competency ?? draft.otherwise
    if (!cell) return describe(level, text)
    return expect(draft, `${level.id}\n${cell.id}`, text, role === 'example')
  }
  if (competency && role === 'about') return describe(competency, text)
  if (text === mapping.name || text === mapping.about) return ''
  if (row.values[kindColumn] === 'above the table') return 'It stands above the table.'
  return competency ? 'It names no level.' : 'It stands under no level.'
}

function textOf({ values }: SourceRow, { textColumn: chosen }: LadderMapping): string {
  return values[chosen] ?? (chosen === restColumn ? (values[textColumn] ?? '') : '')
}

function describe(part: { about: string }, text: string): string {
  const about = part.about === '' ? text : `${part.about}\n\n${text}`
  if (about.length > 4000) return 'The description is longer than 4000 characters. Shorten it.'
  part.about = about
  return ''
}

function expect({ cells }: Draft, cell: string, text: string, isExample: boolean): string {
  const texts = cells.get(cell) ?? []
  cells.set(cell, texts)
  const last = texts.at(-1)
  if (isExample && last !== undefined && last.length + text.length < 1900) {
    const isFirst = !last.includes('\nFor example: ')
    texts[texts.length - 1] = isFirst ? `${last}\nFor example: ${text}` : `${last}\n${text}`
  } else texts.push(...splitText(text))
  return ''
}

function assembled(mapping: LadderMapping, draft: Draft): Ladder {
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

/** Columns that no choice uses may hold something the person wants. */
function remarksOf({ columns, rows }: LadderSource, mapping: LadderMapping): string[] {
  const used = new Set([
    ...mapping.levelColumns,
    ...mapping.competencyColumns,
    mapping.textColumn,
    textColumn,
    restColumn,
    fieldColumn,
    kindColumn,
    leadColumn,
    positionColumn,
  ])
  const unused = columns.filter(
    ({ id }) =>
      !used.has(id) &&
      !/^(?:heading \d|bullet \d|intro|reference \d)$/.test(id) &&
      rows.some(({ values }) => values[id] !== undefined),
  )
  const scopes = mapping.levels.filter(({ scope, scopeSaid }) => scope !== null && scopeSaid !== '')
  return [
    ...unused.map(
      ({ label, samples }) =>
        `“${label}” is not used (${samples
          .slice(0, 3)
          .map((each) => `“${each.slice(0, 40)}”`)
          .join(', ')}).`,
    ),
    ...scopes.map(
      ({ name, scope, scopeSaid }) =>
        `The scope of ${name} was read as “${scope}” from “${scopeSaid}”.`,
    ),
  ]
}
