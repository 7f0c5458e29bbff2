import type { Lang } from '../../../../kernel/access.ts'

/** Names of the fields of the printed forms 1.7–1.10, as pages and refusals say them. */
export const FORM_FIELDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: {
    invitees: 'Kính mời',
    event: 'Tới dự',
    chair: 'Chủ trì (chủ tọa)',
    time: 'Thời gian',
    venue: 'Địa điểm',
    person: 'Ông (bà)',
    position: 'Chức vụ',
    sentTo: 'Được cử đến',
    purpose: 'Về việc',
    validUntil: 'Có giá trị đến hết ngày',
    meeting: 'Biên bản của',
    startedAt: 'Bắt đầu lúc',
    startedTime: 'Bắt đầu lúc',
    startedOn: 'Ngày bắt đầu',
    present: 'Thành phần tham dự',
    secretary: 'Thư ký (người ghi biên bản)',
    endedAt: 'Kết thúc lúc',
    endedTime: 'Kết thúc lúc',
    endedOn: 'Ngày kết thúc',
    requestedOn: 'Ngày của đơn đề nghị nghỉ phép',
    duration: 'Thời gian nghỉ (ví dụ: 05 ngày)',
    from: 'Nghỉ từ ngày',
    to: 'Đến hết ngày',
    place: 'Nơi nghỉ phép',
    countedAs: 'Tính vào thời gian (ví dụ: nghỉ hằng năm của năm 2026)',
    confirmation: 'In phần xác nhận của nơi nghỉ phép',
  },
  en: {
    invitees: 'Invited',
    event: 'To attend',
    chair: 'Chaired by',
    time: 'Time',
    venue: 'Place',
    person: 'Mr (Mrs)',
    position: 'Position',
    sentTo: 'Is sent to',
    purpose: 'In order to',
    validUntil: 'Valid until the end of',
    meeting: 'Minutes of',
    startedAt: 'Began at',
    startedTime: 'Began at',
    startedOn: 'Day it began',
    present: 'Present',
    secretary: 'Secretary (who writes the minutes)',
    endedAt: 'Ended at',
    endedTime: 'Ended at',
    endedOn: 'Day it ended',
    requestedOn: 'Day of the request for leave',
    duration: 'Length of leave (as: 05 ngày)',
    from: 'Leave from',
    to: 'Until the end of',
    place: 'Place of leave',
    countedAs: 'Counted as (as: nghỉ hằng năm của năm 2026)',
    confirmation: 'Print room for the place of leave to confirm',
  },
}

/** Fields by name, joined: "Địa điểm, Thời gian". */
export function fieldNames(names: unknown, lang: Lang): string {
  const list: unknown[] = Array.isArray(names) ? names : []
  return list.map(name => (typeof name === 'string' ? (FORM_FIELDS[lang][name] ?? name) : '')).join(', ')
}
