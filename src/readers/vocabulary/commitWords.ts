import { once } from './once.ts'
import { anywhere, opening, whole } from './phrases.ts'
import { vocabulary } from './vocabulary.ts'

/** The words with which commits and comments are read, ready to be tested against. */
export const commitWords = once(() => {
  const { collect } = vocabulary()
  return {
    programs: anywhere(collect.programs),
    programAddresses: whole(collect.programAddresses),
    notTickets: whole(collect.notTickets),
    trivialCommits: opening(collect.trivialCommits),
    trivialSubjects: whole(collect.trivialSubjects),
    containers: whole(collect.containers),
  }
})
