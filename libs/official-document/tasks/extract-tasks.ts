import { CENTRAL } from '../gazetteer/central.ts'
import { plain } from '../gazetteer/pattern.ts'
import { readingView, type ReadingView } from '../gazetteer/reading-view.ts'
import { contextLeads } from './context.ts'
import { duesIn, hard, strongest } from './due.ts'
import type { DueContext } from './due-finder.ts'
import {
  isBoilerplate,
  isClosing,
  isCountedResult,
  isProhibition,
  isStatement,
  opensWithoutTask,
  opensWithPastTime,
  tellsOfPast,
} from './exclusions.ts'
import { headOf, innerOrder, narrowed, pastMarks, type Head } from './head.ts'
import { addDays, isIsoDay, weekdayOf } from './iso.ts'
import { eachName, namesOf } from './leads.ts'
import { labelled, type Labelled } from './labelled.ts'
import { productOf } from './product.ts'
import { partnersInside, rolesAfter } from './roles.ts'
import { merelyJoins, passive, secondSubject } from './second-subject.ts'
import { clauses, sentences, withoutEnd, type Stretch } from './sentence.ts'
import { splitByDeadlines } from './split.ts'
import type { Due, Task, TaskInput } from './types.ts'
import { tableRow } from './table-row.ts'
import { namedByDeed, withRestOfName } from './unknown-names.ts'
import { beginsWithVerb, mayBeVerb, opensWithVerb } from '../gazetteer/verbs.ts'

type Draft = {
  leads: string[]; cooperating: string[]; start: number; end: number; sentence: Stretch; prefix: [number, number] | null; inferred: boolean; loose: boolean
} // prettier-ignore

/** Working days without a calendar of holidays: Monday to Friday. */
function plainWorkingDays(isoDay: string, days: number): string {
  let day = isoDay
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}

/**
 * The tasks that a paragraph gives: lead, cooperating bodies, content, deadline. Years come from `docDate`; a lead named only before the paragraph from `context`.
 * Praise, results, approvals, prohibitions, requests to higher organs and closing words are no tasks. Never throws.
 */
export function extractTasks(input: TaskInput & { addWorkingDays?: DueContext['addWorkingDays'] }): Task[] {
  const view = readingView(input.text)
  const due: DueContext = {
    docDate: isIsoDay(input.docDate) ? input.docDate.slice(0, 10) : null,
    addWorkingDays: input.addWorkingDays ?? plainWorkingDays,
  }
  const row = /\||\t/.test(input.text) ? tableRow(input.text, due) : null
  if (row) return [row]
  const labels = labelled(view.s, due)
  if (labels) return [fromLabels(view, labels, due)]
  const drafts: Draft[] = []
  for (const sentence of sentences(view.s))
    for (const clause of clauses(view.s, sentence)) addClause(view.s, clause, sentence, input, due, drafts)
  return drafts.flatMap(d => finish(view, d, due))
}

function addClause(s: string, clause: Stretch, sentence: Stretch, input: TaskInput, due: DueContext, drafts: Draft[]): void {
  const { start, end } = withoutEnd(s, clause)
  const at = pastMarks(s, start)
  if (at >= end) return
  const own = input.inferLead === true && opensWithVerb(s, at)
  const head = own ? null : opensWithoutTask(s, at) ? innerOrder(s, at, end) : headOf(s, start, end)
  const last = drafts.at(-1)
  const ownWork =
    head?.verb !== undefined &&
    /(?:[Cc]hỉ đạo|[Đđ]ôn đốc|[Nn]hắc|[Ll]ưu ý) $/.test(head.verb) &&
    (last?.sentence === sentence || contextLeads(input.context).length > 0)
  if (head && !ownWork) {
    addHead(s, head, end, sentence, input, due, drafts)
    return
  }
  const done = own ? null : passive(s, at, end)
  if (done && (done.ordered || duesIn(s, at, end, due).some(hard)) && !refuses(done.bodies.list[0]?.name ?? '', ORDERED, input)) {
    drafts.push({
      leads: namesOf(s, done.bodies),
      cooperating: [],
      start: at,
      end,
      sentence,
      prefix: null,
      inferred: false,
      loose: false,
    })
    return
  }
  if (!opensWithoutTask(s, at) && !(own && /^(?:Tổ chức (?:đảng|cơ sở|Đảng)|Cấp ủy)/.test(s.slice(at, at + 14))))
    continueOrInfer(s, { start: at, end }, sentence, input, due, drafts)
}

