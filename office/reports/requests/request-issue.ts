import { z } from 'zod'
import { askIssue, documentOf, leavingActs, sentAct, takeBack, takenBack } from '../../../casework/issuing/leaving.ts'
import type { Canonical } from '../../../kernel/canonical.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { fieldProblem, problem } from '../../../kernel/problem.ts'
import type { ActDef, Change, Given, Need, PrincipalRef } from '../../../kernel/process.ts'
import * as T from '../terms.ts'

const Mark = z.object({ key: z.string(), rule: z.string(), node: z.string().nullable(), place: z.string() })
export type Mark = z.infer<typeof Mark>
/** What is frozen: the copy, its hash, the claims that still bear no evidence, the limitations that it names. */
const Freeze = z.object({
  snapshot: T.id,
  hash: z.string(),
  marks: z.array(Mark).default([]),
  limitations: z.array(z.string()).default([]),
})
type Freeze = z.infer<typeof Freeze>
const Version = z.object({
  version: z.number(),
  snapshot: z.string(),
  hash: z.string(),
  number: z.number().nullable(),
  issuedOn: z.string().nullable(),
  /** The outgoing document by which it left. */
  document: z.string().nullable().default(null),
  reason: z.string(),
})
export type Version = z.infer<typeof Version>

/** States in which the report has left, with its number and its files. */
export const ISSUED_STATES: readonly string[] = ['issued', 'sent']

export const marksOf = ({ fields }: MatterState): Mark[] => z.array(Mark).catch([]).parse(fields['marks'])
/** Versions that were issued before the present one, first to last. */
export const versionsOf = ({ fields }: MatterState): Version[] => z.array(Version).catch([]).parse(fields['versions'])
export const versionNow = (matter: MatterState): number => versionsOf(matter).length + 1
const limitationsIn = ({ fields }: MatterState): string[] => z.array(z.string()).catch([]).parse(fields['limitations'])

/** Limitations of the frozen report for which nobody has been given a task. */
export function untasked(matter: MatterState): string[] {
  const tasked = new Set(T.remediesOf(matter).map(each => each.limitation))
  return limitationsIn(matter).filter(key => !tasked.has(key))
}

const isReviewed = ({ parties }: MatterState): boolean => parties.some(party => party.role === 'reviewer')
const UNFROZEN = {
  snapshot: null,
  snapshotHash: null,
  approvedBy: null,
  signer: null,
  reviewedBy: null,
  marks: null,
  limitations: null,
}

/** A report that leaves as a document is sent there; only those issued before documents left that way are recorded by hand. */
const sentByHand: Need = {
  name: 'sent-by-hand',
  test: ({ matter }) => (documentOf(matter) === null ? null : problem('reports/sent-with-document')),
}

