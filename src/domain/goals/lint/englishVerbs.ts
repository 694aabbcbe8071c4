import type { VerbKind } from './language.ts'

/** Verbs by what they promise; see {@link VerbKind}. */
const verbs: Readonly<Record<VerbKind, string>> = {
  ends:
    'finish complete complet finalise finalize conclude pass submit graduate ship publish launch release ' +
    'deploy deliver migrate port replace delete remove retire decommission upgrade automate fix call email tell throw shred chair process ' +
    'repair resolve close merge land hand turn wrap file quit win defeat beat clean tidy ' +
    'organise organize declutter paint renovate remodel restore pay sell sign register ' +
    'enrol enroll apply move relocate hire recruit document install convert extract split unify ' +
    'consolidate translate reach hit achieve accomplish earn obtain receive attain acquire qualify ' +
    'join adopt climb summit plant memorise memorize sew knit crochet bake assemble ' +
    'deprecate refactor dockerize containerize containerise digitise digitize archive fill ' +
    'update eliminate max cancel certify compile conduct configure donate download enable exhibit ' +
    'integrate invite issue lease mail mount nominate pack pilot pitch print procure ' +
    'provision redo rent repay reproduce return revise select send solve stage switch transfer ' +
    'unlock unpack upload validate audit benchmark ' +
    'renew refinance catalogue catalog ace interview dunk propose commit shut roll resubmit defend',
  fetches: 'buy purchase order refill pick fetch book schedule reorder',
  makes:
    'write build create design draft record compose produce code program implement introduce ' +
    'prototype give present hold host start found open set establish draw film plan ' +
    'rewrite rebuild redesign invent patent develop add construct ' +
    'craft sculpt choreograph',
  leads: 'lead run coordinate facilitate drive',
  gets: 'get got make have take do find secure score own bring perform choose',
  meets: 'read watch attend visit see tour play sing listen go travel fly hike meet cook try speak',
  changes:
    'increase decrease reduce lower raise cut lose save boost drop shrink ' +
    'speed limit maximise maximize minimise minimize double triple halve shorten lengthen extend',
  prepares: 'prepare study research train practise practice brainstorm wonder dream',
  wishes:
    'be become improve impruve learn understand know explore grow enhance deepen ' +
    'strengthen expand master focus familiarise familiarize help support contribute stay ' +
    'remain keep continue balance feel enjoy love appreciate embrace strive aim appear ' +
    'broaden widen sharpen hone refine better progress advance evolve thrive excel believe ' +
    'respect trust care communicate collaborate concentrate cope live manage handle gain ' +
    'consider think look investigate optimise optimize promote foster cultivate nurture ' +
    'engage participate involve upskill inspire motivate ensure',
  does:
    'exercise work walk jog swim bike cycle eat drink sleep meditate journal pray text ' +
    'review mentor pair volunteer spend put use teach share answer respond reply ' +
    'ask talk wake sit stand stretch lift bench squat deadlift weigh measure track ' +
    'monitor check test post debug attempt show follow fit limit avoid stop control ' +
    'type grade commute network socialise socialize delegate fail miss skip',
}

const irregular: Readonly<Record<string, string>> = {
  write: 'wrote written writing',
  build: 'built',
  get: 'getting gotten gets',
  make: 'made making',
  have: 'has had having',
  take: 'took taken taking',
  do: 'did done doing does',
  find: 'found',
  give: 'gave given giving',
  hold: 'held',
  run: 'ran running',
  win: 'won winning',
  beat: 'beaten',
  buy: 'bought',
  sell: 'sold',
  pay: 'paid',
  set: 'setting',
  cut: 'cutting',
  lead: 'led',
  read: 'reading',
  be: 'is are am been being',
  become: 'became becoming',
  speak: 'spoke spoken',
  teach: 'taught',
  draw: 'drew drawn',
  lose: 'lost losing',
  know: 'knew known',
  understand: 'understood',
  learn: 'learnt lern',
  grow: 'grew grown',
  keep: 'kept',
  feel: 'felt',
  think: 'thought',
  see: 'saw seen seeing',
  go: 'goes went going gone',
  fly: 'flew flown flies',
  eat: 'ate eaten',
  drink: 'drank drunk',
  sleep: 'slept',
  swim: 'swam swimming',
  ship: 'shipped shipping',
  submit: 'submitted submitting',
  quit: 'quitting',
  plan: 'planned planning',
  split: 'splitting',
  hit: 'hitting',
  stop: 'stopped stopping',
  drop: 'dropped dropping',
  shut: 'shutting',
}

/** Every form of every verb. */
export const englishVerbs: ReadonlyMap<string, VerbKind> = new Map(
  Object.entries(verbs).flatMap(([kind, all]) =>
    all
      .split(' ')
      .flatMap((verb) => formsOf(verb).map((form) => [form, kind as VerbKind] as const)),
  ),
)

function formsOf(verb: string): string[] {
  const own = irregular[verb]?.split(' ') ?? []
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(s|sh|ch|x|z)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`
  return [verb, third, past, `${stem}ing`, ...own]
}