const ORDERED: Head = { bodies: null, manner: 'ordered', prefix: [0, 0], rest: 0 }

/** A clause with its lead; other bodies that begin to act inside it get their own task, those that merely join are noted. */
function addHead(
  s: string,
  head: Head,
  end: number,
  sentence: Stretch,
  input: TaskInput,
  due: DueContext,
  drafts: Draft[],
): void {
  const last = drafts.at(-1)
  const draft = draftOf(s, head, end, sentence, input, due)
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
  drafts.push({
    ...draft,
    end: second.at,
    cooperating: second.joins ? [...draft.cooperating, ...eachName(second.bodies)] : draft.cooperating,
  })
  if (!second.joins)
    addHead(
      s,
      { ...head, bodies: second.bodies, prefix: [second.at, second.at], rest: second.bodies.end },
      end,
      sentence,
      input,
      due,
      drafts,
    )
}

function draftOf(s: string, head: Head, end: number, sentence: Stretch, input: TaskInput, due: DueContext): Draft | null {
  const ordered = head.manner !== 'subject'
  if (input.ordersOnly && head.manner !== 'ordered') return null
  const bodies =
    head.bodies &&
    (needsRest(s, head) || namedByDeed(head.bodies) ? withRestOfName(s, narrowed(s, head.bodies), end) : narrowed(s, head.bodies))
  const rest = bodies && bodies !== head.bodies ? bodies.end : head.rest
  const named = bodies ? namesOf(s, bodies) : []
  const leads = named.length && !/^[Qq]uý(?!\p{L})/u.test(named[0] ?? '') ? named : orElse(contextLeads(input.context), named)
  if (!leads.length || refuses(leads[0] ?? '', head, input)) return null
  const { cooperating, content } = rolesAfter(s, rest, end)
  const start = skipBlank(s, content)
  if (
    start >= end ||
    isStatement(s, start) ||
    isProhibition(s, start) ||
    isBoilerplate(s.slice(start, end)) ||
    isClosing(s.slice(head.prefix[0], end)) ||
    /(?:như sau|sau đây)$/.test(s.slice(start, end))
  )
    return null
  const text = s.slice(start, end)
  const dated = duesIn(s, start, end, due).some(hard) || duesIn(s, head.prefix[0], head.prefix[1], due).some(hard)
  if (!ordered && !cooperating.length) {
    if (!mayBeVerb(s, start) && !duesIn(s, start, start + 60, due).some(d => d.start === start)) return null
    if (!dated && (isCountedResult(text) || tellsOfPast(text))) return null
    const prefix = s.slice(...head.prefix)
    if (
      prefix &&
      opensWithPastTime(prefix) &&
      !dated &&
      !/tới|tiếp theo|quá trình|trường hợp|phạm vi|khi /.test(prefix) &&
      isPast(prefix, text)
    )
      return null
  }
  return { leads, cooperating, start, end, sentence, prefix: head.prefix, inferred: false, loose: false }
}

/** A period, with figures in the sentence: a result. */
const isPast = (prefix: string, text: string): boolean => /(?:qua|nay|đầu năm|\d)(?!\p{L})/u.test(prefix) && /\d|đã/.test(text)

const orElse = (a: string[], b: string[]): string[] => (a.length ? a : b)
const skipBlank = (s: string, at: number): number => at + (/^[ ,:]*/.exec(s.slice(at, at + 5))?.[0].length ?? 0)

/** The name as matched is followed by plain words, neither verb nor role nor punctuation: it may go on. */
function needsRest(s: string, head: Head): boolean {
  const at = head.bodies?.end ?? 0
  return (
    /^ \p{L}/u.test(s.slice(at, at + 2)) &&
    !beginsWithVerb(s, at + 1) &&
    !isStatement(s, at + 1) &&
    !/^ (?:chủ trì|phối hợp|theo|căn cứ|trong|trên cơ sở|ngoài|với|cùng|và|hằng|hàng|trước|định kỳ|chậm)(?!\p{L})/u.test(
      s.slice(at, at + 14),
    )
  )
}

