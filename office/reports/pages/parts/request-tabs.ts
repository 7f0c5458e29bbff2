import type { Tab } from '../../../../ui/index.ts'
import type { UnitText } from '../unit/unit-words.ts'

export type RequestTab = 'board' | 'merge' | 'annex' | 'issue'

/** Parts of a request's page. */
export const requestTabs = (
  words: UnitText,
  path: string,
  current: RequestTab,
  { submitted, all }: { submitted: number; all: number },
): Tab[] => [
  { href: path, label: words.tabBoard, count: `${submitted}/${all}`, current: current === 'board' },
  { href: `${path}/tong-hop`, label: words.tabMerge, current: current === 'merge' },
  { href: `${path}/phu-luc`, label: words.tabAnnex, current: current === 'annex' },
  { href: `${path}/ban-hanh`, label: words.tabIssue, current: current === 'issue' },
]
