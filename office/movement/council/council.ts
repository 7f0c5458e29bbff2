import { z } from 'zod'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { defineProcess, type ActDef, type Change, type Given } from '../../../kernel/process.ts'
import { holderSeats } from '../../../casework/index.ts'
import { councilColumns } from '../columns.ts'
import { carried, countsOfVotes, notInFuture, quorate } from '../rules.ts'
import { COUNCIL_WISHES, date, files, id, optionalId, reason, Reference } from '../terms.ts'
import { levelIds } from '../scoring/vocabulary.ts'

const line = z.string().trim().max(300, 'form/too-long')
/** "8:30", "08 giờ 30", "8h30": kept as "08:30". */
const hour = z
  .string()
  .trim()
  .transform(typed => /^(\d{1,2})(?:\s*(?:[:h]|giờ)\s*(\d{2})?)?$/iu.exec(typed) ?? typed)
  .transform((found, context) => {
    if (found === '') return ''
    if (typeof found !== 'string' && Number(found[1]) < 24 && Number(found[2] ?? 0) < 60)
      return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`
    context.addIssue({ code: 'custom', message: 'movement/not-an-hour' })
    return z.NEVER
  })
  .default('')

/** A member of the council as the minutes name him. */
const Member = z.object({ name: z.string(), title: z.string(), present: z.boolean() })
export type Member = z.infer<typeof Member>
const Ballot = z.object({
  model: z.string(),
  code: z.string(),
  title: z.string(),
  wish: z.enum(COUNCIL_WISHES),
  yes: z.number().int(),
  no: z.number().int(),
})
export type Ballot = z.infer<typeof Ballot>

export const SessionFields = z.object({
  movement: z.string(),
  level: z.enum(levelIds),
  on: z.string(),
  place: z.string().catch(''),
  /** "08:00"; empty where nobody wrote it down. */
  startsAt: z.string().catch(''),
  endsAt: z.string().catch(''),
  members: z.array(Member).catch([]),
  ballots: z.array(Ballot).catch([]),
  minutes: z.string().catch(''),
  decision: z.object({ designation: z.string(), issuedOn: z.string(), issuer: z.string() }).nullable().catch(null),
})
export type SessionFields = z.infer<typeof SessionFields>

export function sessionOf(matter: Pick<MatterState, 'fields'>): SessionFields {
  return SessionFields.parse(matter.fields)
}

/** Members typed one a line: "Họ tên; chức vụ", "; vắng" at the end for who was absent. The line that cannot be read, else the members. */
export function readMembers(text: string): readonly Member[] | { readonly line: string } {
  const members: Member[] = []
  for (const typed of text.split('\n').map(each => each.trim())) {
    if (typed === '') continue
    const [name = '', ...rest] = typed
      .replace(/^\d+[.)]\s*/u, '')
      .split(';')
      .map(part => part.trim())
    const absent = rest.at(-1)?.toLowerCase() === 'vắng'
    if (name.length < 3) return { line: typed }
    members.push({ name, title: (absent ? rest.slice(0, -1) : rest).join('; '), present: !absent })
  }
  return members.length > 0 ? members : { line: '' }
}

/** Members as they are typed. */
export const membersText = (members: readonly Member[]): string =>
  members
    .map(({ name, title, present }) => [name, title, present ? '' : 'vắng'].filter(part => part !== '').join('; '))
    .join('\n')

export const Convene = z.object({
  /** Null: the movement that runs. */
  movement: optionalId,
  level: z.enum(levelIds, 'form/choose-one'),
  on: date,
  startsAt: hour,
  place: line.default(''),
  members: z.string().trim().min(1, 'movement/words-needed').max(8000, 'form/too-long'),
})
export type Convene = z.infer<typeof Convene>
export const Members = Convene.pick({ members: true })
export type Members = z.infer<typeof Members>
/** The vote on one model, by code and id as the service found them. */
export const Vote = z.object({
  model: id,
  code: z.string(),
  title: z.string(),
  wish: z.enum(COUNCIL_WISHES, 'form/choose-one'),
  yes: z.coerce.number().int('movement/whole-number').nonnegative('movement/whole-number'),
  no: z.coerce.number().int('movement/whole-number').nonnegative('movement/whole-number'),
})
export type Vote = z.infer<typeof Vote>
export const EndSession = z.object({ minutes: line.min(3, 'movement/document-needed'), endsAt: hour, files })
export type EndSession = z.infer<typeof EndSession>
export const Decide = Reference.extend({ document: optionalId, files })
export type Decide = z.infer<typeof Decide>
const Reason = z.object({ reason })

/** Votes of a session on one model, as the rules of councils read them. */
export function votesOf(session: Pick<SessionFields, 'members'>, { yes, no }: Pick<Ballot, 'yes' | 'no'>) {
  const present = session.members.filter(member => member.present).length
  return { members: session.members.length, present, yes, no }
}

function membersReadable({ input }: Given<Members>): Problem | null {
  const read = readMembers(input.members)
  return 'line' in read ? fieldProblem('movement/members-unreadable', 'members', { line: read.line }) : null
}

function membersIn(text: string): Member[] {
  const read = readMembers(text)
  return 'line' in read ? [] : [...read]
}

const acts: Record<string, ActDef<'voting' | 'closed' | 'decided' | 'dropped'>> = {
  'trieu-tap': {
    from: 'new',
    to: 'voting',
    right: 'movement.review',
    input: Convene,
    check: (given: Given<Convene>) => notInFuture(given) ?? membersReadable(given),
    change: ({ input: { members, ...rest } }: Given<Convene>): Change => ({
      fields: { ...rest, members: membersIn(members), ballots: [], minutes: '', decision: null },
    }),
  },
  'sua-thanh-vien': {
    from: ['voting'],
    right: 'movement.review',
    input: Members,
    overwrites: true,
    check: membersReadable,
    change: ({ input }: Given<Members>): Change => ({ fields: { members: membersIn(input.members) } }),
  },
  'ghi-phieu': {
    from: ['voting'],
    right: 'movement.review',
    input: Vote,
    check: ({ matter, input }: Given<Vote>) => countsOfVotes(votesOf(sessionOf(matter), input)),
    change: ({ input, matter }: Given<Vote>): Change => ({
      fields: { ballots: [...sessionOf(matter).ballots.filter(ballot => ballot.model !== input.model), input] },
    }),
  },
  'ket-thuc-phien': {
    from: ['voting'],
    to: 'closed',
    right: 'movement.review',
    input: EndSession,
    check: sessionWhole,
    change: ({ input }: Given<EndSession>): Change => ({ fields: { minutes: input.minutes, endsAt: input.endsAt } }),
  },
  'ghi-quyet-dinh': {
    from: ['closed'],
    to: 'decided',
    right: 'movement.recognise',
    input: Decide,
    change: ({ input: { files: _files, ...decision } }: Given<Decide>): Change => ({ fields: { decision } }),
  },
  'huy-phien': { from: ['voting'], to: 'dropped', right: 'movement.review', input: Reason },
}

/** A session ends with enough members present and at least one ballot. */
function sessionWhole({ matter, law, now }: Given<EndSession>): Problem | null {
  const session = sessionOf(matter)
  const vote = votesOf(session, { yes: 0, no: 0 })
  if (!quorate(vote, law(now.today))) return problem('movement/no-quorum', { present: vote.present, members: vote.members })
  return session.ballots.length === 0 ? problem('movement/session-no-ballot') : null
}

/** Ballots with the votes that a decision needs. */
export function carriedBallots(session: SessionFields, law: Parameters<typeof carried>[1]): Ballot[] {
  return session.ballots.filter(ballot => carried(votesOf(session, ballot), law))
}

/** A session of the council: its members, who was present, the ballots on each model; minutes and decision are made from it. */
export const phienXet = defineProcess<'voting' | 'closed' | 'decided' | 'dropped'>({
  id: 'phien-xet',
  version: 1,
  codePrefix: 'HX',
  names: { vi: 'Phiên họp xét mô hình', en: 'Session of the council on models' },
  states: { voting: {}, closed: {}, decided: { final: 'done' }, dropped: { final: 'void' } },
  stateNames: {
    voting: { vi: 'đang họp', en: 'in session' },
    closed: { vi: 'đã có biên bản, chờ quyết định', en: 'minutes written, awaiting the decision' },
    decided: { vi: 'đã có quyết định', en: 'decided' },
    dropped: { vi: 'đã hủy', en: 'dropped' },
  },
  acts,
  actNames: {
    'trieu-tap': { vi: 'Mở phiên họp xét', en: 'Open a session' },
    'sua-thanh-vien': { vi: 'Sửa thành viên dự họp', en: 'Edit members' },
    'ghi-phieu': { vi: 'Ghi phiếu của một mô hình', en: 'Record ballots on a model' },
    'ket-thuc-phien': { vi: 'Kết thúc phiên, ghi biên bản', en: 'End the session' },
    'ghi-quyet-dinh': { vi: 'Ghi quyết định công nhận', en: 'Record the decision' },
    'huy-phien': { vi: 'Hủy phiên họp', en: 'Drop the session' },
  },
  clocks: {},
  facts: [],
  columns: councilColumns,
  policy: {
    'movement.review': ({ roles }) => roles.some(role => role.startsWith('holder-')),
    'movement.recognise': ({ roles }) => roles.some(role => role.startsWith('holder-')),
  },
  seats: matter => holderSeats(matter.holder, 'hold'),
  counted: false,
})
