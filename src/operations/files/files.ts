import { createHash } from 'node:crypto'
import * as z from 'zod'
import { fail } from '../../domain/base/errors.ts'
import type { RecordFile } from '../../domain/files/files.ts'
import { type Context, command, type OuterContext, query } from '../operation.ts'
import { archiveFile, planArchive } from './archive.ts'
import { companyFile } from './companyFile.ts'
import { planCompanyFile } from './companyPlan.ts'
import type { FilePlan } from './filePlan.ts'
import { logFile } from './logFile.ts'
import { planLogFile } from './logPlan.ts'
import { personFile, planPersonFile } from './personFile.ts'
import { fileSent, SentFile } from './sentFile.ts'
import { writeFile } from './yaml.ts'

const input = {
  ...SentFile,
  replace: z
    .boolean('replace is true or false.')
    .default(false)
    .describe('Also delete items that aren’t in the file. Otherwise they are kept.'),
}

export const exportFile = query({
  summary:
    'Export everything in one archive (all), or a part: your wants (person), your log, goals and ' +
    'reflections (log), or the organisation’s needs (company).',
  input: z.object({ kind: z.enum(['all', 'person', 'company', 'log']) }),
  async run(context, { kind }) {
    const file = await present(context, kind === 'all' ? 'archive' : kind)
    const json = { all: 'fairwind.json', log: 'log.json', person: '', company: '' }[kind]
    return json
      ? { name: json, text: `${JSON.stringify(file, null, 1)}\n` }
      : { name: `${kind}.yaml`, text: writeFile(file) }
  },
})

export const previewImport = query({
  summary:
    'Preview what importing a file (an archive, company.yaml, person.yaml or log.json) would change.',
  input: z.object(input),
  needs: 'nothing',
  async run(context, { text, file: known, replace }) {
    const { id, answer: file } = await context.readFile(
      'readRecord',
      fileSent(known, text, {}),
      null,
    )
    const preview = await planned(context, { id, file, replace }, async (inner, { changes }) => ({
      kind: kindOf(file),
      changes,
      basis: await basisOf(inner, kindOf(file)),
    }))
    return { ...preview, file: id }
  },
})

export const importFile = command({
  summary:
    'Import an archive or a company, person or log file. If any part is invalid, nothing is imported.',
  input: z.object({
    ...input,
    basis: z.string().optional().describe('From previewImport: refuse if things changed since.'),
  }),
  needs: 'nothing',
  async run(context, { text, file: known, replace, basis }) {
    const { id, answer: file } = await context.readFile(
      'readRecord',
      fileSent(known, text, {}),
      null,
    )
    return planned(context, { id, file, replace }, async (inner, plan) => {
      if (basis !== undefined && basis !== (await basisOf(inner, kindOf(file))))
        fail('conflict', 'Your data changed since the preview. Preview the import again.')
      await plan.apply()
      return { kind: kindOf(file), changes: plan.changes }
    })
  },
})

type Kind = 'person' | 'company' | 'log' | 'archive'

function kindOf(file: RecordFile): Kind {
  return file.fairwind.split('/')[0] as Kind
}

function present(context: Context, kind: Kind): Promise<RecordFile> {
  if (kind === 'archive') return archiveFile(context)
  if (kind === 'log') return logFile(context)
  return kind === 'company' ? companyFile(context) : personFile(context)
}

interface Import {
  id: string
  file: RecordFile
  replace: boolean
}

/** Plans an import in a transaction and goes on there, unless the file has faults. */
async function planned<Result>(
  { readFile, inTransaction }: OuterContext,
  { id, file, replace }: Import,
  goOn: (context: Context, plan: FilePlan) => Promise<Result>,
): Promise<Result> {
  const { faults, result } = await inTransaction(async (context) => {
    const plan = await planFor(context, file, replace)
    return {
      faults: plan.faults,
      result: plan.faults.length > 0 ? null : { of: await goOn(context, plan) },
    }
  })
  if (result) return result.of
  return fail('invalid', (await readFile('locateFaults', { id }, faults)).answer)
}

function planFor(context: Context, file: RecordFile, replace: boolean): Promise<FilePlan> {
  if (file.fairwind === 'archive/1') return planArchive(context, file, replace)
  if (file.fairwind === 'log/1') return planLogFile(context, file, replace)
  return file.fairwind === 'company/1'
    ? planCompanyFile(context, file, replace)
    : planPersonFile(context, file, replace)
}

/** Names the state of the record a preview was made against. */
async function basisOf(context: Context, kind: Kind): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify(await present(context, kind)))
    .digest('hex')
    .slice(0, 24)
}
