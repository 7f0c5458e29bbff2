export { weeklyReviewModule } from './module.ts'
export { freezeWeek, snapshotOf } from './freeze.ts'
export { draftReport } from './service.ts'
export { weekTotals, type WeekTotals } from './week-totals.ts'
