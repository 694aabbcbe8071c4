import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { once } from './once.ts'
import { Vocabulary } from './schema.ts'

const folder = join(import.meta.dirname, '../../../data/vocabulary')

/**
 * The words of every language, from `data/vocabulary`. Read once in each thread.
 *
 * @throws ZodError when a file has a list that no code knows, or lacks one.
 */
export const vocabulary = once(() => Vocabulary.parse(contentOf('en.yaml')))

/** What a file of the folder holds. */
export function contentOf(file: string): unknown {
  return parse(readFileSync(join(folder, file), 'utf8'))
}
