import type { Tab } from '../../../ui/index.ts'
import type { ReportsText } from '../text.ts'

/** Parts of the reports' pages. */
export const reportTabs = (words: ReportsText, current: 'calendar' | 'measures' | 'regimes' | 'statistics' | 'open'): Tab[] => [
  { href: '/bao-cao', label: words.tabCalendar, current: current === 'calendar' },
  { href: '/bao-cao/chi-tieu', label: words.tabMeasures, current: current === 'measures' },
  { href: '/bao-cao/thong-ke', label: words.tabStatistics, current: current === 'statistics' },
  { href: '/bao-cao/dang-mo', label: words.tabOpen, current: current === 'open' },
  { href: '/bao-cao/che-do', label: words.tabRegimes, current: current === 'regimes' },
]