const central = plain(`^(?:Đồng chí |đồng chí )?${CENTRAL}`)
const ABOVE_PROVINCE_OFFICES =
  /^(?:Ban Thường vụ |Thường trực |Ban Chấp hành )?(?:Tỉnh ủy|Thành ủy|Đảng bộ tỉnh)|^(?:Thường trực )?(?:HĐND|Hội đồng nhân dân)(?: tỉnh| thành phố)?(?: \p{Lu}|$)|^Đoàn (?:đại biểu|Đại biểu|ĐBQH)/u
const PROVINCE =
  /^(?:[Đđ]ồng chí )?(?:Chủ tịch |Các Phó Chủ tịch |Phó Chủ tịch |Lãnh đạo |Thường trực )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)(?! thuộc)/u
/** "UBND thành phố" is the province itself only where the issuer is a city. */
const isProvince = (lead: string, issuer: string): boolean => PROVINCE.test(lead) && (/tỉnh/.test(lead) || !/tỉnh/.test(issuer))
/** "Sở Tài chính đề nghị …" in a document of the province only tells what somebody asked. */
const speaksForIssuer = (speaker: string, issuer: string): boolean =>
  issuer === '' ||
  /(?:UBND|Ủy ban nhân dân|Văn phòng|HĐND|Tỉnh ủy)/.test(speaker) ||
  central.test(speaker) ||
  issuer.toLowerCase().includes(speaker.toLowerCase()) ||
  speaker.toLowerCase().includes(issuer.toLowerCase())
const CITIZEN = /^(?:[Cc]ác )?(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị) (?![^,]+,? (?:Phó |Chánh |Giám|Trưởng|Chủ|Bí))/u

/** Bodies to which this issuer gives no tasks: organs above it; the province itself acting; private persons. */
function refuses(lead: string, head: Head, { issuer }: TaskInput): boolean {
  const from = (issuer ?? '').normalize('NFC')
  if (central.test(lead) && !central.test(from) && !/^(?:Ngân hàng|Kho bạc|Cục|Bộ Chỉ huy|Bộ CHQS)/.test(lead)) return true
  const fromAbove = central.test(from) || ABOVE_PROVINCE_OFFICES.test(from)
  if (!fromAbove && ABOVE_PROVINCE_OFFICES.test(lead)) return true
  if (isProvince(lead, from) && !fromAbove && !(head.manner === 'ordered' && lead.startsWith('Phó Chủ tịch'))) return true
  if (head.speaker && !speaksForIssuer(head.speaker, from)) return true
  return head.manner === 'subject' && (CITIZEN.test(lead) || lead.startsWith('Đại diện'))
}

const REPORT =
  /^(?:và )?(?:kết quả|báo cáo|tổng hợp,? (?:kết quả )?báo cáo|tổng hợp kết quả,? báo cáo|trình|gửi|hoàn thành|xong|định kỳ báo cáo|thời gian|thời hạn)(?!\p{L})/u
const AFTERTHOUGHT =
  /^(?:và )?(?:bảo đảm|đảm bảo|không|kiên quyết|tuyệt đối|chịu trách nhiệm|trường hợp|nếu|tránh|nhất là|trong đó|lưu ý|yêu cầu|theo|thời gian|thời hạn)(?!\p{L})/u

/** A clause without a lead of its own: the rest of the task before it, a further one of the same lead, or one whose lead stands in the context. */
function continueOrInfer(s: string, part: Stretch, sentence: Stretch, input: TaskInput, due: DueContext, drafts: Draft[]): void {
  const text = s.slice(part.start, part.end)
  const lowered = text.charAt(0).toLowerCase() + text.slice(1)
  const before = drafts.at(-1)
  const last = input.inferLead && before?.sentence !== sentence ? undefined : before
  const dues = duesIn(s, part.start, part.end, due)
  const mine = dues.filter(hard)
  const begins =
    opensWithVerb(s, part.start) || mine.some(d => d.start === part.start) || (mine.length > 0 && mayBeVerb(lowered, 0))
  if (last && (begins || REPORT.test(lowered) || AFTERTHOUGHT.test(lowered))) {
    if (last.sentence !== sentence && (isBoilerplate(text) || tellsOfPast(lowered))) return
    if (joinsLast(s, last, lowered, mine, due, sentence)) last.end = part.end
    else if (!isProhibition(lowered, 0))
      drafts.push({ ...last, cooperating: [], start: part.start, end: part.end, sentence, prefix: null })
    return
  }
  if (last || !begins || isBoilerplate(text) || isProhibition(lowered, 0) || tellsOfPast(lowered)) return
  const leads = contextLeads(input.context)
  if (leads[0] && refuses(leads[0], ORDERED, input)) return
  const inferred = !leads.length && input.inferLead === true && !!input.issuer
  if ((!leads.length && !inferred) || input.ordersOnly) return
  const { cooperating, content } = rolesAfter(s, part.start, part.end)
  const start = cooperating.length ? skipBlank(s, content) : part.start
  if (start >= part.end) return
  drafts.push({
    leads: leads.length ? leads : [input.issuer ?? ''],
    cooperating,
    start,
    end: part.end,
    sentence,
    prefix: null,
    inferred,
    loose: inferred,
  })
}

