import { isProblem } from '../../../kernel/problem.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import type { secrecyOnPage } from './secrecy.ts'

const secrecyBeside = beside<typeof secrecyOnPage>(new URL('./secrecy.ts', import.meta.url), 'secrecyOnPage')

/**
 * Does a recognised page bear a mark of secrecy, in its text or in its red ink? Asked in a thread beside the server. One that cannot be looked at in time ends the reading
 * with an error, and it is begun anew: nothing is kept unseen.
 */
export async function isSecretPage(text: string, redInk = ''): Promise<boolean> {
  const degree = await secrecyBeside({ by: 'system:scan', ms: READING_MS.text }, text, redInk)
  if (isProblem(degree)) throw new Error(`The page could not be looked at for marks of secrecy: ${degree.problem}`)
  return degree !== null
}
