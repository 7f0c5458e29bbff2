import { defineProcess, type Change, type Given } from '../../kernel/process.ts'
import { partySeats } from '../../casework/index.ts'
import { STATE_WORDS } from './state-words.ts'
import { Back, Draft, Issue, Paragraphs } from './terms.ts'

/** Number series of outgoing reports of the Office (NĐ 30/2020, Điều 15: one series of the year as the head decides). */
export const REPORT_SERIES = 'so-di:BC'

/**
 * The weekly report on the follow-up of directives: drafted from a frozen week, edited, approved by the Chief of Office, issued by the
 * records clerk under the next number. The figures never change; only the paragraphs do, until it is approved.
 */
export const weeklyReport = defineProcess<'draft' | 'approved' | 'issued' | 'dropped'>({
  id: 'bao-cao-tuan',
  version: 1,
  codePrefix: 'BCT',
  names: { vi: 'Báo cáo kiểm điểm tuần', en: 'Weekly review report' },
  states: { draft: {}, approved: {}, issued: { final: 'done' }, dropped: { final: 'void' } },
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
    duyet: {
      from: ['draft'],
      to: 'approved',
      right: 'weekly.approve',
      overwrites: true,
      change: ({ viewer }): Change => ({ fields: { approvedBy: viewer?.personName ?? null } }),
    },
    'tra-ve': { from: ['approved'], to: 'draft', right: 'weekly.approve', input: Back },
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
      effects: ({ matter, input }: Given<Issue>) => [
        { effect: 'take-number', series: REPORT_SERIES, field: 'number', expected: input.number },
        { effect: 'issue-document', document: { report: matter.id } },
      ],
      may: ['take-number', 'issue-document'],
    },
    bo: { from: ['draft'], to: 'dropped', right: 'weekly.draft', input: Back },
  },
  actNames: {
    soan: { vi: 'Soạn báo cáo', en: 'Draft the report' },
    sua: { vi: 'Sửa báo cáo', en: 'Edit the report' },
    duyet: { vi: 'Duyệt', en: 'Approve' },
    'tra-ve': { vi: 'Trả về để sửa', en: 'Back to draft' },
    'ban-hanh': { vi: 'Ban hành', en: 'Issue' },
    bo: { vi: 'Bỏ bản này', en: 'Drop' },
  },
  clocks: {},
  facts: ['weeklyHeading'],
  policy: {
    'weekly.draft': () => true,
    'weekly.approve': () => true,
    'weekly.issue': () => true,
  },
  seats: matter => [
    { principal: { kind: 'body', id: matter.holder.body }, role: 'office', lane: matter.state === 'approved' ? 'hold' : 'know' },
    ...(matter.holder.unit
      ? ([{ principal: { kind: 'unit', id: matter.holder.unit }, role: 'office', lane: 'follow' }] as const)
      : []),
    ...partySeats(matter, 'drafter', matter.state === 'draft' ? 'hold' : 'follow'),
    ...partySeats(matter, 'approver', matter.state === 'draft' ? 'decide' : 'know'),
  ],
  counted: false,
})
