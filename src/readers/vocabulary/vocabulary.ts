import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Vocabulary } from './schema.ts'

const folder = join(import.meta.dirname, '../../../data/vocabulary')

let read: Vocabulary | undefined

/**
 * The words of every language, from `data/vocabulary`. Read once in each thread.
 *
 * @throws ZodError when a file has a list that no code knows, or lacks one.
 */
export function vocabulary(): Vocabulary {
  read ??= Vocabulary.parse(contentOf('en.yaml'))
  return read
}

/** What a file of the folder holds. */
export function contentOf(file: string): unknown {
  return parse(readFileSync(join(folder, file), 'utf8'))
}
