import type { FollowUpKeys, ProcessDef } from '../../kernel/process.ts'

/** Figures by which a clock is followed up whose process names none of its own. */
const EVERY_MATTER: FollowUpKeys = {
  reminders: 'casework.reminders',
  riseToHead: 'casework.rise-to-head',
  riseToChiefOfOffice: 'casework.rise-to-chief-of-office',
  riseToChairman: 'casework.rise-to-chairman',
}

/** Keys of law/ that follow up a clock of a process. */
export const followUpKeys = ({ clocks }: Pick<ProcessDef, 'clocks'>, clock: string): FollowUpKeys => ({
  ...EVERY_MATTER,
  ...clocks[clock]?.followUp,
})

/** Steps of a rise in the order in which they come, each with the figure that says after how many days late. */
export const RISES = [
  ['rise-head', 'riseToHead'],
  ['rise-chief', 'riseToChiefOfOffice'],
  ['rise-chairman', 'riseToChairman'],
] as const satisfies ReadonlyArray<readonly [string, keyof FollowUpKeys]>
