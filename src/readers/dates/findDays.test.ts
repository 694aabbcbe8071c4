import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { findDays } from './findDays.ts'

/** A Tuesday. */
const today = '2026-02-10' as Day

function ahead(text: string) {
  return findDays(text, { today, direction: 'future' })
}

function back(text: string) {
  return findDays(text, { today, direction: 'past' })
}

test.each([
  ['Reach it by Q3 FY27', '2027-09-30', 'fiscal'],
  ['by the end of FY25/26', '2026-03-31', 'fiscal'],
  ['in 2026-W14', '2026-04-05', null],
  ['bis KW 14', '2026-04-05', 'edge'],
  ['on the first of May', '2026-05-01', null],
  ['by Fri 20th', '2026-02-20', null],
  ['by 3/4', '2026-04-03', 'order'],
  ['in a year and a half', '2027-08-10', null],
  ['in a fortnight', '2026-02-24', null],
  ['by 29 Feb', '2028-02-29', null],
  ['by mid-March', '2026-03-15', 'about'],
  ['by the beginning of April', '2026-04-01', 'edge'],
  ['3–7 March', '2026-03-07', null],
  ['Mon–Wed', '2026-02-11', null],
  ['by Friday next week', '2026-02-20', null],
  ['a week from Tuesday', '2026-02-17', null],
  ['next March', '2026-03-31', 'next'],
  ['by March next year', '2027-03-31', 'edge'],
  ['last Friday of June', '2026-06-26', null],
  ['by the last day of the month', '2026-02-28', null],
  ['Tuesday 4 March 2026', '2026-03-04', 'mismatch'],
  ['within a week', '2026-02-17', 'turnaround'],
  ['2H26', '2026-12-31', null],
])('ahead, “%s” is %s', (text, day, doubt) => {
  expect(ahead(text)).toMatchObject([{ day, doubt }])
})

test.each([
  ['a week ago Tuesday', '2026-01-27', 'weekday'],
  ['last Friday', '2026-02-06', null],
  ['the day before yesterday', '2026-02-08', null],
  ['end of last month', '2026-01-31', null],
  ['by 29 February 2024', '2024-02-29', null],
  ['3/2', '2026-02-03', 'order'],
  ['Mon–Wed', '2026-02-10', null],
  ['Q3 FY25', '2025-09-30', 'fiscal'],
  ['last March', '2025-03-31', null],
  ['on the 20th', '2026-01-20', null],
  ['late last year', '2025-12-31', 'about'],
])('looking back, “%s” is %s', (text, day, doubt) => {
  expect(back(text)).toMatchObject([{ day, doubt }])
})

test.each([
  ['bis Ende März', '2026-03-31'],
  ['bis zum 15. Mai', '2026-05-15'],
  ['übermorgen', '2026-02-12'],
  ['in anderthalb Jahren', '2027-08-10'],
  ['im 3. Quartal 2026', '2026-09-30'],
  ['bis nächste Woche Freitag', '2026-02-20'],
  ['avant le 15 mars', '2026-03-14'],
  ['d’ici la fin de l’année', '2026-12-31'],
  ['dans trois semaines', '2026-03-03'],
  ['pour le 1er mai', '2026-05-01'],
  ['au T3 2026', '2026-09-30'],
  ['mi-avril', '2026-04-15'],
  ['para finales de marzo', '2026-03-31'],
  ['dentro de dos meses', '2026-04-10'],
  ['la semana que viene', '2026-02-22'],
  ['tercer trimestre de 2026', '2026-09-30'],
  ['pasado mañana', '2026-02-12'],
  ['ภายในสิ้นเดือนมีนาคม', '2026-03-31'],
  ['ภายในวันที่ 15', '2026-02-15'],
  ['อีก 3 เดือน', '2026-05-10'],
  ['ไตรมาส 3 ปี 2569', '2026-09-30'],
  ['๕ มีนาคม ๒๕๖๙', '2026-03-05'],
  ['来週の金曜日', '2026-02-20'],
  ['来月末まで', '2026-03-31'],
  ['3月末までに', '2026-03-31'],
  ['2週間以内に', '2026-02-24'],
  ['令和8年3月5日', '2026-03-05'],
  ['2026年第3四半期', '2026-09-30'],
])('six languages look ahead: “%s” is %s', (text, day) => {
  expect(ahead(text).map((each) => each.day)).toEqual([day])
})

test.each([
  ['vor zwei Wochen', '2026-01-27'],
  ['letzten Freitag', '2026-02-06'],
  ['heute Morgen', '2026-02-10'],
  ['Ende letzten Jahres', '2025-12-31'],
  ['il y a deux semaines', '2026-01-27'],
  ['vendredi dernier', '2026-02-06'],
  ['avant-hier', '2026-02-08'],
  ['début janvier', '2026-01-10'],
  ['hace dos semanas', '2026-01-27'],
  ['el viernes pasado', '2026-02-06'],
  ['a finales de enero', '2026-01-31'],
  ['del 3 al 7 de enero', '2026-01-07'],
  ['2 สัปดาห์ที่แล้ว', '2026-01-27'],
  ['วันศุกร์ที่แล้ว', '2026-02-06'],
  ['5 ม.ค. 69', '2026-01-05'],
  ['เมื่อวันที่ 5 กุมภาพันธ์', '2026-02-05'],
  ['先週の金曜日', '2026-02-06'],
  ['2週間前', '2026-01-27'],
  ['去年の12月', '2025-12-31'],
  ['1月5日(月)に公開', '2026-01-05'],
])('six languages look back: “%s” is %s', (text, day) => {
  expect(back(text).map((each) => each.day)).toEqual([day])
})

