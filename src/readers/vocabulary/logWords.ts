import { once } from './once.ts'
import { anywhere, closing, oneOf, opening, whole } from './phrases.ts'
import type { Vocabulary } from './schema.ts'
import { vocabulary } from './vocabulary.ts'

/** The words with which files for the log are read, ready to be tested against. */
export const logWords = once(() => {
  const { columns, log } = vocabulary()
  return { columns, ...rowWords(log), ...lineWords(log), ...headingWords(log) }
})

type LogVocabulary = Vocabulary['log']

function rowWords(log: LogVocabulary) {
  return {
    otherDays: opening(log.otherDays),
    idColumns: whole(log.idColumns),
    statusColumns: whole(log.statusColumns),
    undone: opening(log.undone),
    flagColumns: whole(log.flagColumns),
    flagged: whole(log.flagged),
    kindColumns: whole(log.kindColumns),
    plannedKinds: whole(log.plannedKinds),
    questionColumns: whole(log.questionColumns),
    asksForDone: anywhere(log.asksForDone),
    asksForMore: anywhere(log.asksForMore),
    sums: whole(log.sums),
    durations: whole(log.durations),
    timeColumns: whole(log.timeColumns),
    routines: whole(log.routines),
    undoneLists: whole(log.undoneLists),
    entryLists: log.entryLists,
  }
}

function lineWords(log: LogVocabulary) {
  const part = '\\s*[:：–—-]\\s*'
  return {
    deeds: new RegExp(
      `^(?:(?:${oneOf(log.deedSubjects)})\\s+)?(?:${oneOf(log.irregularDeeds)}|[a-z-]{2,}ed)(?![\\p{L}\\p{N}_])`,
      'iu',
    ),
    nothing: new RegExp(`^(?:${oneOf(log.nothing)})[.!]?$`, 'iu'),
    absences: new RegExp(`^\\(?(?:${oneOf(log.absences)})(?!\\p{L})(?:[^\\p{L}].*)?$`, 'iu'),
    greetings: opening(log.greetings),
    farewells: opening(log.farewells),
    properties: opening(log.properties),
    mailDates: opening(log.mailDates),
    ongoing: opening(log.ongoing),
    timeLabels: opening(log.timeLabels),
    announcements: closing(log.announcements),
    unfinished: closing(log.unfinished),
    storyParts: new RegExp(`^(?:${oneOf(log.storyParts)})${part}`, 'iu'),
    storyDates: new RegExp(`^(?:${oneOf(log.storyDates)})\\s*[:：]\\s*`, 'iu'),
  }
}

function headingWords(log: LogVocabulary) {
  return {
    emptyHeadings: whole(log.emptyHeadings),
    kindHeadings: whole(log.kindHeadings),
    titleHeadings: anywhere(log.titleHeadings),
    goalHeadings: anywhere(log.goalHeadings),
    noteHeadings: whole(log.noteHeadings),
    lookingBack: anywhere(log.lookingBack),
    outlineHeadings: anywhere(log.outlineHeadings),
    pluralHeadings: new Map(Object.entries(log.pluralHeadings)),
  }
}
