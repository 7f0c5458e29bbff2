import type { PlainDate } from './model.ts'

/** Hour of office life, `YYYY-MM-DDTHH:MM`. */
export type PlainDateTime = string

/** Giấy mời, mẫu 1.7. The body that follows tells what else to mind. */
export interface Invitation {
  kind: 'giay-moi'
  invitees: readonly string[]
  /** What they are asked to: the name of the meeting. */
  event: string
  chair?: string
  /** “14 giờ 00, ngày 27 tháng 11 năm 2026”. */
  time: string
  venue: string
}

/** Giấy giới thiệu, mẫu 1.8. */
export interface Introduction {
  kind: 'giay-gioi-thieu'
  person: string
  position: string
  sentTo: string
  purpose: string
  validUntil: PlainDate
}

/** Biên bản of a meeting, mẫu 1.9; the body tells its course. */
export interface Minutes {
  kind: 'bien-ban'
  /** Default “Cuộc họp”. */
  meeting?: 'Cuộc họp' | 'Hội nghị' | 'Hội thảo'
  startedAt: PlainDateTime
  venue: string
  present: readonly string[]
  chair: string
  secretary: string
  endedAt: PlainDateTime
}

/** Giấy nghỉ phép, mẫu 1.10. */
export interface Leave {
  kind: 'giay-nghi-phep'
  requestedOn: PlainDate
  person: string
  position: string
  /** “05 ngày”. */
  duration: string
  from: PlainDate
  to: PlainDate
  place: string
  /** “nghỉ hằng năm năm 2026”. */
  countedAs: string
  /** Room for the place of leave to confirm the stay. */
  confirmation?: boolean
}

export type FormContent = Invitation | Introduction | Minutes | Leave