test.each([
  'Reply to pull requests within a day',
  'Close tickets in under a week',
  'Keep p95 under 2 days',
  'Review within 24 hours',
])('how long each may take is no due day: “%s”', (text) => {
  expect(ahead(text)).toMatchObject([{ kind: 'duration', isTurnaround: true, day: null }])
})

test('where two readings are as good, the other is told', () => {
  expect(ahead('by 3/4')[0]?.alternatives).toEqual(['2026-03-04'])
  expect(ahead('next Friday')[0]?.alternatives).toEqual(['2026-02-13'])
  expect(ahead('FY26')[0]?.alternatives).toEqual(['2026-03-31', '2026-06-30', '2026-09-30'])
  expect(ahead('by Q3')[0]?.alternatives).toEqual(['2026-07-01'])
})

test('the order of figures is that of the document, or of the person’s country', () => {
  const at = (options: object) => findDays('by 3/4', { today, direction: 'future', ...options })[0]
  expect(at({ locale: 'en-US' })).toMatchObject({ day: '2026-03-04', doubt: null })
  expect(at({ locale: 'en-GB' })).toMatchObject({ day: '2026-04-03', doubt: null })
  expect(at({ dayOrder: 'month first' })).toMatchObject({ day: '2026-03-04', doubt: null })
})

test('a day that no calendar has is said to be impossible, with the last there is', () => {
  expect(ahead('by 31 February')).toMatchObject([
    { isImpossible: true, day: null, alternatives: ['2026-02-28'] },
  ])
  expect(ahead('by 29 February 2027')).toMatchObject([{ isImpossible: true, day: null }])
})

test('what only says when something began has days, but no day that is meant', () => {
  expect(ahead('starting in March')).toMatchObject([
    { day: null, period: { start: '2026-03-01', end: '2026-03-31' } },
  ])
  expect(back('since 2024')).toMatchObject([{ day: null }])
})

test('the words are those of the time, the phrase has “by” before them', () => {
  const [found] = ahead('Ship it by the end of Q2, please')
  expect(found).toMatchObject({ words: 'end of Q2', phrase: { words: 'by the end of Q2' } })
})

test('short words of one language are no days of another', () => {
  for (const text of ['so we did', 'mi casa', 'do it', 'mon ami', 'he sat down', 'a long march'])
    expect(back(text).map(({ words }) => words)).toEqual([])
})

test.each([
  ['Mar 15 - Mar 19: offsite', '2025-03-19'],
  ['Told Sam on the 5th', '2026-02-05'],
  ['Mended the pager at 3am today', '2026-02-10'],
  ['20260205 deploy', '2026-02-05'],
  ['月曜日に発表', '2026-02-09'],
])('names, hours and spaces do not mislead: “%s” was on %s', (text, day) => {
  expect(back(text).map((each) => each.day)).toEqual([day])
})

test('before the end of a time means by it; a feast of another name is none', () => {
  expect(ahead('antes de fin de año')).toMatchObject([{ day: '2026-12-31' }])
  expect(ahead('avant la fin du T2')).toMatchObject([{ day: '2026-06-30' }])
  expect(ahead('dans les 3 prochains mois')).toMatchObject([{ day: '2026-05-10' }])
  expect(ahead('Have it live for Black Friday')).toMatchObject([{ day: '2026-11-27' }])
  expect(ahead('Have it live by Chinese New Year')).toEqual([])
})

test.each([
  ['I finish CKA on or before 15th Jan', '2025-11-03', '2026-01-15'],
  ['EOW - get Sam’s access sorted', '2025-08-04', '2025-08-10'],
  ["EOW - get Sam's access sorted", '2025-08-04', '2025-08-10'],
])('%s is due on the day it names', (text, today, day) => {
  const found = findDays(text, { today: today as Day, direction: 'future' })
  expect(found.map((each) => each.day)).toEqual([day])
})

test.each([
  ['Répondre aux tickets sous 48h', '2024-10-16'],
  ['Drei Monate lang jeden Morgen 30 min Rust lernen', '2026-01-05'],
])('%s names no day: so long, or so often', (text, today) => {
  const found = findDays(text, { today: today as Day, direction: 'future' })
  expect(found.flatMap((each) => each.day ?? [])).toEqual([])
})

test.each([
  ['la semana del 27 de mayo hice guardia', '2024-05-27', '2024-06-02'],
  ['In der Woche vom 12. Mai Bereitschaft', '2024-05-06', '2024-05-12'],
])('%s is about a whole week', (text, start, end) => {
  const [found] = findDays(text, { today: '2024-06-12' as Day, direction: 'past' })
  expect(found?.period).toEqual({ start, end })
})

test('a week that a month does not have is none', () => {
  const found = findDays('20th week of August', { today: '2025-02-05' as Day, direction: 'past' })
  expect(found.filter(({ period }) => period && period.start > period.end)).toEqual([])
})
