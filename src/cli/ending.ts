import { CommanderError } from 'commander'

const code = 'fairwind.said'

/** Ends a command with 1 after it has said why itself: it found something, or did nothing. */
export function endWithOne(): never {
  throw new CommanderError(1, code, '')
}

export function isEndWithOne(error: unknown): boolean {
  return error instanceof CommanderError && error.code === code
}
