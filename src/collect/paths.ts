import { homedir } from 'node:os'
import { join } from 'node:path'

/** A path as typed, with `~` as the home directory: shells leave it as it is in `--dir=~/work`. */
export function pathTyped(typed: string, home = homedir()): string {
  if (typed === '~') return home
  return /^~[/\\]/.test(typed) ? join(home, typed.slice(2)) : typed
}
