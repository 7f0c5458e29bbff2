import { walking } from '../gazetteer/pattern.ts'
import { duesIn, strongest } from './due.ts'
import type { DueContext } from './due-finder.ts'
import { pastMarks } from './head.ts'
import { bodiesFrom, eachName, namesOf } from './leads.ts'
import { withoutEnd } from './sentence.ts'

const label = walking(
  '(?<![\\p{L}])(?:(?<lead>(?:(?:[Cc]ơ quan|[Đđ]ơn vị)(?:,? đơn vị)? )?[Cc]hủ trì(?: thực hiện| tham mưu)?|[Đđ]ơn vị thực hiện|[Cc]ơ quan thực hiện)|(?<partner>(?:(?:[Cc]ơ quan|[Đđ]ơn vị)(?:,? đơn vị)? )?[Pp]hối hợp(?: thực hiện)?)|(?<time>(?:[Tt]hời (?:gian|hạn)|[Tt]iến độ)(?: (?:hoàn thành|thực hiện|trình))?)|(?<product>[Ss]ản phẩm(?: đầu ra| dự kiến)?|[Kk]ết quả đầu ra)) ?: ?',
)

export type Labelled = {
  leads: string[]
  cooperating: string[]
  start: number
  end: number
  due: [number, number] | null
  product: string | null
}

/** "Rà soát thủ tục …. Cơ quan chủ trì: Sở A. Phối hợp: Sở B. Thời gian: quý II/2025." read as one task; null for any other text. */
export function labelled(s: string, context: DueContext): Labelled | null {
  const labels = [...s.matchAll(label)]
  const first = labels[0]
  const lead = labels.find(m => m.groups?.lead)
  if (!first || !lead || labels.length < 2) return null
  const valueOf = (m: RegExpExecArray): [number, number] => [
    m.index + m[0].length,
    labels[labels.indexOf(m) + 1]?.index ?? s.length,
  ]
  const leads = bodiesFrom(s, lead.index + lead[0].length)
  const start = pastMarks(s, 0)
  const { end } = withoutEnd(s, { start, end: first.index })
  if (!leads || end - start < 8) return null
  const partner = labels.find(m => m.groups?.partner)
  const partners = partner ? bodiesFrom(s, partner.index + partner[0].length) : null
  const time = labels.find(m => m.groups?.time)
  const product = labels.find(m => m.groups?.product)
  const due = time && strongest(duesIn(s, ...valueOf(time), context)) ? valueOf(time) : null
  const made = product ? valueOf(product) : null
  return {
    leads: namesOf(s, leads), cooperating: partners ? eachName(partners) : [], start, end,
    due: due ?? (time ? [time.index, valueOf(time)[1]] : null),
    product: made ? s.slice(made[0], made[1]).replace(/[.;,\s]+$/, '') : null,
  } // prettier-ignore
}
