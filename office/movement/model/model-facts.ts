import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import type { ModelFields } from './model.ts'
import { movementText } from '../text.ts'
import { FIELDS, KINDS, LEVELS, TAGS, TYPES } from '../scoring/vocabulary.ts'

export type Told = { readonly term: string; readonly words: string }

/** Items of the form that tell what the model is. */
export function toldOf(model: ModelFields, lang: Lang): Told[] {
  const text = movementText(lang)
  const parts: ReadonlyArray<readonly [string, string]> = [
    [text.reason, model.reason],
    [text.goals, model.goals],
    [text.upkeep, model.upkeep],
    [text.means, model.means],
    [text.outputs, model.outputs],
  ]
  return parts.flatMap(([term, words]) => (words === '' ? [] : [{ term, words }]))
}

const TERMS = {
  vi: {
    field: 'Lĩnh vực',
    unit: 'Đơn vị',
    contact: 'Phụ trách',
    forces: 'Cùng làm',
    place: 'Địa bàn',
    audience: 'Đối tượng',
    since: 'Làm từ',
    kind: 'Loại',
    level: 'Cấp',
    by: 'Văn bản đăng ký',
    confirmed: 'Cấp ủy xác nhận',
    receiver: 'Nhận đăng ký',
    late: 'Nộp muộn',
    ended: 'Lý do kết thúc',
  },
  en: {
    field: 'Field',
    unit: 'Unit',
    contact: 'In charge',
    forces: 'Together with',
    place: 'Place',
    audience: 'For whom',
    since: 'Since',
    kind: 'Kind',
    level: 'Level',
    by: 'Registered by',
    confirmed: 'Confirmed by',
    receiver: 'Received by',
    late: 'Handed in late',
    ended: 'Ended because',
  },
} as const

type FactsAround = { readonly holder: string; readonly receiver: string; readonly lang: Lang }

/** Facts of the model beside its text. */
export function factsOf(model: ModelFields, { holder, receiver, lang }: FactsAround): Told[] {
  const terms = TERMS[lang]
  const tags = model.tags.map(tag => TAGS[tag][lang]).join(', ')
  const lines: ReadonlyArray<readonly [string, string]> = [
    [terms.field, tags === '' ? FIELDS[model.field][lang] : `${FIELDS[model.field][lang]} (${tags})`],
    [terms.unit, `${holder}, ${TYPES[model.type][lang]}`],
    [terms.contact, [model.contactName, model.contactPhone].filter(part => part !== '').join(', ')],
    [terms.forces, model.forces],
    [terms.place, model.place],
    [terms.audience, model.audience],
    [terms.since, model.startedOn ? formatDate(model.startedOn) : ''],
    [terms.kind, `${KINDS[model.kind][lang]}, ${model.year}`],
    [terms.level, LEVELS[model.level][lang]],
    [terms.by, model.registeredBy],
    [terms.confirmed, model.confirmedBy],
    [terms.receiver, receiver],
    [terms.late, model.late ? model.lateWhy : ''],
    [terms.ended, model.endReason],
  ]
  return lines.flatMap(([term, words]) => (words === '' ? [] : [{ term, words }]))
}
