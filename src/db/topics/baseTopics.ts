import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Topic } from '../../domain/topics/topics.ts'

interface Branch {
  id: string
  name: string
  meaning: string
  aliases?: string[]
  related?: string[]
  topics?: Branch[]
}

let read: Topic[] | undefined

/** The topics a new organisation begins with, from `data/topics.yaml`. Read once. */
export function baseTopics(): readonly Topic[] {
  read ??= (parse(readFileSync(file, 'utf8')) as Branch[]).flatMap((branch) => flat(branch, null))
  return read
}

const file = join(import.meta.dirname, '../../../data/topics.yaml')

function flat({ topics, ...branch }: Branch, parent: string | null): Topic[] {
  const topic = Topic.parse({ ...branch, parent })
  return [topic, ...(topics ?? []).flatMap((each) => flat(each, topic.id))]
}
