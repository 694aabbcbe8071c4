import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Ladder } from '../../domain/ladders/ladders.ts'

/** A ladder of our own writing, by the name of its file under `data/ladders`. */
export interface ShippedLadder {
  key: string
  ladder: Ladder
}

/** A ladder as it is written by hand: each level says what it expects, by competency. */
interface WrittenLadder extends Omit<Ladder, 'levels' | 'expectations'> {
  levels: (Ladder['levels'][number] & { expects: Record<string, string[]> })[]
}

let read: ShippedLadder[] | undefined

/** The ladders that Fairwind brings along. Read once. */
export function shippedLadders(): readonly ShippedLadder[] {
  read ??= readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      key: file.replace('.yaml', ''),
      ladder: ladderOf(parse(readFileSync(join(folder, file), 'utf8'))),
    }))
  return read
}

const folder = join(import.meta.dirname, '../../../data/ladders')

function ladderOf(written: WrittenLadder): Ladder {
  const expectations = written.levels.flatMap(({ id: level, expects }) =>
    Object.entries(expects).flatMap(([competency, sentences]) =>
      sentences.map((text, index) => ({
        id: `${level}-${competency}-${index + 1}`,
        level,
        competency,
        text,
      })),
    ),
  )
  return Ladder.parse({ ...written, expectations })
}
