import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { once } from './once.ts'
import { columnLists, FurtherVocabulary, logLists, Vocabulary } from './schema.ts'

const folder = join(import.meta.dirname, '../../../data/vocabulary')

/**
 * The words of every language, from `data/vocabulary`. Read once in each thread.
 *
 * @throws ZodError when a file has a list that no code knows, or lacks one.
 */
export const vocabulary = once(() =>
  furtherLanguages().reduce(withFurther, Vocabulary.parse(contentOf('en.yaml'))),
)

/** What a file of the folder holds. */
export function contentOf(file: string): unknown {
  return parse(readFileSync(join(folder, file), 'utf8'))
}

/** The files of the languages beside English. */
export function furtherFiles(): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'en.yaml')
}

function furtherLanguages(): FurtherVocabulary[] {
  return furtherFiles().map((file) => FurtherVocabulary.parse(contentOf(file)))
}

/** Adds the words of a language; where the surest come first, they are as sure as the English ones. */
function withFurther(all: Vocabulary, { columns, log }: FurtherVocabulary): Vocabulary {
  return {
    ...all,
    columns: joined(columnLists, all.columns, columns, interleaved),
    log: { ...all.log, ...joined(logLists, all.log, log, (some, more) => [...some, ...more]) },
  }
}

type List = readonly string[]

function joined<Name extends string>(
  names: readonly Name[],
  lists: Readonly<Record<Name, List>>,
  further: { readonly [Each in Name]?: List | undefined },
  join: (some: List, more: List) => List,
): Record<Name, List> {
  const all = names.map((name) => [name, join(lists[name], further[name] ?? [])] as const)
  return Object.fromEntries(all) as Record<Name, List>
}

function interleaved(some: List, more: List): List {
  const length = Math.max(some.length, more.length)
  return Array.from({ length }, (_, at) => [some[at], more[at]])
    .flat()
    .filter((word) => word !== undefined)
}
