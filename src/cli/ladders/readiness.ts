import type { Command } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import { refusalInWords, ringInWords, titlesAreRelative } from '../../domain/ladders/titleWords.ts'
import type { Output } from '../../operations/index.ts'
import { endWithOne } from '../ending.ts'
import { type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { ladderNamed } from './ladders.ts'

type Options = Place & { json?: boolean; ladder?: string; level?: string }
type Readiness = Extract<Output<'showReadiness'>, { expectations: unknown }>

/** `fairwind readiness` and `fairwind title`: what a level asks, beside what the log shows. */
export function readinessCommands(program: Command, terminal: Terminal): void {
  program
    .command('readiness')
    .description('compare what the next level expects with the evidence in your log')
    .option('--ladder <ladder>', 'ladder to compare with, by name or ID')
    .option('--level <level>', 'level to compare with, by name or ID')
    .option('--json', 'print JSON')
    .action((_, command: Command) => readiness(terminal, command.optsWithGlobals<Options>()))
  program
    .command('title <ladder>')
    .description('show which title your last 12 months match on another ladder')
    .option('--json', 'print JSON')
    .action((named: string, _, command: Command) =>
      title(terminal, named, command.optsWithGlobals<Options>()),
    )
}

async function readiness(
  terminal: Terminal,
  { ladder: named, level, json, ...place }: Options,
): Promise<void> {
  const shown = await withCall(terminal, place, async (call) => {
    if (named === undefined && level === undefined) return call('showReadiness', {})
    const id = named === undefined ? await ownLadder(call) : (await ladderNamed(call, named)).id
    const { ladder } = await call('showLadder', { id })
    const meant = ladder.levels.find(
      (each) => each.id === level || each.name.toLowerCase() === level?.toLowerCase(),
    )
    if (level !== undefined && !meant)
      fail(
        'not_found',
        `${ladder.name} has no level “${level}”. To see its levels, run \`fairwind ladder show "${ladder.name}"\`.`,
      )
    return call('showReadiness', { ladder: id, ...(meant && { level: meant.id }) })
  })
  if (json) return sayJson(terminal, shown)
  if (shown.aim === null) {
    say(
      terminal,
      'No ladder selected. Choose one with --ladder, or add your title on the Readiness page.',
    )
    endWithOne()
  }
  say(terminal, described(shown as Readiness))
}

async function ownLadder(call: Parameters<typeof ladderNamed>[0]) {
  const { aim } = await call('showReadiness', {})
  return aim?.ladder.id ?? fail('invalid', '--level needs a ladder. Add --ladder <name>.')
}

const signs = { recognised: '●', sustained: '●', emerging: '◐', 'nothing logged': '○' } as const

function described({ aim, competencies, expectations, scope, decisionMakers }: Readiness): string {
  const lines = competencies.flatMap(({ id, name }) => {
    const own = expectations.filter(({ competency }) => competency === id)
    return own.length === 0 ? [] : [name, ...own.map((each) => line(each, decisionMakers.length))]
  })
  const asks = scope.asked && `It expects ${ringInWords[scope.asked]}; ${actingAt(scope.acting)}.`
  return [`${aim.level.name} on ${aim.ladder.name}`, asks, ...lines]
    .filter((each) => each !== null)
    .join('\n')
}

function actingAt(ring: Readiness['scope']['acting']): string {
  return ring === null
    ? 'your log has too few entries to tell your scope'
    : `you work at ${ringInWords[ring]}`
}

function line(each: Readiness['expectations'][number], deciding: number): string {
  const { readiness: standing, text, entries, decisionMakersWhoSaw } = each
  const seen =
    deciding > 0
      ? `, witnessed by ${decisionMakersWhoSaw.length} of ${deciding} decision makers`
      : ''
  const count = entries.length === 1 ? '1 entry' : `${entries.length} entries`
  const facts = entries.length === 0 ? 'no evidence yet' : `${standing}: ${count}${seen}`
  return `  ${signs[standing]} ${text} (${facts})`
}

async function title(
  terminal: Terminal,
  named: string,
  { json, ...place }: Options,
): Promise<void> {
  const found = await withCall(terminal, place, async (call) =>
    call('translateTitle', { ladder: (await ladderNamed(call, named)).id }),
  )
  if (json) sayJson(terminal, found)
  else say(terminal, translated(found))
}

function translated({ ring, rule, here, there }: Output<'translateTitle'>): string {
  const asked = `${rule.months} of the last ${rule.window} months`
  if (ring === null) return `Too early to say: your log shows no scope that lasted ${asked}.`
  return [
    `You worked at ${ringInWords[ring]} in at least ${asked}.`,
    called(there.ladder.name, there.called, ring),
    ...(here ? [called(here.ladder.name, here.called, ring)] : []),
    titlesAreRelative,
  ].join('\n\n')
}

type Called = Output<'translateTitle'>['there']['called']

function called(ladder: string, answer: Called, ring: keyof typeof ringInWords): string {
  if (answer === null) return `${ladder} was not compared.`
  if (answer.kind === 'refused') return refusalInWords(answer.why, ladder, ring)
  const names = answer.levels.map(({ name }) => name)
  const interval = answer.exact ? names.join(' or ') : `between ${names.join(' and ')}`
  return [`${ladder}: ${interval}`, ...answer.quotes.map(({ text }) => `  “${text}”`)].join('\n')
}
