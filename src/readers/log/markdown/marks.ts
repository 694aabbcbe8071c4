/** How a goal came out, by the sign people put before it. */
export type Outcome = 'done' | 'missed' | 'unsure' | 'open' | undefined

const signs: readonly [RegExp, Outcome][] = [
  [/^(?:✅|✔️?|☑️?|🎉|💯|\[x\])\s*/iu, 'done'],
  [/^(?:❌|✖️?|✗|✘|🚫|⛔|🔴|👎)\s*/u, 'missed'],
  [/^(?:🤔|🟡|🟠|⚠️?|🤷\S*|❓)\s*/u, 'unsure'],
  [/^(?:⏳|🚧|🔄|🔜|⬜|🔲|\[ ?\](?!\())\s*/u, 'open'],
]

/** Takes the sign off a text: “✅ Got certified”. */
export function withoutMark(text: string): { outcome: Outcome; text: string } {
  const found = signs.find(([sign]) => sign.test(text))
  return found
    ? { outcome: found[1], text: text.replace(found[0], '') }
    : { outcome: undefined, text }
}

export const whyNotDone = {
  missed: 'It is marked as not reached.',
  unsure: 'It is marked as neither reached nor missed.',
  open: 'It is marked as not done yet.',
} as const
