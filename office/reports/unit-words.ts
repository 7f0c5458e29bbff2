import type { Lang } from '../../kernel/access.ts'
import type { Finding } from './checks/finding.ts'
import { en as findingsEn } from './text.findings.en.ts'
import { vi as findingsVi } from './text.findings.vi.ts'
import { en } from './text.unit.en.ts'
import { vi, type UnitText } from './text.unit.vi.ts'

export type { UnitText } from './text.unit.vi.ts'

/** Words of requests and units' reports. */
export function unitText(lang: Lang): UnitText {
  return lang === 'en' ? en : vi
}

/** A finding as a page shows it: what, where, how to mend it. */
export function findingWords({ rule, data }: Finding, lang: Lang): { what: string; mend: string } {
  const { rules, mends } = lang === 'en' ? findingsEn : findingsVi
  return { what: rules[rule](data), mend: mends[rule](data) }
}
