/** Why a line has no due date, in words that say what to do next. */
const MESSAGES = {
  'due/bad-input': 'Mỗi dòng phải là một bản ghi JSON có from và limit.',
  'due/bad-date': 'Ngày không có thật hoặc viết sai. Viết YYYY-MM-DD, với giờ thì YYYY-MM-DDTHH:MM.',
  'due/bad-limit': 'Thiếu thời hạn. Viết limit: {amount, unit}.',
  'due/bad-unit': 'Đơn vị thời hạn phải là working-day, day, month hoặc working-hour.',
  'due/bad-amount': 'Thời hạn phải là số không âm và là số nguyên nếu tính theo ngày hoặc tháng.',
  'due/bad-roll': 'Cách xử lý khi trùng ngày nghỉ phải là none hoặc next-working-day.',
  'due/bad-pause': 'Khoảng tạm dừng phải có from và to, to không trước from.',
  'due/bad-calendar': 'Lịch thêm phải là {off: [ngày], work: [ngày]}; một ngày không thể vừa nghỉ vừa làm.',
  'due/needs-time': 'Thời hạn theo giờ làm việc cần ngày và giờ bắt đầu: YYYY-MM-DDTHH:MM.',
  'due/still-paused': 'Đang tạm dừng, chưa tính được hạn. Ghi ngày kết thúc tạm dừng.',
  'due/outside-calendar': 'Ngoài khoảng lịch làm việc đã có. Bổ sung lịch nghỉ của năm đó rồi tính lại.',
} as const

export type DueProblemCode = keyof typeof MESSAGES
export type DueProblem = { code: DueProblemCode; message: string }

/** Carries a refusal out of the reading of one line; `dueLine` turns it into a value. */
export class DueRefusal extends Error {
  readonly problem: DueProblem
  constructor(problem: DueProblem) {
    super(problem.message)
    this.name = 'DueRefusal'
    this.problem = problem
  }
}

/** A refusal that shows what was given. */
export function refuse(code: DueProblemCode, given?: unknown): DueRefusal {
  const shown = given === undefined ? '' : ` (${JSON.stringify(given).slice(0, 80)})`
  return new DueRefusal({ code, message: MESSAGES[code] + shown })
}
