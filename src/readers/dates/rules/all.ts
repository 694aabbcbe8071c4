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

/** Every way to write a time; the first that fits takes its words. */
export const rules: readonly Rule[] = [
  ...[ages, everySo, timesPer],
  ...[weekdaysOfDates, datesInFigures, isoWeeks, daysBeforeMonth, monthBeforeDays],
  ...[partOfMonth, firstOfMonth, fiscalYears, quartersAndHalves, japaneseDays],
  ...[ago, agoInFront, rolling, nextAmount, ahead, hence, lasting],
  ...[weeksByNumber, monthsInFigures, shortDates, daysOfMonths],
  ...[whichNamed, weekdaysOfWeeks, endsOfPeriods, shiftedPeriods, namedDays, weekdays],
  ...[feasts, seasons, months, bareYears],
]
