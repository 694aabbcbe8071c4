import type { ArchiveFile } from '../../domain/files/archiveFile.ts'
import type { Fault } from '../../readers/record/faults.ts'
import type { Context } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { companyFile } from './companyFile.ts'
import { planCompanyFile } from './companyPlan.ts'
import type { FilePlan } from './filePlan.ts'
import { logFile } from './logFile.ts'
import { planLogFile } from './logPlan.ts'
import { personFile, planPersonFile } from './personFile.ts'

/** Everything the acting person wrote, and what their organisation stated. */
export async function archiveFile(context: Context): Promise<ArchiveFile> {
  return {
    fairwind: 'archive/1',
    company: await companyFile(context),
    person: await personFile(context),
    log: await logFile(context),
  }
}

/**
 * Plans an archive: first what the organisation stated, which the rest speaks of. Who is not a
 * lead cannot change that, so for them it is left out.
 */
export async function planArchive(
  context: Context,
  { company, person, log }: ArchiveFile,
  replace: boolean,
): Promise<FilePlan> {
  const { role } = await whoActs(context)
  const first = role === 'lead' ? await planCompanyFile(context, company, replace) : null
  const plans: [string, FilePlan][] = [
    ...(first ? [['company', first] as [string, FilePlan]] : []),
    ['person', await planPersonFile(context, person, replace, first?.topics)],
    ['log', await planLogFile(context, log, replace)],
  ]
  return {
    faults: plans.flatMap(([part, { faults }]) => faults.map((fault) => within(part, fault))),
    changes: plans.flatMap(([, { changes }]) => changes),
    async apply() {
      for (const [, plan] of plans) await plan.apply()
    },
  }
}

function within(part: string, { path, message }: Fault): Fault {
  return { path: [part, ...path], message }
}
