import type { FollowUpKeys } from '../../kernel/process.ts'

/** Figures of law/ by which a task is followed up: reminders, and to whom its lateness is told. */
export const DIRECTIVE_FIGURES: FollowUpKeys = {
  reminders: 'directives.reminders',
  riseToHead: 'directives.rise-to-head',
  riseToChiefOfOffice: 'directives.rise-to-chief-of-office',
  riseToChairman: 'directives.rise-to-chairman',
}
