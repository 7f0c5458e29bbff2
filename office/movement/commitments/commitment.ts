import { z } from 'zod'
import type { MatterState } from '../../../kernel/matter.ts'
import { defineProcess, type ActDef, type Change, type Given } from '../../../kernel/process.ts'
import { postsIn, tell } from '../../../kernel/tell.ts'
import { partySeats } from '../../../casework/index.ts'
import { commitmentColumns } from '../columns.ts'

const words = z.string().trim().min(20, 'movement/commitment-short').max(8000, 'form/too-long')
const post = z.uuid('form/choose-one')

/** A person's commitment for a year, and who besides reads it: the secretary of the cell, the Party committee's officer. */
export const Commit = z.object({
  year: z.coerce.number().int().min(2009, 'movement/year').max(2100, 'movement/year'),
  text: words,
  secretary: post,
  officer: post,
})
export type Commit = z.infer<typeof Commit>
export const EditCommitment = Commit.pick({ text: true })
export type EditCommitment = z.infer<typeof EditCommitment>
export const Words = z.object({ text: words })
export type Words = z.infer<typeof Words>

export const CommitmentFields = z.object({
  year: z.number().int(),
  text: z.string().catch(''),
  review: z.string().catch(''),
  comment: z.string().catch(''),
})
export type CommitmentFields = z.infer<typeof CommitmentFields>

export function commitmentOf(matter: Pick<MatterState, 'fields'>): CommitmentFields {
  return CommitmentFields.parse(matter.fields)
}

const acts: Record<string, ActDef<'registered' | 'reviewed' | 'commented'>> = {
  'dang-ky-cam-ket': {
    from: 'new',
    to: 'registered',
    right: 'movement.commit',
    input: Commit,
    change: ({ input: { year, text } }: Given<Commit>): Change => ({ fields: { year, text } }),
  },
  'sua-cam-ket': {
    from: ['registered'],
    right: 'movement.commit',
    input: EditCommitment,
    overwrites: true,
    change: ({ input }: Given<EditCommitment>): Change => ({ fields: { text: input.text } }),
  },
  'tu-nhan-xet': {
    from: ['registered'],
    to: 'reviewed',
    right: 'movement.commit',
    input: Words,
    change: ({ input }: Given<Words>): Change => ({ fields: { review: input.text } }),
    effects: ({ matter }) => tell(matter, 'movement.commitment-reviewed', postsIn(matter, 'secretary')),
    may: ['notify'],
  },
  'chi-bo-nhan-xet': {
    from: ['reviewed'],
    to: 'commented',
    right: 'movement.comment-commitment',
    input: Words,
    change: ({ input }: Given<Words>): Change => ({ fields: { comment: input.text } }),
    effects: ({ matter }) => tell(matter, 'movement.commitment-commented', postsIn(matter, 'owner')),
    may: ['notify'],
  },
}

/**
 * The yearly personal commitment "Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân": its text is read by the person, the
 * secretary of the cell and the Party committee's officer only; all others see whether it was registered.
 */
export const camKet = defineProcess<'registered' | 'reviewed' | 'commented'>({
  id: 'cam-ket',
  version: 1,
  codePrefix: 'CK',
  names: { vi: 'Cam kết cá nhân', en: 'Personal commitment' },
  states: {
    registered: {},
    reviewed: { waiting: true, waitingFor: { vi: 'chờ chi bộ nhận xét', en: 'awaiting the cell’s comment' } },
    commented: { final: 'done' },
  },
  stateNames: {
    registered: { vi: 'đã đăng ký', en: 'registered' },
    reviewed: { vi: 'đã tự nhận xét', en: 'self-reviewed' },
    commented: { vi: 'chi bộ đã nhận xét', en: 'commented by the cell' },
  },
  acts,
  actNames: {
    'dang-ky-cam-ket': { vi: 'Đăng ký cam kết', en: 'Register the commitment' },
    'sua-cam-ket': { vi: 'Sửa cam kết', en: 'Edit the commitment' },
    'tu-nhan-xet': { vi: 'Tự nhận xét cuối năm', en: 'Review oneself at the end of the year' },
    'chi-bo-nhan-xet': { vi: 'Chi bộ nhận xét', en: 'Comment by the cell' },
  },
  clocks: {},
  facts: [],
  columns: commitmentColumns,
  policy: {
    'movement.commit': ({ roles }) => roles.includes('owner'),
    'movement.comment-commitment': ({ roles }) => roles.includes('secretary'),
  },
  // Posts only: no body, no division, no head sits at it.
  seats: matter => [
    ...partySeats(matter, 'owner', matter.state === 'reviewed' ? 'wait' : 'know'),
    ...partySeats(matter, 'secretary', matter.state === 'reviewed' ? 'decide' : 'know'),
    ...partySeats(matter, 'officer', 'know'),
  ],
  counted: false,
})
