import type { Command } from 'commander'
import { isOfTeam } from '../../domain/sweetSpot/needsInView.ts'
import type { Output } from '../../operations/index.ts'
import { type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { bar, columns, percent } from '../words.ts'

type Shown = Output<'showSweetSpot'>
type Standing = Shown['spot']['bothWin'][number]

/** `fairwind sweet-spot`: where what you want and what is needed overlap. */
export function sweetSpotCommand(program: Command, terminal: Terminal): void {
  program
    .command('sweet-spot')
    .description('show where your wants and the organisation’s needs overlap')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const shown = await withCall(terminal, place, (call) => call('showSweetSpot', {}))
      if (json) sayJson(terminal, shown)
      else say(terminal, inWords(shown))
    })
}

function inWords(shown: Shown): string {
  const { spot, organisation, wants } = shown
  if (wants.length === 0)
    return 'You have no wants yet. To add one, run `fairwind want add <topic>`.'
  if (spot.need === 0)
    return `${organisation.name} has no needs yet. Run \`fairwind need add <topic>\`, or import a company.yaml file.`
  return [
    `Wants needed at ${organisation.name}: ${spot.wantsNeeded} of ${spot.wants.length} (${percent(spot.coverageOfWant)})`,
    `Needs ${whose(shown)} you would gladly work on: ${spot.bothWin.length} of ${spot.needs} (${percent(spot.coverageOfNeed)})`,
    ...table('Wanted and needed', spot.bothWin, shown),
    ...table('For the joy of it', spot.forTheJoyOfIt, shown),
    ...table('Possible, with a little more openness', spot.possible, shown),
    ...table('Needed, not on your list', spot.onlyTheCompany, shown),
    ...openings(shown),
    ...widenings(shown),
    '',
    'These shares show where wants and needs overlap. They do not predict happiness:',
    'interest fit and job satisfaction are only weakly related.',
  ].join('\n')
}

/** Whose needs are counted. */
function whose({ view, organisation }: Shown): string {
  return isOfTeam(view)
    ? `of ${[...view.teams, organisation.name].join(' and ')}`
    : `of the whole company`
}

/** Beyond this a table scrolls away; `--json` has it all. */
const mostRows = 12

function table(title: string, standings: readonly Standing[], shown: Shown): string[] {
  if (standings.length === 0) return []
  const rows = standings
    .slice(0, mostRows)
    .map((each) => [
      `  ${shown.names[each.topic] ?? each.topic}`,
      `you ${bar(each.acceptance)} ${percent(each.acceptance)}`,
      `company ${bar(each.need)} ${percent(each.need)}`,
    ])
  const more = standings.length - mostRows
  return [
    '',
    `${title} (${standings.length})`,
    columns(rows),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

function openings({ fitting, opportunities }: Shown): string[] {
  if (fitting.length === 0) return []
  const titleOf = new Map(opportunities.map((each) => [each.id, `${each.title} · ${each.team}`]))
  return [
    '',
    'Opportunities in your sweet spot',
    ...fitting.map((fit) => `  ${titleOf.get(fit.opportunity)}`),
  ]
}

function widenings({ widenings, names }: Shown): string[] {
  if (widenings.length === 0) return []
  const nameOf = (topic: string) => names[topic] ?? topic
  const lines = widenings.map(({ change, gain }) => {
    const what =
      change.kind === 'flexibility'
        ? `${nameOf(change.want)}: anything in ${nameOf(change.reaches)} (flexibility ${percent(change.from)} → ${percent(change.to)})`
        : `${nameOf(change.want)}: include ${nameOf(change.topic)}`
    const needs = gain.needs.length > 0 ? `+${gain.needs.length} needs, ` : ''
    return `  ${needs}+${(gain.coverage * 100).toFixed(1)} points of the needs: ${what}`
  })
  return ['', 'Ways to widen the overlap', ...lines]
}
