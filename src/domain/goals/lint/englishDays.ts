import type { PeriodName } from './calendar.ts'
import type { DayLanguage, DayMeaning } from './language.ts'

const months = names(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|' +
    'september sept sep|october oct|november nov|december dec',
)
const weekdays = names(
  'monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun',
)
const numbers = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20 },
  ...{ thirty: 30, sixty: 60, ninety: 90, 'half a': 0.5, 'a couple of': 2, 'a few': 3 },
}
const ordinals = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 0,
}
const seasons = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
const feasts = {
  christmas: [12, 25],
  xmas: [12, 25],
  "new year's eve": [12, 31],
  'new years eve': [12, 31],
  "new year's": [12, 31],
  'new years': [12, 31],
  'the new year': [12, 31],
  'new year': [12, 31],
  halloween: [10, 31],
  "valentine's day": [2, 14],
} as const
const periods: Readonly<Record<string, PeriodName>> = {
  ...{ day: 'day', week: 'week', sprint: 'sprint', month: 'month', quarter: 'quarter' },
  ...{ half: 'half', 'half-year': 'half', year: 'year', yr: 'year', decade: 'year' },
  ...{ y: 'year', q: 'quarter', h: 'half', m: 'month', w: 'week' },
}

/** Parts that patterns are put together from. */
const parts: Record<string, string> = {
  month: either(months),
  weekday: either(weekdays),
  amount: `${either(numbers)}|\\d{1,3}(?:\\.5)?`,
  season: either(seasons),
  feast: either(feasts),
  nth: either(ordinals),
  unit: 'day|week|sprint|month|quarter|year|yr',
  lead: '(?:(?<before>before|ahead of)|(?<by>by|until|till|til|through|due)|in|on|during|at|no later than|within|come)\\s+(?:about\\s+|around\\s+)?(?:the\\s+)?',
  edge: '(?:(?:the\\s+)?(?:(?<first>early|beginning(?:\\s+of)?|start(?:\\s+of)?)|(?<middle>mid|middle(?:\\s+of)?)|(?<last>end(?:\\s+of)?|late|close\\s+of))[\\s-]+(?:the\\s+)?)',
  which: 'this|next|current|coming|the|following|calendar',
}

