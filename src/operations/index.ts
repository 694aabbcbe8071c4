import type * as z from 'zod'
import type { Report } from '../domain/base/progress.ts'
import { undoDelete } from './deletion.ts'
import * as files from './files/files.ts'
import * as capacity from './goals/capacity.ts'
import * as goalLint from './goals/goalLint.ts'
import * as chain from './goals/goalMap.ts'
import * as goalPlan from './goals/goalPlan.ts'
import * as goalProgress from './goals/goalProgress.ts'
import * as goals from './goals/goals.ts'
import * as requests from './goals/requests.ts'
import * as success from './goals/success.ts'
import * as ladderImport from './ladders/ladderImport.ts'
import * as ladders from './ladders/ladders.ts'
import * as readiness from './ladders/readiness.ts'
import * as titles from './ladders/titles.ts'
import * as titleTranslation from './ladders/titleTranslation.ts'
import * as attachments from './log/attachments.ts'
import * as evidence from './log/evidence.ts'
import * as evidenceSuggestions from './log/evidenceSuggestions.ts'
import * as evidenceTagging from './log/evidenceTagging.ts'
import * as proposals from './log/proposals.ts'
import * as proposing from './log/proposing.ts'
import type { AnyOperation } from './operation.ts'
import * as packets from './packets/packets.ts'
import * as organisations from './people/organisations.ts'
import * as ownRecord from './people/ownRecord.ts'
import * as profile from './people/profile.ts'
import * as assessments from './reflect/assessments.ts'
import * as energy from './reflect/energy.ts'
import * as ikigai from './reflect/ikigai.ts'
import * as reflections from './reflect/reflections.ts'
import * as valueSorts from './reflect/valueSorts.ts'
import * as scope from './scope/scope.ts'
import { search } from './search/search.ts'
import * as needs from './sweetSpot/needs.ts'
import * as opportunities from './sweetSpot/opportunities.ts'
import * as sharing from './sweetSpot/sharing.ts'
import * as sweetSpot from './sweetSpot/sweetSpot.ts'
import * as wants from './sweetSpot/wants.ts'
import * as calendar from './today/calendar.ts'
import * as reminders from './today/reminders.ts'
import * as today from './today/today.ts'
import * as topicPlaces from './topics/topicPlaces.ts'
import * as topics from './topics/topics.ts'

