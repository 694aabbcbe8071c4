import { createHash } from 'node:crypto'
import * as z from 'zod'
import { fail } from '../../domain/base/errors.ts'
import type { RecordFile } from '../../domain/files/files.ts'
import { type Context, command, query } from '../operation.ts'
import { companyFile } from './companyFile.ts'
import { planCompanyFile } from './companyPlan.ts'
import type { FilePlan } from './filePlan.ts'
import { logFile } from './logFile.ts'
import { planLogFile } from './logPlan.ts'
import { personFile, planPersonFile } from './personFile.ts'
import { readFile, writeFile } from './yaml.ts'

const input = {
  text: z.string('Send the file as text.').describe('A company.yaml, person.yaml or log.json.'),
  replace: z
    .boolean('replace is true or false.')
    .default(false)
    .describe('Also remove what the file does not hold. Otherwise that is left alone.'),
}

export const exportFile = query({
  summary:
    'Export the whole record: your wants (person) and your log (log), or what the organisation ' +
    'stated (company).',
  input: z.object({ kind: z.enum(['person', 'company', 'log']) }),
  async run(context, { kind }) {
    const file = await present(context, kind)
    return kind === 'log'
      ? { name: 'log.json', text: `${JSON.stringify(file, null, 1)}\n` }
      : { name: `${kind}.yaml`, text: writeFile(file) }
  },
})

export const previewImport = query({
  summary: 'Show what importing a file would change, and change nothing.',
  input: z.object(input),
  async run(context, { text, replace }) {
    const { file, plan } = await planned(context, text, replace)
    return {
      kind: kindOf(file),
      changes: plan.changes,
      basis: await basisOf(context, kindOf(file)),
    }
  },
})

export const importFile = command({
  summary: 'Import a company or person file: all of it, or, when anything is wrong, nothing.',
  input: z.object({
    ...input,
    basis: z.string().optional().describe('From previewImport: refuse if things changed since.'),
  }),
  async run(context, { text, replace, basis }) {
    const { file, plan } = await planned(context, text, replace)
    if (basis !== undefined && basis !== (await basisOf(context, kindOf(file))))
      fail('conflict', 'The record changed since the preview. Look at the changes once more.')
    await plan.apply()
    return { kind: kindOf(file), changes: plan.changes }
  },
})

type Kind = 'person' | 'company' | 'log'

function kindOf(file: RecordFile): Kind {
  return file.fairwind.split('/')[0] as Kind
}

function present(context: Context, kind: Kind): Promise<RecordFile> {
  if (kind === 'log') return logFile(context)
  return kind === 'company' ? companyFile(context) : personFile(context)
}

async function planned(context: Context, text: string, replace: boolean) {
  const { file, refuse } = readFile(text)
  const plan = await planFor(context, file, replace)
  refuse(plan.faults)
  return { file, plan }
}

function planFor(context: Context, file: RecordFile, replace: boolean): Promise<FilePlan> {
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
