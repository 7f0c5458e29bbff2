import { duesIn, hard, strongest } from './due.ts'
import type { DueContext } from './due-finder.ts'
import { productOf } from './product.ts'
import { namesIn } from './reader/names.ts'
import type { Walked } from './reader/walk.ts'
import { withoutEnd } from './stretch.ts'
import { timeIn } from './time-cell.ts'
import type { Due, Task } from './types.ts'

/** An act that was read, with its deadline, partners and product; `by` moves its places into the given text. */
export function finish(
  { block, view, act, leads, partners, inferred, time }: Walked,
  context: DueContext,
  by: number,
): Task | null {
  const { s } = view
  const own = strongest(duesIn(s, act.start, act.end, context))
  const before = strongest(duesIn(s, act.piece, act.start, context).filter(hard))
  const near = own && hard(own) && !(before && before.rank < own.rank) ? own : (before ?? own)
  const labelled = time === null ? null : { words: time, due: timeIn(time, context) }
  const due = labelled ? labelled.due : near
  const { end } = withoutEnd(s, { start: act.start, end: purposeStart(s, act, due) })
  if (end - act.start < 3) return null
  const span = ([a, b]: [number, number]): [number, number] => {
    const [from, to] = view.span(a, b)
    return [block.words + from - by, block.words + to - by]
  }
  const content = s.slice(act.start, end)
  return {
    lead: leads[0] ?? null,
    leads: [...leads],
    cooperating: partners.length ? partners : partnersInside(content),
    content,
    span: span([act.start, end]),
    sentence: span(act.sentence),
    dueText: labelled ? labelled.words : due ? s.slice(due.start, due.end) : null,
    dueOn: due?.dueOn ?? null,
    startOn: due?.startOn ?? null,
    dueRule: due?.rule ?? null,
    dueResolved: due?.resolved ?? null,
    product: productOf(content),
    leadInferred: inferred,
  }
}

/** "trước 17 giờ ngày 20/6 để sắp xếp chỗ ngồi": the purpose behind a deadline is no part of the task. */
const purposeStart = (s: string, part: { start: number; end: number }, due: Due | null): number =>
  due && due.end <= part.end && due.start >= part.start && s.startsWith(' để ', due.end) ? due.end : part.end

const INSIDE =
  /(?:^|[,;] |và )(?:chủ động )?phối hợp(?: chặt chẽ)?,? (?:cùng với|cùng|với) (?<who>\p{Lu}[^;:.]{2,160}?|các [^;:.]{2,120}?)(?= (?:tổ chức|xây dựng|rà soát|triển khai|thực hiện|tham mưu|hướng dẫn|kiểm tra|đôn đốc|xử lý|đánh giá)|$)/u
/** Bodies that a later "phối hợp với" inside the content names. */
function partnersInside(content: string): string[] {
  const who = INSIDE.exec(content.slice(0, 1500))?.groups?.who
  return who === undefined ? [] : namesIn(who)
}
