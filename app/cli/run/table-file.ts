import { readFile } from 'node:fs/promises'
import type { Problem } from '../../../kernel/problem.ts'
import { CliRefusal } from './verb.ts'

/** Rows of a CSV or XLSX file. */
export async function tableIn(path: string): Promise<string[][] | Problem> {
  const content = await readFile(path).catch(() => {
    throw new CliRefusal('cli/no-such-file', { path })
  })
  // A workbook is a zip: it begins with "PK".
  if (content[0] === 0x50 && content[1] === 0x4b) return (await import('../../../platform/web/xlsx.ts')).readXlsx(content)
  return (await import('../../../platform/web/csv.ts')).readCsv(content.toString('utf8'))
}
