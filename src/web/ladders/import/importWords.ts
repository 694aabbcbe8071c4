import type { LadderMapping, MappingChoice } from '../../../domain/ladders/ladderMapping.ts'
import type { Output } from '../../../operations/index.ts'

export type Preview = Output<'previewLadder'>
export type Column = Preview['columns'][number]

export const formatName: Record<Preview['format'], string> = {
  yaml: 'YAML',
  json: 'JSON',
  csv: 'CSV',
  markdown: 'Markdown',
  html: 'HTML',
}

/** A column with some of what stands in it. */
export function columnInWords({ label, samples }: Column): string {
  const some = samples.slice(0, 3).map((each) => each.replace(/\s+/g, ' ').slice(0, 24))
  return `${label}: ${some.join(', ')}${samples.length > 3 ? ' …' : ''}`
}

/** The choices a mapping follows from. */
export function choiceOf({
  levelColumns,
  competencyColumns,
  textColumn,
  only,
}: LadderMapping): MappingChoice {
  return { levelColumns, competencyColumns, textColumn, only }
}

type Named = Pick<LadderMapping['levels'][number], 'name' | 'values'>

/** Another one of the same name, that this one can be merged with. */
export function namesake(items: readonly Named[], index: number): number {
  const name = items[index]?.name.trim().toLowerCase()
  return items.findIndex(
    (each, other) => other !== index && each.name.trim().toLowerCase() === name,
  )
}

/** The earlier of two takes what the file calls the later one, and the later one goes. */
export function withMerged<Item extends Named>(
  items: readonly Item[],
  one: number,
  other: number,
): Item[] {
  const [kept, gone] = one < other ? [one, other] : [other, one]
  return items.flatMap((each, index) => {
    if (index === gone) return []
    if (index !== kept) return [each]
    return [
      {
        ...each,
        values: [...each.values, ...items.slice(gone, gone + 1).flatMap(({ values }) => values)],
      },
    ]
  })
}

/** The mapping without a level; its rows are then listed as left out. */
export function withoutLevel(mapping: LadderMapping, index: number): LadderMapping {
  const left = mapping.levels[index]
  if (!left) return mapping
  const why = 'Excluded by you.'
  return {
    ...mapping,
    levels: mapping.levels.toSpliced(index, 1),
    ignored: [...mapping.ignored, ...left.values.map((value) => ({ value, why }))],
  }
}

/** The mapping with a value as a level after all, at the end. */
export function withIgnoredAsLevel(mapping: LadderMapping, value: string): LadderMapping {
  const level = {
    values: [value],
    name: value.slice(0, 120),
    about: '',
    scope: null,
    scopeSaid: '',
    gate: null,
  }
  return {
    ...mapping,
    levels: [...mapping.levels, level],
    ignored: mapping.ignored.filter((each) => each.value !== value),
  }
}