const patterns: [DayMeaning, string][] = [
  // How often, and for how long: no due day.
  [
    'frequency',
    '(?:once|twice|thrice|(?:{amount})\\s*(?:x|times?))\\s*(?:a|an|per|each|every|in|/)\\s*(?:(?:{amount})\\s+)?(?:{unit})s?',
  ],
  [
    'frequency',
    '(?:{amount})\\s+(?:days?|nights?|evenings?|mornings?|weeks?|hours?|hrs?|minutes?|mins?)\\s*(?:a|per|each|every|out of (?:the|a|every)|/)\\s*(?:{unit})',
  ],
  [
    'frequency',
    '(?:every|each)\\s+(?:other\\s+|single\\s+|second\\s+|(?:{amount})\\s+)?(?:{unit}|{weekday})s?',
  ],
  [
    'duration',
    '(?:for|over|across|in)\\s+(?:the\\s+(?:last|past|first)\\s+|at\\s+least\\s+|about\\s+|the\\s+course\\s+of\\s+)(?:{amount})\\s*(?:whole\\s+)?(?:{unit})s?',
  ],
  [
    'duration',
    '(?:for|over|across)\\s+(?:{amount})\\s*(?:whole\\s+|full\\s+|straight\\s+)?(?:{unit})s?',
  ],
  [
    'age',
    "(?:before\\s+i\\s+turn|when\\s+i\\s+turn|by\\s+(?:the\\s+time\\s+)?(?:i\\s*am|i'm|age|the\\s+age\\s+of)|at\\s+(?:the\\s+)?age(?:\\s+of)?)\\s+\\d{2}",
  ],
  // Written out.
  ['date', '(?:{lead})?(?<year>20\\d\\d)[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)'],
  [
    'date',
    '(?:{lead})?(?<day>\\d{1,2})(?<mark>[/.-])(?<monthNumber>\\d{1,2})\\k<mark>(?<year>20\\d\\d)(?!\\d)',
  ],
  ['date', '(?:{lead})?(?<day>\\d{1,2})/(?<monthNumber>\\d{1,2})/(?<year>\\d\\d)(?!\\d)'],
  [
    'date',
    '(?:(?<before>before)|by|on|until|till|due)\\s+(?<day>\\d{1,2})[/.](?<monthNumber>\\d{1,2})\\.?(?![\\d%/])',
  ],
  [
    'date',
    '(?:{lead})?(?:(?:{weekday}),?\\s+(?:the\\s+)?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?(?<month>{month})\\b\\.?(?:,?\\s+(?<year>20\\d\\d))?',
  ],
  [
    'date',
    '(?:{lead})?(?:(?:{weekday}),?\\s+)?(?<month>{month})\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|\\s*(?:km|k|miles?|kg|lbs?|hours?|minutes?)(?!\\p{L}))(?:,?\\s+(?<year>20\\d\\d))?',
  ],
  [
    'date',
    '(?:(?<before>before)|by|on|until|till|due)\\s+the\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)(?:\\s+of\\s+(?:the|this)\\s+month)?',
  ],
  // Fiscal years, quarters, halves.
  [
    'fiscal year',
    "(?:{lead})?{edge}?q(?<quarter>[1-4])\\s*(?:of\\s+)?(?:fy\\s?'?|(?:fiscal|financial)\\s+year\\s+)(?<year>20\\d\\d|\\d\\d)",
  ],
  [
    'fiscal year',
    "(?:{lead})?{edge}?(?:fy\\s?'?|(?:fiscal|financial)\\s+year\\s+)(?<year>20\\d\\d|\\d\\d)(?:[\\s-]?q(?<quarter>[1-4]))?",
  ],
  ['quarter', '(?:{lead})?{edge}?(?<year>20\\d\\d)[\\s-]?q(?<quarter>[1-4])'],
  [
    'quarter',
    "(?:{lead})?{edge}?q(?<quarter>[1-4])(?:\\s*(?:of\\s+|[/'-]\\s?)?(?<year>20\\d\\d|(?<=['/])\\d\\d|2\\d(?=\\s*(?:$|[,.;)]))))?",
  ],
  [
    'quarter',
    '(?:{lead})?{edge}?(?<quarter>{nth})\\s+quarter(?:\\s+of\\s+(?:(?<year>20\\d\\d)|(?:the|this)\\s+year|(?<which>next)\\s+year))?',
  ],
  ['half', '(?:{lead})?{edge}?(?<year>20\\d\\d)[\\s-]?h(?<half>[12])'],
  [
    'half',
    "(?:{lead})?{edge}?h(?<half>[12])(?:\\s*(?:of\\s+|[/'-]\\s?)?(?<year>20\\d\\d|(?<=['/])\\d\\d))?",
  ],
  [
    'half',
    '(?:{lead})?{edge}?(?<half>{nth})\\s+half(?:\\s+of\\s+(?:(?<year>20\\d\\d)|(?:the|this)\\s+year|(?<which>next)\\s+year))?',
  ],
  // Some time from now.
  [
    'ahead',
    '(?:in|within|over|during|for)\\s+(?:about\\s+|around\\s+|roughly\\s+)?(?:the\\s+)?(?:next|coming|following)\\s+(?:(?<amount>{amount})(?:\\s*(?:-|–|to|or)\\s*(?<most>{amount}))?[\\s-]*)?(?<unit>{unit})s?',
  ],
  [
    'ahead',
    "(?:in|within)\\s+(?<about>about\\s+|around\\s+|roughly\\s+)?(?:less\\s+than\\s+|under\\s+)?(?<amount>{amount})(?:\\s*(?:-|–|—|to|or)\\s*(?<most>{amount}))?[\\s-]*(?<unit>{unit})(?:s'?)?(?:\\s+time)?",
  ],
  [
    'ahead',
    '(?:the\\s+)?next\\s+(?<amount>{amount})(?:\\s*(?:-|–|to|or)\\s*(?<most>{amount}))?\\s+(?<unit>{unit})s',
  ],
  ['ahead', '(?<amount>{amount})\\s+(?<unit>{unit})s?\\s+from\\s+(?:now|today)'],
  // Periods that are known by where they lie.
  [
    'period',
    '(?:{lead})?{edge}?(?<period>year|quarter|month|week|sprint)\\s+(?<second>after\\s+next)',
  ],
  ['period', '(?:{lead})?(?<last>eo)(?<period>[yqhmw])'],
  [
    'period',
    "(?:{lead})?(?<which>(?:(?:{which})\\s+)*)(?<period>year|quarter|month|week|half)(?:'s)?[\\s-]+(?<last>end)",
  ],
  [
    'period',
    '(?:{lead})?{edge}(?<which>(?:(?:{which})\\s+)*)(?<period>year|half-year|half|quarter|month|week|sprint)',
  ],
  [
    'period',
    '(?:{lead})?(?<which>this|next|current|coming)\\s+(?:calendar\\s+)?(?<period>year|half-year|half|quarter|month|week|sprint)',
  ],
  ['period', '(?:within|by)\\s+the\\s+(?<period>year|quarter|month|week)'],
  ['period', '(?:{lead})?(?<which>today|tonight|tomorrow)(?<period>)'],
  ['weekday', '{lead}(?:(?<which>this|next|coming)\\s+)?(?<weekday>{weekday})'],
  ['weekday', '(?<which>this|next|coming)\\s+(?<weekday>{weekday})'],
  ['feast', '(?:{lead}|for\\s+|next\\s+|this\\s+)(?<feast>{feast})'],
  [
    'season',
    '(?:{lead}|(?<which>this|next)\\s+){edge}?(?:(?:this|next)\\s+)?(?<season>{season})(?:\\s+(?:of\\s+)?(?<year>20\\d\\d))?',
  ],
  ['season', '(?<season>{season})\\s+(?:of\\s+)?(?<year>20\\d\\d)'],
  [
    'month',
    '(?:{lead}|(?<which>this|next)\\s+)?{edge}?(?:(?:this|next)\\s+)?(?<month>{month})\\b\\.?(?:,?\\s+(?:of\\s+)?(?<year>20\\d\\d))',
  ],
  ['month', '(?:{lead}|(?<which>this|next)\\s+){edge}?(?:(?:this|next)\\s+)?(?<month>{month})'],
  ['month', '{edge}(?<month>{month})'],
  ['month', 'from\\s+(?:{month})\\s+(?:to|until|till)\\s+{edge}?(?<month>{month})'],
  ['year', '(?:{lead}|for\\s+){edge}?(?<year>20[2-9]\\d)(?!\\d)'],
  ['year', '{edge}(?<year>20[2-9]\\d)(?!\\d)'],
]

