import type pg from 'pg'
import { searchTerms } from '../../domain/log/searchTerms.ts'
import type { SoughtPart, SoughtWord } from '../../domain/log/sought.ts'

/** A longer word is no word, and more than the index takes. */
const longestWord = 200

/**
 * What an entry is found by, as a `tsvector` is written. No word has a quotation mark or a
 * backslash, so none can end its quotes.
 */
export function searchWords({ text, details }: { text: string; details: string }): string {
  const terms = searchTerms(`${text}\n${details}`)
  return terms.map(({ word, at }) => `${quoted(word)}:${at}`).join(' ')
}

/** What is looked for, as a `tsquery` is written. */
export function searchQuery(parts: readonly SoughtPart[]): string {
  return parts.map(partQuery).join(' & ')
}

function partQuery(part: SoughtPart): string {
  if (part.kind === 'phrase')
    return part.words
      .map((each, index) => (index === 0 ? '' : ` <${each.after}> `) + wordQuery(each))
      .join('')
  const all = part.words.map(wordQuery).join(' & ')
  return part.or ? `(${all} | ${wordQuery(part.or)})` : all
}

function wordQuery({ word, isBeginning }: SoughtWord): string {
  return `${quoted(word)}${isBeginning ? ':*' : ''}`
}

function quoted(word: string): string {
  return `'${word.slice(0, longestWord)}'`
}

/** So many entries are read at a time. */
const batch = 500

/**
 * Makes anew the words by which every entry is found, after the rule for them has changed. For a
 * migration: it sees the entries of everybody, which only the owner of the table may.
 */
export async function indexEveryEntry(client: pg.PoolClient): Promise<void> {
  await client.query('alter table evidence no force row level security')
  for (let last: string | null = null; ; ) {
    const { rows }: { rows: Indexed[] } = await client.query(nextEntries, [last])
    if (rows.length === 0) break
    await client.query(writeWords, [JSON.stringify(rows.map(indexed))])
    last = rows.at(-1)?.id ?? null
  }
  await client.query('alter table evidence force row level security')
}

interface Indexed {
  organisationId: string
  id: string
  text: string
  details: string
}

const nextEntries = `
  select organisation_id as "organisationId", id, text, details from evidence
  where $1::uuid is null or id > $1 order by id limit ${batch}`

const writeWords = `
  update evidence set words = new.words::tsvector
  from jsonb_to_recordset($1::jsonb) as new("organisationId" uuid, id uuid, words text)
  where organisation_id = new."organisationId" and evidence.id = new.id`

function indexed({ organisationId, id, ...entry }: Indexed) {
  return { organisationId, id, words: searchWords(entry) }
}