/** Everything a person can do, by the one name it has behind every door. */
export const operations = {
  showMe: organisations.showMe,
  renameMe: organisations.renameMe,
  showProfile: profile.showProfile,
  setProfile: profile.setProfile,
  removeEverything: ownRecord.removeEverything,
  setValues: organisations.setValues,
  renameOrganisation: organisations.renameOrganisation,
  listMembers: organisations.listMembers,

  undoDelete,
  search,

  showSweetSpot: sweetSpot.showSweetSpot,
  setNeedsInView: sweetSpot.setNeedsInView,
  listSweetSpots: sweetSpot.listSweetSpots,

  listWants: wants.listWants,
  addWant: wants.addWant,
  changeWant: wants.changeWant,
  removeWant: wants.removeWant,

  whoCanSee: sharing.whoCanSee,
  listShared: sharing.listShared,
  shareWant: sharing.shareWant,
  unshareWant: sharing.unshareWant,

  listNeeds: needs.listNeeds,
  addNeed: needs.addNeed,
  changeNeed: needs.changeNeed,
  removeNeed: needs.removeNeed,

  listOpportunities: opportunities.listOpportunities,
  addOpportunity: opportunities.addOpportunity,
  changeOpportunity: opportunities.changeOpportunity,
  removeOpportunity: opportunities.removeOpportunity,

  suggestEvidence: evidenceSuggestions.suggestEvidence,
  listEvidence: evidence.listEvidence,
  showEvidence: evidence.showEvidence,
  addEvidence: evidence.addEvidence,
  changeEvidence: evidence.changeEvidence,
  removeEvidence: evidence.removeEvidence,
  tagEvidence: evidenceTagging.tagEvidence,
  attachText: attachments.attachText,
  removeAttachment: attachments.removeAttachment,

  previewFileForLog: proposing.previewFileForLog,
  readFileForLog: proposing.readFileForLog,
  proposeEvidence: proposing.proposeEvidence,
  listProposals: proposals.listProposals,
  acceptProposals: proposals.acceptProposals,
  declineProposals: proposals.declineProposals,
  restoreProposals: proposals.restoreProposals,

  showScope: scope.showScope,
  showTitles: titles.showTitles,
  setTitles: titles.setTitles,
  setDecisionMakers: titles.setDecisionMakers,

  listLadders: ladders.listLadders,
  showLadder: ladders.showLadder,
  addLadder: ladders.addLadder,
  changeLadder: ladders.changeLadder,
  removeLadder: ladders.removeLadder,
  compareLadderVersions: ladders.compareLadderVersions,
  previewLadder: ladderImport.previewLadder,
  importLadder: ladderImport.importLadder,

  showReadiness: readiness.showReadiness,
  addShownExpectation: readiness.addShownExpectation,
  removeShownExpectation: readiness.removeShownExpectation,
  translateTitle: titleTranslation.translateTitle,

  showToday: today.showToday,
  renewCalendar: calendar.renewCalendar,
  removeCalendar: calendar.removeCalendar,
  showCalendar: calendar.showCalendar,
  showReminders: reminders.showReminders,
  setReminders: reminders.setReminders,
  takeReminder: reminders.takeReminder,
  returnReminder: reminders.returnReminder,

  lintGoal: goalLint.lintGoal,
  showGoalMap: chain.showGoalMap,

  listGoals: goalPlan.listGoals,
  showGoal: goals.showGoal,
  addGoal: goals.addGoal,
  changeGoal: goals.changeGoal,
  removeGoal: goals.removeGoal,
  addReading: goalProgress.addReading,
  reachMilestone: goalProgress.reachMilestone,
  reviewGoal: goalProgress.reviewGoal,
  planGoal: capacity.planGoal,
  evaluateRequest: requests.evaluateRequest,
  showSuccess: success.showSuccess,
  setSuccess: success.setSuccess,
  setCapacity: success.setCapacity,

  listPackets: packets.listPackets,
  showPacket: packets.showPacket,
  draftPacket: packets.draftPacket,
  makePacket: packets.makePacket,
  changePacket: packets.changePacket,
  removePacket: packets.removePacket,

  showReflections: reflections.showReflections,
  answerReflection: reflections.answerReflection,
  saveReflectionDraft: reflections.saveReflectionDraft,
  lookBack: reflections.lookBack,
  removeReflection: reflections.removeReflection,
  addPrompt: reflections.addPrompt,
  removePrompt: reflections.removePrompt,
  setReflectionPace: reflections.setReflectionPace,
  showValueSort: valueSorts.showValueSort,
  saveValueSort: valueSorts.saveValueSort,
  removeValueSort: valueSorts.removeValueSort,
  showEnergy: energy.showEnergy,
  showAssessment: assessments.showAssessment,
  listAssessments: assessments.listAssessments,
  saveAssessment: assessments.saveAssessment,
  removeAssessment: assessments.removeAssessment,
  suggestForAssessment: assessments.suggestForAssessment,
  showIkigai: ikigai.showIkigai,
  suggestActivities: ikigai.suggestActivities,

  listTopics: topics.listTopics,
  findTopics: topics.findTopics,
  addTopic: topics.addTopic,
  changeTopic: topics.changeTopic,
  moveTopic: topicPlaces.moveTopic,
  mergeTopics: topicPlaces.mergeTopics,

  exportFile: files.exportFile,
  previewImport: files.previewImport,
  importFile: files.importFile,
}

export type OperationName = keyof typeof operations

export type Input<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>

export type Output<Name extends OperationName> = Awaited<
  ReturnType<(typeof operations)[Name]['run']>
>

/** The one way from a door to what a person can do. Rejects with an AppError the caller can act on. */
export type Call = <Name extends OperationName>(
  name: Name,
  input: Input<Name>,
  options?: CallOptions,
) => Promise<Output<Name>>

/** What a door knows besides the input. */
export interface CallOptions {
  /** Where the device is, such as `Europe/Lisbon`; a zone the person chose comes before it. */
  timeZone?: string | undefined
  /** Gives up when it is aborted: reading a file ends at once, saving runs to its end. */
  signal?: AbortSignal | undefined
  report?: Report | undefined
  /** The text of a file, the inside of a string in JSON; stands for the input’s empty text. */
  longText?: readonly Uint8Array<ArrayBuffer>[] | undefined
}

/** The operation of that name, if there is one. */
export function findOperation(name: string): AnyOperation | undefined {
  return Object.hasOwn(operations, name)
    ? (operations[name as OperationName] as unknown as AnyOperation)
    : undefined
}

/** Whether an operation reads a file that is sent with its input. */
export function takesFile(name: string): boolean {
  return Object.hasOwn(operations, name) && 'file' in operations[name as OperationName].input.shape
}
