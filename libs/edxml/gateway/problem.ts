/** Why a call to a gateway failed; `final` failures are not tried again. */
export const gatewayProblems = {
  'gateway/unreachable': { final: false, message: 'Không kết nối được trục liên thông. Hệ thống sẽ tự gửi lại.' },
  'gateway/bad-credentials': {
    final: true,
    message: 'Trục từ chối mã hệ thống hoặc mật khẩu. Quản trị viên kiểm tra lại tài khoản kết nối.',
  },
  'gateway/unknown-receiver': { final: true, message: 'Trục không biết cơ quan nhận. Kiểm tra mã định danh trong danh bạ.' },
  'gateway/unknown-sender': { final: true, message: 'Cơ quan gửi chưa đăng ký trên trục. Quản trị viên đăng ký mã định danh.' },
  'gateway/bad-package': { final: true, message: 'Trục không nhận gói tin vì sai định dạng. Báo quản trị viên kèm mã lỗi.' },
  'gateway/receiver-locked': {
    final: true,
    message: 'Cơ quan nhận đang bị khóa trên trục. Gửi bằng cách khác hoặc liên hệ cơ quan nhận.',
  },
  'gateway/fault': { final: false, message: 'Trục đang lỗi. Hệ thống sẽ tự gửi lại.' },
  'gateway/bad-answer': {
    final: false,
    message: 'Trục trả lời không đúng quy cách. Hệ thống sẽ tự thử lại; nếu kéo dài, báo quản trị viên.',
  },
  'gateway/too-large': { final: true, message: 'Trục không nhận gói tin vì quá lớn. Chia nhỏ tệp đính kèm.' },
} as const

export type GatewayProblemCode = keyof typeof gatewayProblems

/** A failed call; `detail` is what the gateway said. */
export class GatewayProblem extends Error {
  readonly code: GatewayProblemCode
  readonly detail: string
  readonly final: boolean
  constructor(code: GatewayProblemCode, detail = '') {
    super(detail === '' ? gatewayProblems[code].message : `${gatewayProblems[code].message} (${detail})`)
    this.name = 'GatewayProblem'
    this.code = code
    this.detail = detail
    this.final = gatewayProblems[code].final
  }
}

/** Error numbers of the provincial gateways; 20 and 21 look transient and are tried again. */
const NUMBERS: Readonly<Record<string, GatewayProblemCode>> = {
  '10': 'gateway/bad-package',
  '15': 'gateway/bad-credentials',
  '18': 'gateway/unknown-receiver',
  '19': 'gateway/unknown-sender',
  '20': 'gateway/fault',
  '21': 'gateway/fault',
  '22': 'gateway/bad-package',
  '23': 'gateway/receiver-locked',
}

/** The failure behind an error number of the gateway. */
export const numberedProblem = (number: string, detail: string): GatewayProblem =>
  new GatewayProblem(NUMBERS[number] ?? 'gateway/fault', `${number}: ${detail}`.slice(0, 300))
