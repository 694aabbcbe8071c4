import { stringify } from 'yaml'
import type { RecordFile } from '../../domain/files/files.ts'

/** Writes a file, leaving out what goes without saying. Editors find the schema beside it. */
export function writeFile(file: RecordFile): string {
  const kind = file.fairwind.replace('/', '-')
  const note = `# yaml-language-server: $schema=./fairwind-${kind}.schema.json\n`
  return note + stringify(withoutDefaults(file), { lineWidth: 100 })
}

function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(
    ([, each]) => each !== null && each !== '' && !(Array.isArray(each) && each.length === 0),
  )
  return Object.fromEntries(said.map(([key, each]) => [key, withoutDefaults(each)]))
}
