/** English, German, French and Spanish. */
const latinNames = [
  'january|januar|janvier|enero|jan',
  'february|februar|février|febrero|feb',
  'march|märz|marzo|mar',
  'april|avril|abril|apr',
  'may|mai|mayo',
  'june|juni|juin|junio|jun',
  'july|juli|juillet|julio|jul',
  'august|août|agosto|aug',
  'september|septembre|septiembre|sept|sep',
  'october|oktober|octobre|octubre|oct|okt',
  'november|novembre|noviembre|nov',
  'december|dezember|décembre|diciembre|dec|dez',
]

const thai = [
  'มกราคม|ม\\.ค\\.',
  'กุมภาพันธ์|ก\\.พ\\.',
  'มีนาคม|มี\\.ค\\.',
  'เมษายน|เม\\.ย\\.',
  'พฤษภาคม|พ\\.ค\\.',
  'มิถุนายน|มิ\\.ย\\.',
  'กรกฎาคม|ก\\.ค\\.',
  'สิงหาคม|ส\\.ค\\.',
  'กันยายน|ก\\.ย\\.',
  'ตุลาคม|ต\\.ค\\.',
  'พฤศจิกายน|พ\\.ย\\.',
  'ธันวาคม|ธ\\.ค\\.',
]

const latin = '[\\p{Script=Latin}\\p{N}]'

/** Matches a month by name. Thai writes no spaces between words; English does. */
export const month = `(?:(?<!${latin})(?:${latinNames.join('|')})(?!${latin})\\.?|${thai.join('|')})`

/** The number of a month as {@link month} matched it. */
export function monthNumber(name: string): number {
  const index = latinNames.findIndex((names, at) =>
    new RegExp(`^(?:(?:${names})\\.?|${thai[at]})$`, 'iu').test(name),
  )
  return index + 1
}

/** Words that begin with a small letter and are more often verbs than months. */
export function isRatherVerb(name: string): boolean {
  return /^(?:may|march|mar)$/.test(name)
}

/**
 * The year that two or four figures stand for. Thailand counts 543 years more, and writes the last
 * two figures of that count too: 2568 and ๖๘ are 2025.
 */
export function yearNumber(figures: string, monthName = ''): number {
  const year = Number(figures)
  const isThai = /\p{Script=Thai}/u.test(monthName)
  if (year < 100) return isThai ? 2500 + year - 543 : 2000 + year
  return year > 2400 ? year - 543 : year
}
