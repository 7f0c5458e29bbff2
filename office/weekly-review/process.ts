import type { Effect } from '../../kernel/effects.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { defineProcess, type Change, type Given, type PrincipalRef } from '../../kernel/process.ts'
import { partySeats } from '../../casework/index.ts'
import { STATE_WORDS } from './state-words.ts'
import { Back, Draft, Issue, Paragraphs } from './terms.ts'

/**
 * The weekly report on the follow-up of directives: drafted from a frozen week, edited, submitted; seen by the head of the division,
 * approved by the Chief of Office, issued by the records clerk under the next number. Whoever has it next is told each time. The figures
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
    approved: { toIssue: true },
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
      effects: ({ matter }: Given) => tell(matter, 'weekly.submitted', [...division(matter), ...posts(matter, 'approver')]),
      may: ['notify'],
    },
    'duyet-phong': {
      from: ['submitted'],
      to: 'reviewed',
      right: 'weekly.review',
      overwrites: true,
      change: ({ viewer }): Change => ({ fields: { reviewedBy: viewer?.personName ?? null } }),
      effects: ({ matter }: Given) => tell(matter, 'weekly.reviewed', posts(matter, 'approver')),
      may: ['notify'],
    },
    duyet: {
      from: ['submitted', 'reviewed'],
      to: 'approved',
      right: 'weekly.approve',
      overwrites: true,
      change: ({ viewer }): Change => ({ fields: { approvedBy: viewer?.personName ?? null } }),
      effects: ({ matter }: Given) =>
        tell(matter, 'weekly.approved', [{ kind: 'body', id: matter.holder.body }, ...posts(matter, 'drafter')]),
      may: ['notify'],
    },
    'tra-ve': {
      from: ['submitted', 'reviewed', 'approved'],
      to: 'draft',
      right: 'weekly.return',
      input: Back,
      change: (): Change => ({ fields: { approvedBy: null, reviewedBy: null } }),
      effects: ({ matter, input }: Given<Back>) => tell(matter, 'weekly.returned', posts(matter, 'drafter'), input.reason),
      may: ['notify'],
    },
    'ban-hanh': {
      from: ['approved'],
      to: 'issued',
      right: 'weekly.issue',
      input: Issue,
      change: ({ input, effectiveOn, facts }: Given<Issue>): Change => ({
        fields: {
          issuedOn: effectiveOn,
          // Whatever the office is called later: the issued report keeps the head it left with.
          letterhead: facts['weeklyHeading'] ?? null,
          signerName: input.signerName,
          signerPosition: input.signerPosition,
          authority: input.authority,
        },
      }),
      effects: ({ matter, input, effectiveOn }: Given<Issue>) => [
        { effect: 'take-number', series: { ofType: 'bao-cao' }, field: 'number', expected: input.number, on: effectiveOn },
        { effect: 'issue-document', document: { report: matter.id } },
        ...tell(matter, 'weekly.issued', [...posts(matter, 'drafter'), ...posts(matter, 'approver')]),
      ],
      may: ['take-number', 'issue-document', 'notify'],
    },
    bo: { from: ['draft'], to: 'dropped', right: 'weekly.draft', input: Back },
  },
  actNames: {
    soan: { vi: 'Soạn báo cáo', en: 'Draft the report' },
    sua: { vi: 'Sửa báo cáo', en: 'Edit the report' },
    trinh: { vi: 'Trình duyệt', en: 'Submit' },
    'duyet-phong': { vi: 'Phòng đồng ý, trình Chánh Văn phòng', en: 'Agree, pass to the Chief of Office' },
    duyet: { vi: 'Duyệt', en: 'Approve' },
    'tra-ve': { vi: 'Trả về để sửa', en: 'Back to draft' },
    'ban-hanh': { vi: 'Ban hành', en: 'Issue' },
    bo: { vi: 'Bỏ bản này', en: 'Drop' },
  },
  clocks: {},
  facts: ['weeklyHeading'],
  policy: {
    'weekly.draft': () => true,
    // Whoever approves need not agree first.
    'weekly.review': ({ roles }) => roles.includes('division') && !roles.includes('approver'),
    'weekly.return': ({ roles }) => ['division', 'approver', 'office'].some(role => roles.includes(role)),
    'weekly.approve': ({ roles }) => ['approver', 'office'].some(role => roles.includes(role)),
    'weekly.issue': () => true,
  },
  seats: matter => [
    { principal: { kind: 'body', id: matter.holder.body }, role: 'office', lane: matter.state === 'approved' ? 'hold' : 'know' },
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

type Told = 'weekly.submitted' | 'weekly.reviewed' | 'weekly.approved' | 'weekly.returned' | 'weekly.issued'

function tell(matter: MatterState, kind: Told, to: readonly PrincipalRef[], reason: string | null = null): Effect[] {
  const { code, title } = matter
  return to.length === 0 ? [] : [{ effect: 'notify', to, kind, data: { code, title, reason } }]
}

const posts = ({ parties }: MatterState, role: 'drafter' | 'approver'): PrincipalRef[] =>
  parties.flatMap(party => (party.role === role && party.post ? [{ kind: 'post', id: party.post } as const] : []))

/** The head of the drafter's division: whoever answers for the unit. */
const division = ({ holder }: MatterState): PrincipalRef[] => (holder.unit ? [{ kind: 'unit', id: holder.unit }] : [])
