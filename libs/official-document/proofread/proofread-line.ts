import type { Issue } from './issue.ts'
import { proofread } from './proofread.ts'

/** One line of `npx kheo proofread`. */
export function proofreadLine({ id, text }: { id: unknown; text: string }): { id: unknown; issues: Issue[] } {
  return { id, issues: proofread(text) }
}
