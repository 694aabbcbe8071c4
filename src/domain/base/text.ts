import * as z from 'zod'

/**
 * One line or paragraph a person wrote, trimmed, in any script.
 *
 * Refuses what no database or file can hold faithfully: the NUL character and half of a
 * surrogate pair.
 */
export function text(most: number, what: string) {
  return z
    .string(`Write ${what} as text.`)
    .trim()
    .min(1, `Write ${what}.`)
    .max(most, `Shorten ${what} to ${most} characters or fewer.`)
    .refine(isStorableText, `Remove the broken or invisible NUL character from ${what}.`)
}

/** The same, where nothing at all is a fine answer. */
export function optionalText(most: number, what: string) {
  return z
    .string(`Write ${what} as text.`)
    .trim()
    .max(most, `Shorten ${what} to ${most} characters or fewer.`)
    .refine(isStorableText, `Remove the broken or invisible NUL character from ${what}.`)
    .default('')
}

/** Whether a database and a file can hold a text faithfully: no NUL, no half of a surrogate pair. */
export function isStorableText(written: string): boolean {
  return !written.includes('\u0000') && !/\p{Surrogate}/u.test(written)
}

/** Control characters other than tab and line end, and the two characters that XML forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g

/**
 * A text without what a terminal would obey instead of showing, and what no document may hold:
 * control characters, the two that XML forbids, and halves of surrogate pairs.
 */
export function printable(written: string): string {
  return written.replace(unprintable, '').replace(/\p{Surrogate}/gu, '')
}
