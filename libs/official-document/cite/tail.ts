import { bodyFrom } from '../gazetteer/bodies.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { dateParts, isoDate, PRINTED_DATE } from './printed-date.ts'

/** What stands together after a number: date, agency, in either order. */
export type Tail = {
  end: number
  issuedOn: string | null
  dated: boolean
  agency: string | null
  agencyAt: [number, number] | null
}

const dateAt = sticky(`,? ?\\(?(?:ban hành |ký )?ngày ${PRINTED_DATE}\\)?`)
const ofAt = sticky(',? (?:của|do) ')
const doneBy = sticky(' (?:ban hành|ký|ký ban hành)(?!\\p{L})')
const jointAt = sticky(' [-–] |, | và ')
const unknownAt = sticky('\\p{Lu}[\\p{L}]*(?: (?:và )?\\p{Lu}[\\p{L}]*){1,6}')

export function readTail(s: string, from: number, joint: 'joint' | 'single' = 'single'): Tail {
  const tail: Tail = { end: from, issuedOn: null, dated: false, agency: null, agencyAt: null }
  for (let turn = 0; turn < 2; turn++) {
    if (!tail.dated) readDate(s, tail)
    if (tail.agency === null) readAgency(s, tail, joint)
  }
  return tail
}

function readDate(s: string, tail: Tail): void {
  const m = matchAt(dateAt, s, tail.end)
  if (!m) return
  const unclosed = m[0].includes(')') && !m[0].includes('(')
  tail.dated = true
  tail.issuedOn = isoDate(dateParts(m.groups ?? {}))
  tail.end += m[0].length - (unclosed ? 1 : 0)
}

function readAgency(s: string, tail: Tail, joint: 'joint' | 'single'): void {
  const of = matchAt(ofAt, s, tail.end)
  if (!of) return
  const start = tail.end + of[0].length
  const end = agencyEnd(s, start, joint)
  if (end === start) return
  const done = matchAt(doneBy, s, end)
  if (of[0].includes(' do ') && !done) return
  tail.agency = s.slice(start, end)
  tail.agencyAt = [start, end]
  tail.end = end + (of[0].includes(' do ') ? (done?.[0].length ?? 0) : 0)
}

/** Where the name of the issuing body ends; joint instruments have several bodies. */
export function agencyEnd(s: string, start: number, joint: 'joint' | 'single'): number {
  const first = bodyFrom(s, start)
  if (!first || first.kind === 'group') return first ? start : start + (matchAt(unknownAt, s, start)?.[0].length ?? 0)
  let end = first.end
  for (;;) {
    const link = matchAt(jointAt, s, end)
    if (!link || (joint === 'single' && !/[-–]/.test(link[0]))) return end
    const next = bodyFrom(s, end + link[0].length)
    if (!next || next.kind === 'group' || next.kind === 'person') return end
    end = next.end
  }
}
