import type { PlainDate } from '../../../kernel/clock.ts'
import type { LawBook } from '../../../kernel/process.ts'
import type { ModelFields } from '../model/model.ts'
import { milestoneOn, type Milestone } from './milestones.ts'
import type { State } from '../names.ts'

export const CYCLE = ['dang-ky', 'danh-muc', 'so-ket', 'tu-cham', 'tham-dinh', 'cong-nhan', 'khen', 'khep-nam'] as const
export type CycleName = (typeof CYCLE)[number]
/** A step of the model's year: when it was done, or until when it is due. */
export type CycleStep = {
  readonly name: CycleName
  readonly state: 'done' | 'now' | 'next' | 'skipped'
  readonly on: PlainDate | null
  readonly due: PlainDate | null
}

const DUE: Readonly<Record<CycleName, Milestone>> = {
  'dang-ky': 'register',
  'danh-muc': 'list',
  'so-ket': 'mid-year',
  'tu-cham': 'self-assess',
  'tham-dinh': 'verify',
  'cong-nhan': 'recognise',
  khen: 'sum-up',
  'khep-nam': 'sum-up',
}

type Asked = {
  readonly model: ModelFields
  readonly state: State
  readonly closedOn: PlainDate | null
  readonly law: (date: PlainDate) => LawBook
}

/** The year of a model as eight steps. A step passed over (no mid-year review, no reward) is said to be so. */
export function cycleOf({ model, state, closedOn, law }: Asked): CycleStep[] {
  const done: Readonly<Record<CycleName, PlainDate | null>> = {
    'dang-ky': model.registeredOn,
    'danh-muc': model.acceptedOn,
    'so-ket': model.midYearOn,
    'tu-cham': model.self?.on ?? null,
    'tham-dinh': model.checked?.on ?? null,
    'cong-nhan': model.recognition?.issuedOn ?? null,
    khen: model.rewards.at(-1)?.issuedOn ?? null,
    'khep-nam': state === 'closed' ? closedOn : null,
  }
  const last = CYCLE.findLastIndex(name => done[name] !== null)
  const over = ['closed', 'stopped', 'revoked', 'copied', 'notRecognised'].includes(state)
  return CYCLE.map((name, at) => ({
    name,
    on: done[name],
    due: done[name] || over || at < last ? null : milestoneOn(law, model.year, DUE[name]),
    state: done[name] ? 'done' : at < last ? 'skipped' : !over && at === last + 1 ? 'now' : 'next',
  }))
}
