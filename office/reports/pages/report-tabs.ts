import type { Tab } from '../../../ui/index.ts'
import type { ReportsText } from '../text.ts'

/** Parts of the reports' pages. */
export const reportTabs = (words: ReportsText, current: 'calendar' | 'measures'): Tab[] => [
  { href: '/bao-cao', label: words.tabCalendar, current: current === 'calendar' },
  { href: '/bao-cao/chi-tieu', label: words.tabMeasures, current: current === 'measures' },
]
