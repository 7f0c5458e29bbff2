import { mayBeVerb, opensWithVerb } from '../gazetteer/verbs.ts'
import { mayBeGiven } from './assignable.ts'
import { contextLeads } from './context.ts'
import { orElse, pastBlank, type Draft, type Reading } from './drafts.ts'
import { duesIn, hard, recurs } from './due.ts'
import { isBoilerplate, isProhibition, tellsOfPast } from './exclusions.ts'
import { ORDERED } from './head.ts'
import { rolesAfter } from './roles.ts'
import type { Stretch } from './sentence.ts'
import type { Due } from './types.ts'

const REPORT =
  /^(?:và )?(?:kết quả|báo cáo|tổng hợp,? (?:kết quả )?báo cáo|tổng hợp kết quả,? báo cáo|trình|gửi|hoàn thành|xong|định kỳ báo cáo|thời gian|thời hạn)(?!\p{L})/u
const AFTERTHOUGHT =
  /^(?:và )?(?:bảo đảm|đảm bảo|không|kiên quyết|tuyệt đối|chịu trách nhiệm|trường hợp|nếu|tránh|nhất là|trong đó|lưu ý|yêu cầu|theo|thời gian|thời hạn)(?!\p{L})/u

/** A clause without a lead of its own: the rest of the task before it, a further one of the same lead, or one whose lead stands in the context. */
export function continueOrInfer(r: Reading, part: Stretch & { item: boolean }, sentence: Stretch): void {
  const { s, input, due, drafts } = r
  const text = s.slice(part.start, part.end)
  const lowered = text.charAt(0).toLowerCase() + text.slice(1)
  const before = drafts.at(-1)
  const last = input.inferLead && before?.sentence !== sentence ? undefined : before
  const mine = duesIn(s, part.start, part.end, due).filter(hard)
  const dueFirst =
    mine.some(
      d =>
        d.start === part.start &&
        mayBeVerb(s, pastBlank(s, d.end)) &&
        !/^ (?:tối thiểu|ít nhất|có)(?!\p{L})/u.test(s.slice(d.end, d.end + 10)),
    ) ||
    (mine.length > 0 && mayBeVerb(lowered, 0))
  const begins = opensWithVerb(s, part.start) || dueFirst
  const idle = isBoilerplate(text) || tellsOfPast(lowered)
  const oftener = last?.sentence === sentence && mine.some(d => d.start === part.start)
  if (oftener && !begins) last.end = part.end
  else if (last && (begins || REPORT.test(lowered) || AFTERTHOUGHT.test(lowered))) {
    if (last.sentence !== sentence && idle) return
    const { start, end } = part
    if (!(part.item && begins && !AFTERTHOUGHT.test(lowered)) && joins(r, last, { lowered, mine, sentence })) last.end = end
    else if (!isProhibition(lowered, 0)) drafts.push({ ...last, start, end, cooperating: [], sentence, prefix: null })
  } else if (!last && begins && !idle && !isProhibition(lowered, 0)) infer(r, part, sentence, mine.length > 0)
}

/** One chain of actions under one deadline is one task; a further deadline or a recurrent one makes another. */
function joins({ s, due }: Reading, last: Draft, clause: { lowered: string; mine: Due[]; sentence: Stretch }): boolean {
  const { lowered, mine, sentence } = clause
  const same = last.sentence === sentence
  if (last.inferred && !same) return false
  if (AFTERTHOUGHT.test(lowered)) return true
  const dated = duesIn(s, last.start, last.end, due).some(hard)
  const due1 = duesIn(s, last.start, last.end, due).filter(hard)
  if (dated) return !mine.length && same && !(due1.every(recurs) && mayBeVerb(lowered, 0) && !REPORT.test(lowered))
  if (!mine.length) return same
  return !mine.some(recurs) && (REPORT.test(lowered) || (same && !mine.some(d => /^after-(?:receipt|event)/.test(d.rule ?? ''))))
}

/** The lead stands before the paragraph, or is the issuer of a plan. */
function infer({ s, input, drafts, answering }: Reading, part: Stretch, sentence: Stretch, dated: boolean): void {
  const told = answering?.sentence === sentence && (dated || !answering.dated)
  const leads = told && answering ? answering.leads : contextLeads(input.context)
  if (input.ordersOnly || (leads[0] && !mayBeGiven(leads[0], ORDERED, input))) return
  const issuer = input.inferLead && input.issuer ? [input.issuer] : []
  if (!leads.length && !issuer.length) return
  const { cooperating, content } = rolesAfter(s, part.start, part.end)
  const start = cooperating.length ? pastBlank(s, content) : part.start
  if (start >= part.end) return
  drafts.push({
    leads: orElse(leads, issuer),
    cooperating,
    start,
    end: part.end,
    sentence,
    prefix: null,
    inferred: !leads.length,
  })
}