function joinsLast(s: string, last: Draft, lowered: string, mine: Due[], due: DueContext, sentence: Stretch): boolean {
  if (last.loose && last.sentence !== sentence) return false
  const before = duesIn(s, last.start, last.end, due).filter(hard)
  const recurrent = mine.some(recurs)
  if (AFTERTHOUGHT.test(lowered)) return true
  if (before.length) return !mine.length && last.sentence === sentence
  if (!mine.length) return last.sentence === sentence
  if (recurrent) return false
  return REPORT.test(lowered) || last.sentence === sentence
}

function finish(view: ReadingView, d: Draft, context: DueContext): Task[] {
  const { s } = view
  const dues = duesIn(s, d.start, d.end, context)
  return splitByDeadlines(s, d, dues).flatMap((part, index) => {
    const own = dues.filter(x => x.start >= part.start && x.end <= part.end)
    const binding = strongest(own)
    const due = binding && hard(binding) ? binding : (prefixDue(s, d, index, context) ?? binding)
    if (
      due &&
      index > 0 &&
      due.rule?.startsWith('after-issue') &&
      !/kể|từ|sau|tính/.test(s.slice(due.start, due.end)) &&
      recurs(dues[0])
    )
      Object.assign(due, { rule: due.rule.replace('issue', 'event'), resolved: null })
    const purpose = due && due.end <= part.end ? /^ để /.test(s.slice(due.end, due.end + 4)) : false
    const end = withoutEnd(s, { start: part.start, end: purpose && due ? due.end : part.end }).end
    if (end <= part.start) return []
    const content = s.slice(part.start, end)
    return [{
      lead: d.leads[0] ?? null, leads: d.leads, cooperating: index === 0 ? orElse(d.cooperating, partnersInside(s, part.start, end)) : [],
      content, span: view.span(part.start, end), sentence: view.span(d.sentence.start, d.sentence.end),
      dueText: due ? s.slice(due.start, due.end) : null, dueOn: due?.dueOn ?? null, startOn: due?.startOn ?? null,
      dueRule: due?.rule ?? null, dueResolved: due?.resolved ?? null, product: productOf(content), leadInferred: d.inferred,
    } satisfies Task] // prettier-ignore
  })
}

const recurs = (due: Due | undefined): boolean => /^(?:daily|weekly|monthly|quarterly|half|yearly|every)/.test(due?.rule ?? '')

function fromLabels(view: ReadingView, l: Labelled, context: DueContext): Task {
  const content = view.s.slice(l.start, l.end)
  const due = l.due ? strongest(duesIn(view.s, ...l.due, context)) : strongest(duesIn(view.s, l.start, l.end, context))
  return {
    lead: l.leads[0] ?? null, leads: l.leads, cooperating: l.cooperating, content, span: view.span(l.start, l.end), sentence: view.span(0, view.s.length),
    dueText: due ? view.s.slice(due.start, due.end) : null, dueOn: due?.dueOn ?? null, startOn: due?.startOn ?? null,
    dueRule: due?.rule ?? null, dueResolved: due?.resolved ?? null, product: l.product ?? productOf(content), leadInferred: false,
  } // prettier-ignore
}

/** A deadline that stands before the lead: "Trước ngày 20/9/2025, Sở X nộp báo cáo". */
function prefixDue(s: string, d: Draft, index: number, context: DueContext): Due | null {
  if (!d.prefix || index > 0 || d.prefix[1] <= d.prefix[0]) return null
  const found = strongest(duesIn(s, d.prefix[0], d.prefix[1], context))
  return found && hard(found) ? found : null
}
