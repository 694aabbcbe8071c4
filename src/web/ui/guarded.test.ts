import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const web = join(import.meta.dirname, '..')
const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !/\.test\.tsx$|^testing/.test(file),
)
const sources = new Map(files.map((file) => [file, readFileSync(join(web, file), 'utf8')]))

/** A field that one writes into. A search keeps nothing, and a day or a choice is no writing. */
const field = /<(?:textarea|input)\b(?:[^>]|=>)*?\/?>/g
const notWritten =
  /type="(?:search|checkbox|radio|range|date|file|hidden)"|role="combobox"|data-search/

/** What keeps a text, or asks before it is lost. */
const guard = /\buseUnsaved\(|<Unsaved\b|\buseKeptText\(|\buseDraft\(|<Dialog\b/

const isWriting = (file: string) =>
  [...(sources.get(file) ?? '').matchAll(field)].some(([code]) => !notWritten.test(code))

/** The files that show a part of this one. */
function shownBy(file: string): string[] {
  return [...sources].flatMap(([other, source]) =>
    [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].some(
      ([, path]) => relative(web, join(web, dirname(other), path ?? '')) === file,
    )
      ? [other]
      : [],
  )
}

/** Whether the file, or each that shows it, has a guard. */
function isGuarded(file: string): boolean {
  if (guard.test(sources.get(file) ?? '')) return true
  const above = shownBy(file)
  return above.length > 0 && above.every(isGuarded)
}

/** Saved with each key, or as soon as the field is left. */
const savedAsTyped = ['log/NameList.tsx', 'sweetSpot/wants/WantItem.tsx']

/** A sentence that confirms something, and is nothing one would keep. */
const confirmations = ['files/DeleteSection.tsx']

test('every field one writes into keeps its text, or asks before it is lost', () => {
  const written = files.filter(isWriting)
  expect(written.length).toBeGreaterThan(40)
  const unguarded = written.filter((file) => !isGuarded(file))
  expect(unguarded.toSorted()).toEqual([...confirmations, ...savedAsTyped])
})

test('no button closes a dialog past its question', () => {
  const bypassing = files.filter((file) =>
    /<button\b(?:[^>]|=>)*?onClick=\{(?:\(\) => )?onClose(?:\(\))?\}/.test(sources.get(file) ?? ''),
  )
  expect(bypassing).toEqual([])
})
