import * as z from 'zod'
import { CompanyFile, PersonFile } from './files.ts'
import { LogFile } from './logFile.ts'

/** Everything in one file, version 1: the three files of a record, whatever their order. */
export const ArchiveFile = z
  .strictObject({
    fairwind: z.literal('archive/1'),
    company: CompanyFile,
    person: PersonFile,
    log: LogFile,
  })
  .meta({ title: 'Fairwind archive, version 1' })
export type ArchiveFile = z.infer<typeof ArchiveFile>
