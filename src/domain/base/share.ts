import * as z from 'zod'

/** A number from 0 to 1. Messages name what it is of, for the person who typed 7. */
export function share(what: string) {
  const sentence = `${what} goes from 0 to 1 (or 0 % to 100 %).`
  return z.number(sentence).min(0, sentence).max(1, sentence)
}
