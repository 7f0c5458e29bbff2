import { beginsWithVerb, mayBeVerb, opensWithVerb } from '../gazetteer/verbs.ts'
import { mayBeGiven } from './assignable.ts'
import { contextLeads } from './context.ts'
import { continueOrInfer } from './continuation.ts'
import { orElse, pastBlank, type Draft, type Reading } from './drafts.ts'
import { duesIn, hard } from './due.ts'
import {
  isBoilerplate,
  isClosing,
  isLiability,
  isCountedResult,
  isProhibition,
  isPromise,
  isStatement,
  opensWithoutTask,
  opensInPastYear,
  opensWithPastTime,
  tellsOfPast,
} from './exclusions.ts'
import { headOf, innerOrder, narrowed, ORDERED, pastMarks, type Head } from './head.ts'
import { eachName, namesOf, type Bodies } from './leads.ts'
import { rolesAfter } from './roles.ts'
import { merelyJoins, passive, secondSubject } from './second-subject.ts'
import { withoutEnd, type Stretch } from './sentence.ts'
import { namedByDeed, withRestOfName } from './unknown-names.ts'

/** Reads one clause into the drafts: its own task, the rest of the one before, or nothing. */
export function readClause(r: Reading, clause: Stretch, sentence: Stretch): void {
  const { s, input } = r
  const { start, end } = withoutEnd(s, clause)
  const at = pastMarks(s, start)
  if (at >= end) return
  const own = input.inferLead === true && opensWithVerb(s, at)
  const tells = opensWithoutTask(s, at)
  const head = own ? null : tells ? innerOrder(s, at, end) : orderOfSpeaker(r, headOf(s, start, end), end)
  if (head && !isWorkOfLast(r, head, sentence)) addHead(r, head, end, sentence)
  else if (!own && addPassive(r, { start: at, end }, sentence)) return
  else if (!tells && !(own && PARTY_SUBJECT.test(s.slice(at, at + 14))))
    continueOrInfer(r, { start: at, end, item: isListItem(s, start, at) }, sentence)
}

/** "UBND tỉnh tiếp thu, giao UBND xã …": the subject gives the task that follows. */
function orderOfSpeaker({ s, input }: Reading, head: Head | null, end: number): Head | null {
  const subject = head?.manner === 'subject' ? head.bodies?.list[0]?.name : undefined
  // "UBND xã A chưa báo cáo …, đề nghị UBND xã báo cáo giải trình"
  if (head && subject && isStatement(s, head.rest + 1))
    return innerOrder(s, s.indexOf(',', head.rest) >= 0 ? s.indexOf(',', head.rest) : end, end) ?? head
  return subject && !mayBeGiven(subject, ORDERED, input) ? (innerOrder(s, head?.rest ?? end, end) ?? head) : head
}

/** "a) …", "- …": behind a mark a new item of the list begins. */
const isListItem = (s: string, start: number, at: number): boolean => /(?:^| )(?:[a-zđ][.)]|[-–+•*●▪])/u.test(s.slice(start, at))

/** In a plan, "Tổ chức đảng …" is a subject, not the verb "tổ chức". */
const PARTY_SUBJECT = /^(?:Tổ chức (?:đảng|cơ sở|Đảng)|Cấp ủy)/

/** "…; đôn đốc các đơn vị …" is work of the lead before, not a new order. */
function isWorkOfLast({ drafts, input }: Reading, head: Head, sentence: Stretch): boolean {
  if (head.verb === undefined || !/(?:[Cc]hỉ đạo|[Đđ]ôn đốc|[Nn]hắc|[Ll]ưu ý) $/.test(head.verb)) return false
  return drafts.at(-1)?.sentence === sentence || contextLeads(input.context).length > 0
}

function addPassive(r: Reading, part: Stretch, sentence: Stretch): boolean {
  const done = passive(r.s, part.start, part.end)
  if (!done || !mayBeGiven(done.bodies.list[0]?.name ?? '', ORDERED, r.input)) return false
  if (!done.ordered && !duesIn(r.s, part.start, part.end, r.due).some(hard)) return false
  r.drafts.push({ ...part, leads: namesOf(r.s, done.bodies), cooperating: [], sentence, prefix: null, inferred: false })
  return true
}

