import * as z from 'zod'
import { ArchiveFile } from './archiveFile.ts'
import { CompanyFile, PersonFile } from './files.ts'
import { LogFile } from './logFile.ts'

/** The JSON Schemas by which editors complete and check the files, by file name. */
export const fileSchemas: Readonly<Record<string, () => object>> = {
  'fairwind-company-1.schema.json': () => z.toJSONSchema(CompanyFile, { io: 'input' }),
  'fairwind-person-1.schema.json': () => z.toJSONSchema(PersonFile, { io: 'input' }),
  'fairwind-archive-1.schema.json': () => z.toJSONSchema(ArchiveFile, { io: 'input' }),
  'fairwind-log-1.schema.json': () => z.toJSONSchema(LogFile, { io: 'input' }),
}