export const englishDays: DayLanguage = {
  patterns: patterns.map(([means, written]) => ({ means, find: compiled(written) })),
  beginning: /\b(?:since|from|after|starting|beginning|starts?|begins?|as of)\s+(?:in|on|the)?\s*$/,
  months,
  monthNames:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays,
  seasons,
  feasts,
  periods,
  nextWords: ['next', 'coming', 'following', 'tomorrow'],
  numbers,
  ordinals,
  doubts: {
    range: 'A range: the later end is taken.',
    order: 'Read as day, then month.',
    fiscal: 'Read as a year that ends in December; yours may not.',
    season: 'Seasons as they are in the north.',
    edge: 'The last day of it; perhaps the first is meant.',
    weekday: 'The one in the week after this; perhaps the nearest is meant.',
    sprint: 'A sprint is taken to be two weeks.',
    about: 'Said as about.',
  },
}

function compiled(written: string): RegExp {
  const filled = written.replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${parts[name]})`)
  return new RegExp(`(?<![\\p{L}\\p{N}_])${filled}(?![\\p{L}\\p{N}_])`, 'gu')
}

function names(written: string): Record<string, number> {
  return Object.fromEntries(
    written.split('|').flatMap((each, at) => each.split(' ').map((name) => [name, at + 1])),
  )
}

/** The longest first, so that “sept” is not “sep” and a letter. */
function either(table: object): string {
  return Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '\\s+'))
    .join('|')
}
