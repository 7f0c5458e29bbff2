import type { StatusCode } from './model.ts'

/** Who sends a status, its rank on the way, and whether it needs a reason. Codes 07–12 and 14 are unassigned in the sources read. */
export const STATUSES = {
  '01': { by: 'receiver', rank: 1, name: 'Đã đến', nameEn: 'Arrived', needsReason: false },
  '02': { by: 'receiver', rank: 7, name: 'Từ chối tiếp nhận', nameEn: 'Refused', needsReason: true },
  '03': { by: 'receiver', rank: 2, name: 'Đã tiếp nhận', nameEn: 'Accepted', needsReason: false },
  '04': { by: 'receiver', rank: 3, name: 'Đã phân công', nameEn: 'Assigned', needsReason: false },
  '05': { by: 'receiver', rank: 4, name: 'Đang xử lý', nameEn: 'In process', needsReason: false },
  '06': { by: 'receiver', rank: 5, name: 'Hoàn thành', nameEn: 'Finished', needsReason: false },
  '13': { by: 'sender', rank: 6, name: 'Đề nghị lấy lại', nameEn: 'Asked back', needsReason: true },
  '15': { by: 'receiver', rank: 8, name: 'Đồng ý lấy lại, cập nhật', nameEn: 'Recall or update agreed', needsReason: false },
  '16': { by: 'receiver', rank: 6, name: 'Từ chối lấy lại, cập nhật', nameEn: 'Recall or update refused', needsReason: true },
} as const satisfies Record<
  StatusCode,
  { by: 'sender' | 'receiver'; rank: number; name: string; nameEn: string; needsReason: boolean }
>

/** Whether a text is one of the nine status codes. */
export const isStatusCode = (text: string): text is StatusCode => Object.hasOwn(STATUSES, text)

/** Statuses a receiver may send after each; `null` is a document that was sent and not yet heard of. */
const AFTER: Record<StatusCode | 'none', readonly StatusCode[]> = {
  none: ['01', '02', '03', '13'],
  '01': ['02', '03', '13'],
  '02': [],
  '03': ['04', '05', '06', '13'],
  '04': ['05', '06', '13'],
  '05': ['06', '13'],
  '06': [],
  '13': ['15', '16'],
  '15': [],
  '16': ['03', '04', '05', '06', '13'],
}

/** Whether a status may be sent now. `log` holds what was said before, in order of sending. */
export function mayFollow(log: readonly StatusCode[], next: StatusCode): boolean {
  return AFTER[log.at(-1) ?? 'none'].includes(next) && !repeatsItself(log, next)
}

/**
 * What is said to let the sender know that the work has reached `target`: that step, with "Đã tiếp nhận" before it where the order of
 * statuses wants it and it was not said (registered and passed on at once). Empty when it may not be said now.
 */
export function stepsTo(log: readonly StatusCode[], target: StatusCode): readonly StatusCode[] {
  if (mayFollow(log, target)) return [target]
  return mayFollow(log, '03') && mayFollow([...log, '03'], target) ? ['03', target] : []
}

const repeatsItself = (log: readonly StatusCode[], next: StatusCode): boolean =>
  next !== '13' && next !== '15' && next !== '16' && log.includes(next)

/**
 * Where a document stands, whatever order its statuses arrived in. Messages may come late, twice or turned around: the
 * furthest step counts and nothing goes back; a refused recall leaves the state the work had reached.
 */
export function standing(log: readonly StatusCode[]): StatusCode | null {
  const ended = log.find(code => code === '15') ?? log.find(code => code === '02')
  if (ended !== undefined) return ended
  const answers = log.filter(code => code === '16').length
  const asked = log.filter(code => code === '13').length
  const steps = log.filter(code => code !== '13' && code !== '16')
  const furthest = steps.toSorted((a, b) => STATUSES[b].rank - STATUSES[a].rank)[0] ?? null
  return asked > answers && furthest !== '06' ? '13' : furthest
}
