/**
 * The pieces of a folded text: addresses and code, which hold no words of time, then figures, words
 * and single marks.
 */
export const wordPattern =
  /https?:\/\/\S+|`[^`\n]*`|\d+|\p{Script=Latin}(?:\p{Script=Latin}|[\u0300-\u036f])*|\S/gu
