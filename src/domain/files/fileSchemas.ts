import * as z from 'zod'
import { CompanyFile, PersonFile } from './files.ts'
import { LogFile } from './logFile.ts'

/** The JSON Schemas by which editors complete and check the three files, by file name. */
export const fileSchemas: Readonly<Record<string, () => object>> = {
  'fairwind-company-1.schema.json': () => z.toJSONSchema(CompanyFile, { io: 'input' }),
  'fairwind-person-1.schema.json': () => z.toJSONSchema(PersonFile, { io: 'input' }),
  'fairwind-log-1.schema.json': () => z.toJSONSchema(LogFile, { io: 'input' }),
}
