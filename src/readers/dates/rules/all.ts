import { japaneseDays } from './eastAsianRules.ts'
import { ages, everySo, lasting, rolling, timesPer } from './lengthRules.ts'
import type { Rule } from './meaning.ts'
import {
  daysBeforeMonth,
  firstOfMonth,
  monthBeforeDays,
  months,
  partOfMonth,
} from './namedRules.ts'
import { bareYears, datesInFigures, isoWeeks, monthsInFigures } from './numericRules.ts'
import { fiscalYears, quartersAndHalves, weeksByNumber } from './partRules.ts'
import { endsOfPeriods, feasts, seasons, shiftedPeriods, whichNamed } from './periodRules.ts'
import { ago, agoInFront, ahead, hence, namedDays, nextAmount } from './relativeRules.ts'
import { shortDates } from './shortDates.ts'
import { daysOfMonths, weekdays, weekdaysOfDates, weekdaysOfWeeks } from './weekdayRules.ts'

/** Every way to write a time that begins with a number; the first that fits takes its words. */
export const numberRules: readonly Rule[] = [
  ...[timesPer, datesInFigures, isoWeeks, daysBeforeMonth, partOfMonth],
  ...[quartersAndHalves, japaneseDays, ago, hence],
  ...[monthsInFigures, shortDates, daysOfMonths, bareYears],
]

/** Every way to write a time that begins with a word. */
export const wordRules: readonly Rule[] = [
  ...[ages, everySo, timesPer, weekdaysOfDates, monthBeforeDays, partOfMonth, firstOfMonth],
  ...[fiscalYears, quartersAndHalves, japaneseDays],
  ...[ago, agoInFront, rolling, nextAmount, ahead, hence, lasting, weeksByNumber],
  ...[whichNamed, weekdaysOfWeeks, endsOfPeriods, shiftedPeriods, namedDays, weekdays],
  ...[feasts, seasons, months],
]
