import type { Lang } from '../../kernel/access.ts'
import type { Finding } from './checks/finding.ts'
import { en } from './text.findings.en.ts'
import { vi } from './text.findings.vi.ts'

/** A finding as a page shows it: what, and how to mend it. */
export function findingWords({ rule, data }: Finding, lang: Lang): { what: string; mend: string } {
  const { rules, mends } = lang === 'en' ? en : vi
  return { what: rules[rule](data), mend: mends[rule](data) }
}