/** A clause with its lead; other bodies that begin to act inside it get their own task, those that merely join are noted. */
function addHead(r: Reading, head: Head, end: number, sentence: Stretch): void {
  const { s, drafts } = r
  const last = drafts.at(-1)
  const draft = draftOf(r, head, end, sentence)
  if (!draft) return
  if (last && last.sentence === sentence && merelyJoins(s.slice(draft.start, draft.end))) {
    last.cooperating = [...last.cooperating, ...(head.bodies ? eachName(head.bodies) : [])]
    return
  }
  const second = secondSubject(s, draft.start, end)
  if (!second) {
    drafts.push(draft)
    return
  }
  const { bodies, at, joins } = second
  drafts.push({ ...draft, end: at, cooperating: joins ? [...draft.cooperating, ...eachName(bodies)] : draft.cooperating })
  if (!joins) addHead(r, { ...head, bodies, prefix: [at, at], rest: bodies.end }, end, sentence)
}

function draftOf(r: Reading, head: Head, end: number, sentence: Stretch): Draft | null {
  const { s, input } = r
  if (input.ordersOnly && head.manner !== 'ordered') return null
  const bodies = head.bodies && wholeName(s, head.bodies, end)
  const rest = bodies && bodies !== head.bodies ? bodies.end : head.rest
  const named = bodies ? namesOf(s, bodies) : []
  const leads = named.length && !/^[Qq]uý(?!\p{L})/u.test(named[0] ?? '') ? named : orElse(contextLeads(input.context), named)
  if (!leads[0] || !mayBeGiven(leads[0], head, input)) return null
  const { cooperating, content } = rolesAfter(s, rest, end)
  const start = pastBlank(s, content)
  if (start >= end) return null
  if (givesNothing(s, head, { start, end })) {
    const content = s.slice(start, end)
    if (isBoilerplate(content)) r.answering = { leads, sentence, dated: !/^(?:chịu|có) trách nhiệm/.test(content) }
    return null
  }
  if (head.manner === 'subject' && !cooperating.length && onlyTells(r, head, { start, end }, sentence)) return null
  return { leads, cooperating, start, end, sentence, prefix: head.prefix, inferred: false }
}

/** Statements, prohibitions and closing words, however they are introduced. */
function givesNothing(s: string, head: Head, { start, end }: Stretch): boolean {
  const content = s.slice(start, end)
  if (isStatement(s, start) || isProhibition(s, start) || (head.manner === 'subject' && isLiability(content))) return true
  return isBoilerplate(content) || isClosing(s.slice(head.prefix[0], end)) || /(?:như sau|sau đây)$/.test(content)
}

/** A plain subject may also be part of a story: no verb, figures of the past, a time that is over. */
function onlyTells({ s, due }: Reading, head: Head, { start, end }: Stretch, sentence: Stretch): boolean {
  const content = s.slice(start, end)
  if (!mayBeVerb(s, start) && !duesIn(s, start, start + 60, due).some(d => d.start === start)) return true
  if (isPromise(content)) return true
  if (duesIn(s, start, end, due).some(hard) || duesIn(s, ...head.prefix, due).some(hard)) return false
  if (isCountedResult(content) || tellsOfPast(content) || opensInPastYear(s.slice(sentence.start, start), due.docDate))
    return true
  const prefix = s.slice(...head.prefix)
  if (duesIn(s, ...head.prefix, due).some(d => d.startOn !== null && d.startOn >= (due.docDate ?? ''))) return false
  if (!opensWithPastTime(prefix) || /tới|tiếp theo|quá trình|trường hợp|phạm vi|khi /.test(prefix)) return false
  return /(?:qua|nay|đầu năm|\d)(?!\p{L})/u.test(prefix) && /\d|đã/.test(content)
}

function wholeName(s: string, bodies: Bodies, end: number): Bodies {
  const exact = narrowed(s, bodies)
  return mayGoOn(s, bodies.end) || namedByDeed(bodies) ? withRestOfName(s, exact, end) : exact
}

const GOES_ON_OTHERWISE =
  /^ (?:chủ trì|phối hợp|theo|căn cứ|trong|trên cơ sở|ngoài|với|cùng|và|hằng|hàng|trước|định kỳ|chậm)(?!\p{L})/u
/** The name as matched is followed by plain words, neither verb nor role nor punctuation: it may go on. */
const mayGoOn = (s: string, at: number): boolean =>
  /^ \p{L}/u.test(s.slice(at, at + 2)) &&
  !beginsWithVerb(s, at + 1) &&
  !isStatement(s, at + 1) &&
  !GOES_ON_OTHERWISE.test(s.slice(at, at + 14))
