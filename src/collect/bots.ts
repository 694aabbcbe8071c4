import { commitWords } from '../readers/vocabulary/commitWords.ts'

/** Whether a commit or comment is a program's. */
export function isBot(name: string, address = ''): boolean {
  const { programs, programAddresses } = commitWords()
  const [local = ''] = address.split('@', 1)
  const isMarked = /\[bot\]/i.test(`${name} ${address}`) || /(?:^|[-_ ])bot$/i.test(name)
  return isMarked || programs.test(name) || (address.includes('@') && programAddresses.test(local))
}
