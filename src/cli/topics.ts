import type { Command } from 'commander'
import { ancestors, topicTree } from '../domain/topics/topicTree.ts'
import { endWithOne } from './ending.ts'
import { type Place, say, sayJson, type Terminal, withCall } from './terminal.ts'
import { columns } from './words.ts'

interface TopicOptions extends Place {
  under?: string
  meaning?: string
  mine?: boolean
  also?: string[]
  related?: string[]
  json?: boolean
}

/** `fairwind topic …`: the tree of kinds of work and skills. */
export function topicCommands(program: Command, terminal: Terminal): void {
  const topic = program
    .command('topic')
    .description('list and manage topics: kinds of work and skills')
  topic
    .command('find <words>')
    .description('find topics by name, meaning or a sentence')
    .option('--json', 'print JSON')
    .action(async (typed: string, _, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<TopicOptions>()
      const { topics } = await withCall(terminal, place, (call) => call('findTopics', { typed }))
      if (json) sayJson(terminal, topics)
      else if (topics.length > 0)
        say(terminal, columns(topics.map(({ id, name, meaning }) => [id, name, meaning])))
      else say(terminal, `No topics match “${typed}”.`)
      if (topics.length === 0) endWithOne()
    })
  topic
    .command('list', { isDefault: true })
    .description('list all topics as a tree')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => list(terminal, command.optsWithGlobals<TopicOptions>()))
  topic
    .command('add <name>')
    .description('add a topic')
    .option('--under <topic>', 'parent topic')
    .option('--meaning <text>', 'short description')
    .option('--mine', 'add it for yourself only')
    .action(async (name: string, _, command: Command) => {
      const { under, meaning, mine, ...place } = command.optsWithGlobals<TopicOptions>()
      const input = { name, parent: under ?? null, meaning, mine }
      const added = await withCall(terminal, place, (call) => call('addTopic', input))
      say(terminal, `Added ${added.id}.`)
    })
  topic
    .command('rename <topic> <name>')
    .description('rename a topic; everything linked to it stays linked')
    .action(async (named: string, name: string, _, command: Command) => {
      const place = command.optsWithGlobals<TopicOptions>()
      await withCall(terminal, place, (call) => call('changeTopic', { topic: named, name }))
      say(terminal, `Renamed ${named} to “${name}”.`)
    })
  topic
    .command('words <topic>')
    .description('set what else a topic is called, and the topics it is related to')
    .option('--also <names...>', 'other names; these replace the ones it has')
    .option('--related <topics...>', 'related topics; these replace the ones it has')
    .action(async (named: string, _, command: Command) => {
      const { also, related, ...place } = command.optsWithGlobals<TopicOptions>()
      const input = { topic: named, aliases: also, related }
      const changed = await withCall(terminal, place, (call) => call('changeTopic', input))
      say(
        terminal,
        `${changed.name} is also called ${changed.aliases.join(', ') || 'nothing else'}.`,
      )
    })
  topic
    .command('move <topic> [parent]')
    .description('move a topic under another topic, or to the top level')
    .action(async (named: string, parent: string | undefined, _, command: Command) => {
      const place = command.optsWithGlobals<TopicOptions>()
      const input = { topic: named, parent: parent ?? null }
      await withCall(terminal, place, (call) => call('moveTopic', input))
      say(terminal, `Moved ${named} ${parent ? `under ${parent}` : 'to the top level'}.`)
    })
  topic
    .command('merge <from> <into>')
    .description('merge a topic into another; everything linked to it moves to the other')
    .action(async (from: string, into: string, _, command: Command) => {
      const place = command.optsWithGlobals<TopicOptions>()
      await withCall(terminal, place, (call) => call('mergeTopics', { from, into }))
      say(terminal, `Merged ${from} into ${into}.`)
    })
}

async function list(terminal: Terminal, { json, ...place }: TopicOptions): Promise<void> {
  const { topics } = await withCall(terminal, place, (call) => call('listTopics', {}))
  if (json) return sayJson(terminal, topics)
  const tree = topicTree(topics)
  const rows = tree.topics.map((topic) => {
    const { id } = topic
    return [`${'  '.repeat(ancestors(tree, id).length)}${topic.name}`, id, topic.meaning]
  })
  say(terminal, columns(rows))
}
