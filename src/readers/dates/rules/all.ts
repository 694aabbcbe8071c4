import { ahead, hence, nextAmount, sameTime } from './aheadRules.ts'
import { daysOfMonths, weekdaysOfDates } from './dayOfMonthRules.ts'
import { japaneseDays } from './eastAsianRules.ts'
import { ages, everySo, lasting, rolling, timesPer } from './lengthRules.ts'
import type { Rule } from './meaning.ts'
import { daysBeforeMonth, monthBeforeDays, months } from './namedRules.ts'
import { bareYears, datesInFigures, monthsInFigures } from './numericRules.ts'
import { firstOfMonth, partOfMonth } from './partOfMonthRules.ts'
import { fiscalYears, quartersAndHalves } from './partRules.ts'
import { endsOfPeriods, shiftedPeriods } from './periodRules.ts'
import { ago, agoInFront, namedDays } from './relativeRules.ts'
import { feasts, seasons, whichNamed } from './seasonRules.ts'
import { shortDates } from './shortDates.ts'
import { weekdays, weekdaysOfWeeks } from './weekdayRules.ts'
import { isoWeeks, weeksByNumber } from './weekRules.ts'

/** Every way to write a time that begins with a number; the first that fits takes its words. */
export const numberRules: readonly Rule[] = [
  ...[timesPer, datesInFigures, fiscalYears, isoWeeks, daysBeforeMonth, partOfMonth],
  ...[quartersAndHalves, japaneseDays, ago, hence],
  ...[monthsInFigures, shortDates, daysOfMonths, bareYears],
]

/** Every way to write a time that begins with a word. */
export const wordRules: readonly Rule[] = [
  ...[ages, everySo, timesPer, weekdaysOfDates, monthBeforeDays, partOfMonth, firstOfMonth],
  ...[fiscalYears, quartersAndHalves, japaneseDays],
  ...[ago, agoInFront, rolling, nextAmount, ahead, hence, lasting, weeksByNumber],
  ...[sameTime, whichNamed, weekdaysOfWeeks, endsOfPeriods, shiftedPeriods, namedDays, weekdays],
  ...[feasts, seasons, months],
]
