import type { Block, Fields } from '../blocks.ts'
import type { Introduction, Invitation, Leave, Minutes } from '../form-content.ts'
import type { OfficialDocument } from '../model.ts'
import { organName, spelledDate, spelledHour } from '../phrases.ts'

/** The body between the set words of its form (Phụ lục III, mẫu 1.7–1.10). */
export function withFormWords(document: OfficialDocument): readonly Block[] {
  const { form, body } = document
  switch (form?.kind) {
    case undefined:
      return body
    case 'giay-moi':
      return [...invitation(form, organName(document)), ...body]
    case 'giay-gioi-thieu':
      return [...introduction(form, organName(document)), ...body, ...validity(form)]
    case 'bien-ban':
      return [...minutes(form), ...body, paragraph(ending(form))]
    case 'giay-nghi-phep':
      return [...leave(form, organName(document)), ...body]
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const fields = (pairs: readonly (readonly [label: string, value: string])[]): Fields => ({
  kind: 'fields',
  fields: pairs.map(([label, value]) => ({ label, value })),
})
const listed = (items: readonly string[]): Block => ({
  kind: 'list',
  marker: '-',
  items: items.map((item, i) => `${item.replace(/[;.]+$/u, '')}${i === items.length - 1 ? '.' : ';'}`),
})

/** Label and names: one on the line of the label, several below it. */
function people(label: string, names: readonly string[]): Block[] {
  const [only = '', ...others] = names
  return others.length === 0 ? [fields([[label, only]])] : [paragraph(`${label}:`), listed(names)]
}

const invitation = ({ invitees, event, chair, time, venue }: Invitation, organ: string): Block[] => [
  ...people(`${organ} trân trọng kính mời`, invitees),
  paragraph(`Tới dự ${event}`),
  fields([...(chair ? [['Chủ trì', chair] as const] : []), ['Thời gian', time], ['Địa điểm', venue]]),
]

const introduction = ({ person, position, sentTo, purpose }: Introduction, organ: string): Block[] => [
  { kind: 'paragraph', text: `${organ} trân trọng giới thiệu:`, align: 'center' },
  fields([
    ['Ông (bà)', person],
    ['Chức vụ', position],
    ['Được cử đến', sentTo],
    ['Về việc', purpose],
  ]),
]

const validity = ({ validUntil }: Introduction): Block[] => [
  paragraph('Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.'),
  paragraph(`Giấy này có giá trị đến hết ${spelledDate(validUntil)}`),
]

const minutes = ({ startedAt, venue, present, chair, secretary, meeting = 'Cuộc họp' }: Minutes): Block[] => [
  fields([
    ['Thời gian bắt đầu', spelledHour(startedAt)],
    ['Địa điểm', venue],
  ]),
  ...people('Thành phần tham dự', present),
  fields([
    ['Chủ trì (chủ tọa)', chair],
    ['Thư ký (người ghi biên bản)', secretary],
  ]),
  paragraph(`Nội dung (theo diễn biến ${meeting.toLocaleLowerCase('vi')}):`),
]

const ending = ({ meeting = 'Cuộc họp', endedAt }: Minutes) => `${meeting} kết thúc vào ${spelledHour(endedAt)}`

const leave = (form: Leave, organ: string): Block[] => [
  paragraph(`Xét Đơn đề nghị nghỉ phép ${spelledDate(form.requestedOn)} của ông (bà) ${form.person}`),
  { kind: 'paragraph', text: `${organ} cấp cho:`, align: 'center' },
  fields([
    ['Ông (bà)', form.person],
    ['Chức vụ', form.position],
  ]),
  paragraph(
    `Được nghỉ phép trong thời gian ${form.duration} kể từ ${spelledDate(form.from)} đến hết ${spelledDate(form.to)} tại ${form.place}.`,
  ),
  paragraph(`Số ngày nghỉ phép nêu trên được tính vào thời gian ${form.countedAs}`),
]
