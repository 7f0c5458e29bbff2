import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readTail } from './tail.ts'

const quotedAt = sticky(' (?:về(?: việc)? )?[“"] ?(?<title>[^”"]{3,300})[”"]')

/** "Nghị quyết về “…”": an incomplete citation that has only its title. */
export function titledFrom(s: string, start: number, typeEnd: number): Reading | null {
  const m = matchAt(quotedAt, s, typeEnd)
  if (!m || !/\p{Lu}/u.test(s[start] ?? '')) return null
  return {
    ...emptyReading('titled', s.slice(start, typeEnd), start, typeEnd + m[0].length),
    title: m.groups?.title?.trim() ?? null,
  }
}

/** "Tờ trình ngày 12/5/2025 của UBND xã Gia Vân": no number, but date or agency and date. */
export function datedFrom(s: string, start: number, typeEnd: number): Reading | null {
  if (!/\p{Lu}/u.test(s[start] ?? '')) return null
  const tail = readTail(s, typeEnd)
  if (!tail.dated) return null
  return { ...emptyReading('dated', s.slice(start, typeEnd), start, tail.end), issuedOn: tail.issuedOn, agency: tail.agency }
}
