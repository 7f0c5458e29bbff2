import { isProblem } from '../../../kernel/problem.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import type { checkReport, ReportToCheck } from './check-report.ts'
import type { citedKeys } from './cited.ts'
import { finding, type Finding } from './finding.ts'

const checkBeside = beside<typeof checkReport>(new URL('./check-report.ts', import.meta.url), 'checkReport')
const keysBeside = beside<typeof citedKeys>(new URL('./cited.ts', import.meta.url), 'citedKeys')

/** The checks of a report in a thread beside the server: eighty sections of sixty thousand letters may be typed. What was not checked in time says so. */
export async function checkedBeside(by: string, report: ReportToCheck, ms: number = READING_MS.page): Promise<Finding[]> {
  const found = await checkBeside({ by, ms }, report)
  return isProblem(found) ? [finding({ rule: 'not-checked', place: '', note: true })] : found
}

/** Keys of the documents that texts cite; none where they could not be read in time, of which `checkedBeside` tells. */
export async function citedKeysBeside(by: string, texts: readonly string[]): Promise<string[]> {
  const keys = await keysBeside({ by, ms: READING_MS.page }, texts)
  return isProblem(keys) ? [] : keys
}
