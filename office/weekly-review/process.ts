import type { MatterState } from '../../kernel/matter.ts'
import { defineProcess, type Change, type Given, type PrincipalRef } from '../../kernel/process.ts'
import { postsIn, tell } from '../../kernel/tell.ts'
import { partySeats } from '../../casework/index.ts'
import { askIssue, LEAVING_NAMES, leavingActs, takeBack, takenBack } from '../../casework/issuing/leaving.ts'
import { weeklyReportColumns } from './columns.ts'
import { STATE_WORDS } from './state-words.ts'
import { Back, Draft, Paragraphs } from './terms.ts'

/**
 * The weekly report on the follow-up of directives: drafted from a frozen week, edited, submitted; seen by the head of the division,
 * approved by the Chief of Office; its document is then signed, numbered, sealed and sent like every other (ADR 0024). Whoever has it next is told each time. The figures
 * never change; only the paragraphs do, until it is submitted.
 */
export const weeklyReport = defineProcess<'draft' | 'submitted' | 'reviewed' | 'approved' | 'issued' | 'dropped'>({
  id: 'bao-cao-tuan',
  version: 1,
  codePrefix: 'BCT',
  names: { vi: 'Báo cáo kiểm điểm tuần', en: 'Weekly review report' },
  states: {
    draft: {},
    submitted: {},
    reviewed: {},
    approved: {},
    issued: { final: 'done' },
    dropped: { final: 'void' },
  },
  stateNames: STATE_WORDS,
  acts: {
    soan: {
      from: 'new',
      to: 'draft',
      right: 'weekly.draft',
      input: Draft,
      change: ({ input }: Given<Draft>): Change => ({
        fields: { snapshot: input.snapshot, period: input.period, snapshotHash: input.hash, paragraphs: input.paragraphs },
      }),
    },
    sua: {
      from: ['draft'],
      right: 'weekly.draft',
      input: Paragraphs,
      overwrites: true,
      change: ({ input }: Given<Draft['paragraphs']>): Change => ({ fields: { paragraphs: input } }),
    },
    trinh: {
      from: ['draft'],
      to: 'submitted',
      right: 'weekly.draft',
      overwrites: true,
      effects: ({ matter }: Given) => tell(matter, 'weekly.submitted', [...division(matter), ...postsIn(matter, 'approver')]),
      may: ['notify'],
    },
    'duyet-phong': {
      from: ['submitted'],
      to: 'reviewed',
      right: 'weekly.review',
      overwrites: true,
      change: ({ viewer }): Change => ({ fields: { reviewedBy: viewer?.personName ?? null } }),
      effects: ({ matter }: Given) => tell(matter, 'weekly.reviewed', postsIn(matter, 'approver')),
      may: ['notify'],
    },
    duyet: {
      from: ['submitted', 'reviewed'],
      to: 'approved',
      right: 'weekly.approve',
      overwrites: true,
      change: ({ viewer, facts }): Change => ({
        fields: {
          approvedBy: viewer?.personName ?? null,
          signer: viewer?.post.id ?? null,
          // Whatever the office is called later: the report keeps the head it was approved with.
          letterhead: facts['weeklyHeading'] ?? null,
        },
      }),
      effects: ({ matter }: Given) => [
        ...askIssue(),
        ...tell(matter, 'weekly.approved', [{ kind: 'body', id: matter.holder.body }, ...postsIn(matter, 'drafter')]),
      ],
      may: ['issue-document', 'notify'],
    },
    'tra-ve': {
      from: ['submitted', 'reviewed', 'approved'],
      to: 'draft',
      right: 'weekly.return',
      input: Back,
      change: ({ matter }: Given<Back>): Change => ({
        fields: { approvedBy: null, reviewedBy: null, signer: null, letterhead: null, ...takenBack(matter) },
      }),
      effects: ({ matter, input }: Given<Back>) => [
        ...takeBack(matter),
        ...tell(matter, 'weekly.returned', postsIn(matter, 'drafter'), { reason: input.reason }),
      ],
      may: ['act-on-child', 'notify'],
    },
    ...leavingActs({
      approved: 'approved',
      issued: 'issued',
      right: 'weekly.approve',
      told: matter => tell(matter, 'weekly.issued', [...postsIn(matter, 'drafter'), ...postsIn(matter, 'approver')]),
    }),
    bo: { from: ['draft'], to: 'dropped', right: 'weekly.draft', input: Back },
  },
  actNames: {
    soan: { vi: 'Soạn báo cáo', en: 'Draft the report' },
    sua: { vi: 'Sửa báo cáo', en: 'Edit the report' },
    trinh: { vi: 'Trình duyệt', en: 'Submit' },
    'duyet-phong': { vi: 'Phòng đồng ý, trình Chánh Văn phòng', en: 'Agree, pass to the Chief of Office' },
    duyet: { vi: 'Duyệt', en: 'Approve' },
    'tra-ve': { vi: 'Trả về để sửa', en: 'Back to draft' },
    ...LEAVING_NAMES,
    bo: { vi: 'Bỏ bản này', en: 'Drop' },
  },
  clocks: {},
  facts: ['weeklyHeading'],
  columns: weeklyReportColumns,
  policy: {
    'weekly.draft': () => true,
    // Whoever approves need not agree first.
    'weekly.review': ({ roles }) => roles.includes('division') && !roles.includes('approver'),
    'weekly.return': ({ roles }) => ['division', 'approver', 'office'].some(role => roles.includes(role)),
    'weekly.approve': ({ roles }) => ['approver', 'office'].some(role => roles.includes(role)),
  },
  seats: matter => [
    { principal: { kind: 'body', id: matter.holder.body }, role: 'office', lane: 'know' },
    ...(matter.holder.unit
      ? ([
          {
            principal: { kind: 'unit', id: matter.holder.unit },
            role: 'division',
            lane: matter.state === 'submitted' ? 'decide' : 'follow',
          },
        ] as const)
      : []),
    ...partySeats(matter, 'drafter', matter.state === 'draft' ? 'hold' : 'follow'),
    ...partySeats(matter, 'approver', matter.state === 'submitted' || matter.state === 'reviewed' ? 'decide' : 'know'),
  ],
  counted: false,
})

/** The head of the drafter's division: whoever answers for the unit. */
const division = ({ holder }: MatterState): PrincipalRef[] => (holder.unit ? [{ kind: 'unit', id: holder.unit }] : [])
