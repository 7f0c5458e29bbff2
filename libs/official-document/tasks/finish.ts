import type { ReadingView } from '../gazetteer/reading-view.ts'
import { orElse, type Draft } from './drafts.ts'
import { duesIn, hard, recurs, strongest } from './due.ts'
import type { DueContext } from './due-finder.ts'
import type { Labelled } from './labelled.ts'
import { productOf } from './product.ts'
import { partnersInside } from './roles.ts'
import { withoutEnd, type Stretch } from './sentence.ts'
import { splitByDeadlines } from './split.ts'
import type { Due, Task } from './types.ts'

/** A draft as tasks: cut where it has several deadlines, each with its own. */
export function finish(view: ReadingView, d: Draft, context: DueContext): Task[] {
  const { s } = view
  const dues = duesIn(s, d.start, d.end, context)
  return splitByDeadlines(s, d, dues).flatMap((part, index) => {
    const own = dues.filter(x => x.start >= part.start && x.end <= part.end)
    const binding = strongest(own)
    const before = index === 0 ? prefixDue(s, d, context) : null
    const due =
      binding && hard(binding) && !(before && before.rank < binding.rank)
        ? afterRecurrence(s, binding, index > 0 ? dues[0] : undefined)
        : (before ?? binding)
    const { end } = withoutEnd(s, { start: part.start, end: purposeStart(s, part, due) })
    if (end <= part.start) return []
    const content = s.slice(part.start, end)
    const cooperating = index === 0 ? orElse(d.cooperating, partnersInside(s, part.start, end)) : []
    return [taskOf(view, { ...d, start: part.start, end, cooperating }, due, productOf(content))]
  })
}

/** "Rà soát thủ tục …. Cơ quan chủ trì: …" as a task. */
export function fromLabels(view: ReadingView, l: Labelled, context: DueContext): Task {
  const due = strongest(duesIn(view.s, ...(l.due ?? ([l.start, l.end] as const)), context))
  const whole = { start: 0, end: view.s.length }
  const product = l.product ?? productOf(view.s.slice(l.start, l.end))
  return taskOf(view, { ...l, sentence: whole, inferred: false }, due, product)
}

type Core = Pick<Draft, 'leads' | 'cooperating' | 'start' | 'end' | 'sentence' | 'inferred'>

function taskOf(view: ReadingView, d: Core, due: Due | null, product: string | null): Task {
  return {
    lead: d.leads[0] ?? null,
    leads: d.leads,
    cooperating: d.cooperating,
    content: view.s.slice(d.start, d.end),
    span: view.span(d.start, d.end),
    sentence: view.span(d.sentence.start, d.sentence.end),
    dueText: due ? view.s.slice(due.start, due.end) : null,
    dueOn: due?.dueOn ?? null,
    startOn: due?.startOn ?? null,
    dueRule: due?.rule ?? null,
    dueResolved: due?.resolved ?? null,
    product,
    leadInferred: d.inferred,
  }
}

/** "kiểm tra mỗi tháng và gửi thông báo trong 24 giờ": the hours run from each check, not from the document. */
function afterRecurrence(s: string, due: Due, first: Due | undefined): Due {
  const bare = due.rule?.startsWith('after-issue') && !/kể|từ|sau|tính/.test(s.slice(due.start, due.end))
  return bare && recurs(first) ? { ...due, rule: due.rule?.replace('issue', 'event') ?? null, resolved: null } : due
}

/** "trước 17 giờ ngày 20/6 để sắp xếp chỗ ngồi": the purpose behind a deadline is no part of the task. */
const purposeStart = (s: string, part: Stretch, due: Due | null): number =>
  due && due.end <= part.end && due.start >= part.start && s.startsWith(' để ', due.end) ? due.end : part.end

/** A deadline that stands before the lead: "Trước ngày 20/9/2025, Sở X nộp báo cáo". */
function prefixDue(s: string, { prefix }: Draft, context: DueContext): Due | null {
  const found = prefix ? strongest(duesIn(s, ...prefix, context)) : null
  return found && hard(found) ? found : null
}
