import type * as z from 'zod'
import * as files from './files.ts'
import * as needs from './needs.ts'
import type { Operation } from './operation.ts'
import * as opportunities from './opportunities.ts'
import * as organisations from './organisations.ts'
import * as sharing from './sharing.ts'
import * as sweetSpot from './sweetSpot.ts'
import * as topics from './topics.ts'
import * as wants from './wants.ts'

/** Everything a person can do, by the one name it has behind every door. */
export const operations = {
  showMe: organisations.showMe,
  renameMe: organisations.renameMe,
  setValues: organisations.setValues,
  renameOrganisation: organisations.renameOrganisation,
  listMembers: organisations.listMembers,

  showSweetSpot: sweetSpot.showSweetSpot,
  listSweetSpots: sweetSpot.listSweetSpots,

  listWants: wants.listWants,
  addWant: wants.addWant,
  changeWant: wants.changeWant,
  removeWant: wants.removeWant,

  whoCanSee: sharing.whoCanSee,
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

  listTopics: topics.listTopics,
  findTopics: topics.findTopics,
  addTopic: topics.addTopic,
  changeTopic: topics.changeTopic,
  moveTopic: topics.moveTopic,
  mergeTopics: topics.mergeTopics,

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
) => Promise<Output<Name>>

/** The operation of that name, if there is one. */
export function findOperation(name: string): Operation | undefined {
  return Object.hasOwn(operations, name)
    ? (operations[name as OperationName] as Operation)
    : undefined
}