/** From the freeze to the sending: the head of the division approves, then the Chief of Office; its document leaves and is sent like every other (ADR 0024). */
export const issueActs = {
  chot: {
    from: ['collecting'],
    to: 'frozen',
    right: 'report.ask',
    input: Freeze,
    change: ({ input }: Given<Freeze>): Change => ({
      fields: {
        snapshot: input.snapshot,
        snapshotHash: input.hash,
        marks: input.marks.map(mark => ({ ...mark })),
        limitations: input.limitations,
      },
    }),
  },
  'bo-chot': {
    from: ['frozen'],
    to: 'collecting',
    right: 'report.ask',
    input: T.Reason,
    change: (): Change => ({ fields: UNFROZEN }),
  },
  'duyet-phong': {
    from: ['frozen'],
    to: 'reviewed',
    right: 'report.review',
    overwrites: true,
    check: ({ matter }: Given) => remedyMissing(matter),
    change: ({ viewer }): Change => ({ fields: { reviewedBy: viewer?.personName ?? null } }),
  },
  duyet: {
    from: ['frozen', 'reviewed'],
    to: 'approved',
    right: 'report.approve',
    input: T.Approve,
    overwrites: true,
    check: ({ matter, input }: Given<T.Approve>) => {
      if (matter.state === 'frozen' && isReviewed(matter)) return problem('reports/review-first')
      const open = marksOf(matter).filter(mark => !input.accepted.includes(mark.key))
      return open.length > 0 ? problem('reports/marks-open', { open: open.length }) : remedyMissing(matter)
    },
    change: ({ viewer, input }: Given<T.Approve>): Change => ({
      fields: { approvedBy: viewer?.personName ?? null, signer: viewer?.post.id ?? null, acceptedMarks: input.accepted },
    }),
    effects: askIssue,
    may: ['issue-document'],
  },
  'tra-ve': {
    from: ['frozen', 'reviewed', 'approved'],
    to: 'collecting',
    right: 'report.review',
    input: T.Reason,
    change: ({ matter }: Given<T.Reason>): Change => ({ fields: { ...UNFROZEN, ...takenBack(matter) } }),
    effects: ({ matter }: Given) => takeBack(matter),
    may: ['act-on-child'],
  },
  ...leavingActs({ approved: 'approved', issued: 'issued', right: 'report.issue' }),
  ...sentAct({ issued: 'issued', sent: 'sent', right: 'report.issue' }),
  'ghi-gui': {
    from: ['issued'],
    to: 'sent',
    right: 'report.issue',
    input: T.Sent,
    needs: [sentByHand],
    check: ({ input, matter, now }: Given<T.Sent>) => {
      if (input.receipt === '' && input.files.length === 0) return fieldProblem('reports/receipt-needed', 'receipt')
      const issuedOn = String(matter.fields['issuedOn'] ?? '')
      return input.sentOn < issuedOn || input.sentOn > now.today
        ? fieldProblem('reports/sent-date', 'sentOn', { issuedOn, today: now.today })
        : null
    },
    change: ({ input: { files: _files, ...sent } }: Given<T.Sent>): Change => ({ submittedOn: sent.sentOn, fields: { sent } }),
  },
  'lap-phien-ban': {
    from: ['issued', 'sent'],
    to: 'collecting',
    right: 'report.ask',
    input: T.Reason,
    change: ({ matter, input }: Given<T.Reason>): Change => ({
      submittedOn: null,
      fields: {
        ...UNFROZEN,
        versions: [...versionsOf(matter), endedVersion(matter, input.reason)],
        number: null,
        designation: null,
        issuedOn: null,
        document: null,
        sent: null,
      },
    }),
    effects: ({ matter, input }: Given<T.Reason>) => [
      {
        effect: 'notify',
        to: tellAbout(matter),
        kind: 'report.version',
        data: { code: matter.code, title: matter.title, version: versionsOf(matter).length + 2, reason: input.reason },
      },
    ],
    may: ['notify'],
  },
} as const satisfies Readonly<
  Record<string, ActDef<'collecting' | 'frozen' | 'reviewed' | 'approved' | 'issued' | 'sent' | 'cancelled'>>
>

const remedyMissing = (matter: MatterState) => {
  const open = untasked(matter)
  return open.length > 0 ? problem('reports/limitation-without-task', { open: open.length }) : null
}

function endedVersion(matter: MatterState, reason: string): { [key: string]: Canonical } {
  const { snapshot, snapshotHash, number, issuedOn } = matter.fields
  return {
    version: versionNow(matter),
    snapshot: String(snapshot),
    hash: String(snapshotHash),
    number: typeof number === 'number' ? number : null,
    issuedOn: typeof issuedOn === 'string' ? issuedOn : null,
    document: documentOf(matter),
    reason,
  }
}

/** Who is told of a new version: the one who approved it and the clerk's body. */
const tellAbout = ({ parties, holder }: MatterState): PrincipalRef[] => [
  ...parties.flatMap(({ role, post }): PrincipalRef[] => (post && role !== 'compiler' ? [{ kind: 'post', id: post }] : [])),
  { kind: 'body', id: holder.body },
]
